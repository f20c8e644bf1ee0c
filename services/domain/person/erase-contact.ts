import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read } from '../input.ts';
import { recordErasure, takeContact } from '../privacy/erasure.ts';
import { personToChange } from './person-to-change.ts';

const eraseInput = z.object({ id, expectedVersion });
export type EraseContact = z.input<typeof eraseInput>;

/** Erases how to reach a person, and the year of birth. The name, the seats and what was done stay. */
export function eraseContact(act: Act, input: EraseContact) {
  return together(act, async (inside) => {
    const { id: personId, expectedVersion: expected } = read(eraseInput, input);
    const person = await personToChange(inside, { id: personId, verb: 'ERASE_CONTACT', expectedVersion: expected });
    await takeContact(inside, { personId });
    await recordErasure(inside, { municipalityId: person.municipalityId, personId }, 'CONTACT');
    return inside.db.person.findUniqueOrThrow({ where: { id: personId } });
  });
}
