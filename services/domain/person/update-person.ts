import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, maybe, read, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { personToChange, settlePublication, standing, todayOf } from './person-to-change.ts';
import { contactFields, demandBirthYear, kind } from './register-person.ts';

const updateInput = z.object({ id, name: maybe(text(100)), kind: maybe(kind), expectedVersion });
export type UpdatePerson = z.input<typeof updateInput>;

/** Puts a person's name right, or in which role they are known; that one only while they hold no seat in it. */
export function updatePerson(act: Act, input: UpdatePerson) {
  return together(act, async (inside) => {
    const { id: personId, expectedVersion: expected, ...yours } = read(updateInput, input);
    const person = await personToChange(inside, { id: personId, verb: 'UPDATE', expectedVersion: expected, yours });
    if (yours.kind !== undefined && yours.kind !== person.kind) {
      const on = todayOf(inside, person);
      demandBirthYear({ kind: yours.kind, birthYear: person.contact?.birthYear ?? null }, on);
      if ((await inside.db.membership.count({ where: standing(person, on) })) > 0) {
        throw new Refusal('STILL_IN_USE', { what: 'Person', id: personId, by: 'Membership' });
      }
    }
    await inside.db.person.update({ where: { id: personId }, data: given(yours) });
    return settlePublication(inside, personId);
  });
}

const contactInput = z.object({ personId: id, ...contactFields, expectedVersion });
export type RecordContact = z.input<typeof contactInput>;

/** Records how to reach a person, and the year of birth: what is left out stays, and null takes it away. */
export function recordContact(act: Act, input: RecordContact) {
  return together(act, async (inside) => {
    const { personId, expectedVersion: expected, ...yours } = read(contactInput, input);
    const { db } = inside;
    const person = await personToChange(inside, { id: personId, verb: 'RECORD_CONTACT' });
    if (person.contact === null) {
      if (expected) throw new Refusal('NOT_FOUND', { what: 'PersonContact', id: personId });
      await db.personContact.create({
        data: { municipalityId: person.municipalityId, personId, ...given(yours) },
      });
    } else {
      const where = { id: person.contact.id };
      await toChange(inside, {
        what: 'PersonContact',
        id: where.id,
        find: () => db.personContact.findUnique({ where }),
        expectedVersion: expected,
        yours,
      });
      await db.personContact.update({ where, data: given(yours) });
    }
    if (yours.birthYear) demandBirthYear({ kind: person.kind, birthYear: yours.birthYear }, todayOf(inside, person));
    return settlePublication(inside, personId);
  });
}
