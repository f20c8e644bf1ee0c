import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read } from '../input.ts';
import { recordErasure, takeName } from '../privacy/erasure.ts';
import { Refusal } from '../refusal.ts';
import { personToChange, standing, todayOf } from './person-to-change.ts';

const anonymiseInput = z.object({ id, expectedVersion });
export type AnonymisePerson = z.input<typeof anonymiseInput>;

/**
 * Takes away a person's name and all that is private, for good. The seats and what was done stay, under the
 * pseudonym. Not while the person sits, or stands in an election that isn't held.
 */
export function anonymisePerson(act: Act, input: AnonymisePerson) {
  return together(act, async (inside) => {
    const { id: personId, expectedVersion: expected } = read(anonymiseInput, input);
    const { db } = inside;
    const person = await personToChange(inside, { id: personId, verb: 'ANONYMISE', expectedVersion: expected });
    const on = todayOf(inside, person);
    const [sits, stands] = [
      await db.membership.count({ where: standing(person, on) }),
      await db.candidacy.count({ where: { personId, withdrawnOn: null, electionRound: { status: 'PLANNED' } } }),
    ];
    const by = sits > 0 ? 'Membership' : 'ElectionRound';
    if (sits + stands > 0) throw new Refusal('STILL_IN_USE', { what: 'Person', id: personId, by });
    const anonymised = await takeName(inside, { personId });
    await recordErasure(inside, { municipalityId: person.municipalityId, personId }, 'ANONYMISED');
    return anonymised;
  });
}
