import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, storedDay } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason, invalid } from '../input.ts';
import { demandNoName } from '../person/no-name.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { spanOfOffice } from './office-span.ts';
import { lockCommittee, membershipsOf, spanOf } from './seat-to-change.ts';
import { endsBeyond, heldUntil } from './seat.rules.ts';

const endInput = z.object({ id, endsOn: aDay.nullable(), expectedVersion });
export type EndOffice = z.input<typeof endInput>;

/** Records the last day of an office; none lets it last as long as the seat does. It stays as history. */
export function endOffice(act: Act, input: EndOffice) {
  return together(act, async (inside) => {
    const { id: officeId, endsOn, expectedVersion: expected } = read(endInput, input);
    const { committeeId, personId, kind, ...office } = await officeToChange(inside, officeId, expected, { endsOn });
    const startsOn = dayStored(office.startsOn);
    if (endsOn !== null && endsOn < startsOn)
      throw invalid('endsOn', 'must not be before the first day', 'before_start');
    const span = await spanOfOffice(inside, { id: officeId, committeeId, personId, kind, startsOn, endsOn });
    const data = { endsOn: span.endsOn === null ? null : storedDay(span.endsOn) };
    return inside.db.office.update({ where: { id: officeId }, data });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveOffice = z.input<typeof removeInput>;

/** Removes an office that was recorded by mistake. One that was real is ended instead. */
export function removeOffice(act: Act, input: RemoveOffice) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    const { id: officeId, person } = await officeToChange(inside, values.id, values.expectedVersion);
    demandNoName(values.reason, [person]);
    return inside.db.office.delete({ where: { id: officeId } });
  });
}

async function officeToChange(
  inside: ActInTransaction,
  officeId: string,
  expected?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const { db, actor } = inside;
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const where = { id: officeId };
  const of = await db.office.findUnique({ where, select: { committeeId: true } });
  if (of !== null) await lockCommittee(inside, of.committeeId);
  const find = () => db.office.findUnique({ where, include: { person: true } });
  return toChange(inside, { what: 'Office', id: officeId, find, expectedVersion: expected, yours });
}

/** Ends a person's offices in a committee with the resident memberships they rest on. */
export async function endOfficesWithMembership(inside: ActInTransaction, committeeId: string, personId: string) {
  const { db } = inside;
  const own = (await membershipsOf(inside, committeeId)).filter(
    (membership) => membership.personId === personId && membership.seat.kind === 'RESIDENT',
  );
  for (const office of await db.office.findMany({ where: { committeeId, personId } })) {
    const span = spanOf(office);
    const until = heldUntil(span.startsOn, own);
    if (until === undefined) throw new Refusal('STILL_IN_USE', { what: 'Person', id: personId, by: 'Office' });
    if (endsBeyond(span, until)) {
      await db.office.update({ where: { id: office.id }, data: { endsOn: until && storedDay(until) } });
    }
  }
}
