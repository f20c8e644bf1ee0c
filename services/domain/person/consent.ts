import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { dayStored, storedDay, today } from '../calendar.ts';
import { aDay, expectedVersion, id, read, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { personToChange, settlePublication, todayOf } from './person-to-change.ts';
import { mayBeMinor, permits } from './person.rules.ts';

const recordInput = z.object({ personId: id, givenOn: aDay, how: text(500), byGuardian: z.boolean().nullish() });
export type RecordConsent = z.input<typeof recordInput>;

/** Records that a person agreed to be named; for one who may be under 18 a guardian does. From now on the name shows. */
export function recordConsent(act: Act, input: RecordConsent) {
  return together(act, async (inside) => {
    const { personId, givenOn, how, byGuardian } = read(recordInput, input);
    const { db } = inside;
    const person = await personToChange(inside, { id: personId, verb: 'RECORD_CONSENT' });
    if (givenOn > todayOf(inside, person)) throw new Refusal('NOT_YET', { day: givenOn });
    const facts = { kind: person.kind, birthYear: person.contact?.birthYear ?? null };
    if (byGuardian !== true && mayBeMinor(facts, givenOn)) {
      throw invalid('byGuardian', 'must be true for someone who may be under 18', 'required');
    }
    const consents = person.consents.map((one) => ({ ...one, givenOn: dayStored(one.givenOn), withdrawnOn: null }));
    if (consents.some((consent) => permits(consent, facts))) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Consent', field: 'personId', value: personId });
    }
    const { municipalityId } = person;
    const consent = await db.consent.create({
      data: { municipalityId, personId, givenOn: storedDay(givenOn), how, byGuardian: byGuardian ?? false },
    });
    await settlePublication(inside, personId);
    return consent;
  });
}

const withdrawInput = z.object({ id, withdrawnOn: aDay.nullish(), expectedVersion });
export type WithdrawConsent = z.input<typeof withdrawInput>;

/** Records that a consent was withdrawn, today unless a day is given. The name stops showing at once. */
export function withdrawConsent(act: Act, input: WithdrawConsent) {
  return together(act, async (inside) => {
    const values = read(withdrawInput, input);
    const { db } = inside;
    const where = { id: values.id };
    const of = await db.consent.findUnique({ where });
    // The person first, as all who settle what may be shown of one.
    if (of !== null) await db.$queryRaw`SELECT 1 FROM person WHERE id = ${of.personId}::uuid FOR UPDATE`;
    const found = await toChange(inside, {
      what: 'Consent',
      id: values.id,
      find: () => db.consent.findUnique({ where, include: { person: { include: { municipality: true } } } }),
      expectedVersion: values.expectedVersion,
    });
    if (found.withdrawnOn !== null) throw new Refusal('ALREADY_DONE', { what: 'Consent', id: values.id });
    const now = today(inside.now, found.person.municipality.timeZone);
    const withdrawnOn = values.withdrawnOn ?? now;
    if (withdrawnOn > now) throw new Refusal('NOT_YET', { day: withdrawnOn });
    if (withdrawnOn < dayStored(found.givenOn))
      throw invalid('withdrawnOn', 'must not be before it was given', 'before_start');
    const consent = await db.consent.update({ where, data: { withdrawnOn: storedDay(withdrawnOn) } });
    await settlePublication(inside, found.personId);
    return consent;
  });
}
