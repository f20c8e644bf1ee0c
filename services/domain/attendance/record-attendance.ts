import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayOf } from '../calendar.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { meetingToChange } from '../meeting/meeting-to-change.ts';
import { Refusal } from '../refusal.ts';
import { membershipsOn } from '../seat/seat-holders.ts';
import { attendanceFaults, type Entry } from './attendance.rules.ts';

const recordInput = z.object({
  meetingId: id,
  entries: z
    .array(z.object({ membershipId: id, presence: z.enum(['PRESENT', 'DEPUTY', 'ABSENT']), deputyId: id.nullish() }))
    .max(500),
  reason: reason.nullish(),
  expectedVersion,
});
export type RecordAttendance = z.input<typeof recordInput>;

/** Records who was at a meeting that has begun, in place of what was recorded before; all of it or nothing. */
export function recordAttendance(act: Act, input: RecordAttendance) {
  const { meetingId, entries, reason: why, expectedVersion: expected } = read(recordInput, input);
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const { db, now } = inside;
    const found = await meetingToChange(inside, meetingId, expected);
    const { municipalityId, status, committees } = found;
    const at = found.heldAt ?? found.startsAt;
    if (at === null || status === 'CANCELLED') {
      throw new Refusal('NOT_OPEN', { what: 'Meeting', id: meetingId, verb: 'RECORD_ATTENDANCE' });
    }
    const on = dayOf(at, found.municipality.timeZone);
    if (at > now) throw new Refusal('NOT_YET', { day: on });
    const rosters = await Promise.all(committees.map(({ cycle }) => membershipsOn(inside, cycle.committeeId, on)));
    const people = await db.person.findMany({
      where: { municipalityId, id: { in: entries.flatMap(({ deputyId }) => deputyId ?? []) } },
    });
    const known = {
      memberships: rosters.flat(),
      people: new Map(people.map(({ id: personId, kind }) => [personId, kind])),
    };
    const fields = attendanceFaults(entries, known);
    if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
    await replace(inside, { meetingId, municipalityId }, entries);
    return found;
  });
}

/** Writes only what differs, so that the log tells what was put right. */
async function replace(
  { db }: ActInTransaction,
  meeting: { readonly meetingId: string; readonly municipalityId: string },
  entries: readonly Entry[],
) {
  const { meetingId } = meeting;
  const recorded = await db.attendance.findMany({ where: { meetingId } });
  const before = new Map(recorded.map((one) => [one.membershipId, one]));
  await db.attendance.deleteMany({
    where: { meetingId, membershipId: { notIn: entries.map(({ membershipId }) => membershipId) } },
  });
  const changed = entries.map(({ membershipId, presence, deputyId = null }) => ({ membershipId, presence, deputyId }));
  await db.attendance.createMany({
    data: changed.filter(({ membershipId }) => !before.has(membershipId)).map((entry) => ({ ...meeting, ...entry })),
  });
  for (const { membershipId, presence, deputyId } of changed) {
    const was = before.get(membershipId);
    if (was !== undefined && (was.presence !== presence || was.deputyId !== deputyId)) {
      await db.attendance.update({ where: { id: was.id }, data: { presence, deputyId } });
    }
  }
}
