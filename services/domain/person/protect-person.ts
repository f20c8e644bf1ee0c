import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { recordErasure } from '../privacy/erasure.ts';
import { personToChange, settlePublication } from './person-to-change.ts';

const protectInput = z.object({ id, reason, expectedVersion });
export type ProtectPerson = z.input<typeof protectInput>;

/** Hides a person's name from everyone, at once. The reason is private: it is in no log. */
export function protectPerson(act: Act, input: ProtectPerson) {
  return together(act, async (inside) => {
    const { id: personId, reason: protectReason, expectedVersion: expected } = read(protectInput, input);
    const { municipalityId } = await personToChange(inside, {
      id: personId,
      verb: 'PROTECT',
      expectedVersion: expected,
    });
    await inside.db.personContact.upsert({
      where: { municipalityId_personId: { municipalityId, personId } },
      create: { municipalityId, personId, protectReason, protectedAt: inside.now },
      update: { protectReason, protectedAt: inside.now },
    });
    await recordErasure(inside, { municipalityId, personId }, 'PROTECTED');
    return inside.db.person.update({ where: { id: personId }, data: { publication: 'HIDDEN' } });
  });
}

const unprotectInput = z.object({ id, expectedVersion });
export type UnprotectPerson = z.input<typeof unprotectInput>;

/** Lifts the protection of a person: the name shows again as role and consent allow. */
export function unprotectPerson(act: Act, input: UnprotectPerson) {
  return together(act, async (inside) => {
    const { id: personId, expectedVersion: expected } = read(unprotectInput, input);
    const { municipalityId } = await personToChange(inside, {
      id: personId,
      verb: 'UNPROTECT',
      expectedVersion: expected,
    });
    await inside.db.personContact.updateMany({
      where: { personId },
      data: { protectReason: null, protectedAt: null },
    });
    await recordErasure(inside, { municipalityId, personId }, 'UNPROTECTED');
    await inside.db.person.update({ where: { id: personId }, data: { publication: 'ROLE_ONLY' } });
    return settlePublication(inside, personId);
  });
}
