import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, endOfDay, storedDay, type Day } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason, text, invalid } from '../input.ts';
import { demandNoName } from '../person/no-name.ts';
import { Refusal } from '../refusal.ts';
import { demandDeputy, demandFree } from './fill-seat.ts';
import { isHistoryOf } from './membership-history.ts';
import { membershipToChange } from './membership-to-change.ts';
import { endOfficesWithMembership } from './end-office.ts';

const endInput = z.object({ id, endsOn: aDay.nullable(), endReason: text(500).nullish(), expectedVersion });
export type EndMembership = z.input<typeof endInput>;

/** Records the last day of a membership; none takes that back. An office ends with it. It stays as history (R17). */
export function endMembership(act: Act, input: EndMembership) {
  return together(act, async (inside) => {
    const { id: membershipId, expectedVersion: expected, endsOn, endReason = null } = read(endInput, input);
    const found = await membershipToChange(inside, membershipId, expected, { endsOn, endReason });
    const startsOn = dayStored(found.startsOn);
    if (endsOn !== null && endsOn < startsOn)
      throw invalid('endsOn', 'must not be before the first day', 'before_start');
    await demandFree(inside, found.seat, { id: membershipId, personId: found.personId, startsOn, endsOn });
    const membership = await endOn(inside, found, endsOn, endsOn === null ? null : endReason);
    await endOfficesWithMembership(inside, found.seat.committeeId, found.personId);
    return membership;
  });
}

/** Gives a membership its last day; not one before a meeting whose attendance it is in. */
export async function endOn(
  { db }: ActInTransaction,
  {
    id: membershipId,
    seat,
  }: { readonly id: string; readonly seat: { readonly municipality: { readonly timeZone: string } } },
  endsOn: Day | null,
  endReason: string | null,
) {
  if (endsOn !== null) {
    const meeting = { heldAt: { gte: endOfDay(endsOn, seat.municipality.timeZone) } };
    if ((await db.attendance.count({ where: { membershipId, meeting } })) > 0) {
      throw new Refusal('STILL_IN_USE', { what: 'Membership', id: membershipId, by: 'Attendance' });
    }
  }
  const data = { endsOn: endsOn === null ? null : storedDay(endsOn), endReason };
  return db.membership.update({ where: { id: membershipId }, data });
}

const deputyInput = z.object({ id, deputyId: id.nullable(), expectedVersion });
export type NameDeputy = z.input<typeof deputyInput>;

/** Names a politician's personal deputy, or none. */
export function nameDeputy(act: Act, input: NameDeputy) {
  return together(act, async (inside) => {
    const { id: membershipId, deputyId, expectedVersion: expected } = read(deputyInput, input);
    const { db, now } = inside;
    const { seat, personId } = await membershipToChange(inside, membershipId, expected, { deputyId });
    if (deputyId !== null) {
      await demandDeputy(inside, { seat, personId, deputyId });
      await db.person.update({ where: { id: deputyId }, data: { updatedAt: now } });
    }
    return db.membership.update({ where: { id: membershipId }, data: { deputyId } });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveMembership = z.input<typeof removeInput>;

/**
 * Removes a membership that was recorded by mistake: nobody sat there. One that was real is ended instead, and what is history
 * stays (R17).
 */
export function removeMembership(act: Act, input: RemoveMembership) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    const { db } = inside;
    const found = await membershipToChange(inside, values.id, values.expectedVersion);
    const { id: membershipId, person, seat } = found;
    demandNoName(values.reason, [person]);
    if (await isHistoryOf(inside, found, seat)) {
      throw new Refusal('NOT_OPEN', { what: 'Membership', id: membershipId, verb: 'REMOVE', rule: 'R17' });
    }
    if ((await db.attendance.count({ where: { membershipId } })) > 0) {
      throw new Refusal('STILL_IN_USE', { what: 'Membership', id: membershipId, by: 'Attendance' });
    }
    const removed = await db.membership.delete({ where: { id: membershipId } });
    await endOfficesWithMembership(inside, seat.committeeId, person.id);
    return removed;
  });
}
