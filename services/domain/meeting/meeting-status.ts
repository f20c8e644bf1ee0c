import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { allOrNone } from '../all-or-none.ts';
import { dayOf } from '../calendar.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandMove, demandTimeInYear, meetingToChange, type MeetingToChange } from './meeting-to-change.ts';

const announceInput = z.object({ id, expectedVersion });
export type AnnounceMeeting = z.input<typeof announceInput>;

/** Announces a dated meeting to members and the public. */
export function announceMeeting(act: Act, input: AnnounceMeeting) {
  return together(act, async (inside) => {
    const values = read(announceInput, input);
    const found = await meetingToChange(inside, values.id, values.expectedVersion);
    demandMove(found.status, 'ANNOUNCED');
    await publishAgenda(inside, found);
    return inside.db.meeting.update({
      where: { id: values.id },
      data: { status: 'ANNOUNCED', announcedAt: inside.now },
    });
  });
}

const announceRows = z.object({ rows: z.array(announceInput).min(1).max(200) });
export type AnnounceMeetings = z.input<typeof announceRows>;

/** Announces several dated meetings: all of them, or none, and then each fault is named. */
export function announceMeetings(act: Act, input: AnnounceMeetings) {
  const { rows } = read(announceRows, input);
  return together(act, (inside) => allOrNone('rows', rows, (row) => announceMeeting(inside, row)));
}

const holdInput = z.object({ id, heldAt: z.date().nullish(), expectedVersion });
export type HoldMeeting = z.input<typeof holdInput>;

/** Records that a meeting was held, at its time unless another is given; never before that time. */
export function holdMeeting(act: Act, input: HoldMeeting) {
  return together(act, async (inside) => {
    const values = read(holdInput, input);
    const found = await meetingToChange(inside, values.id, values.expectedVersion);
    demandMove(found.status, 'HELD');
    const heldAt = values.heldAt ?? found.startsAt;
    if (heldAt === null) throw new Refusal('MEETING_MOVE', { from: found.status, to: 'HELD' });
    if (heldAt > inside.now) throw new Refusal('NOT_YET', { day: dayOf(heldAt, found.municipality.timeZone) });
    demandTimeInYear(found, heldAt);
    await publishAgenda(inside, found);
    return inside.db.meeting.update({ where: { id: values.id }, data: { status: 'HELD', heldAt } });
  });
}

const cancelInput = z.object({ id, reason, expectedVersion });
export type CancelMeeting = z.input<typeof cancelInput>;

/** Cancels a meeting. It stays visible with its time and the reason. */
export function cancelMeeting(act: Act, input: CancelMeeting) {
  const values = read(cancelInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await meetingToChange(inside, values.id, values.expectedVersion);
    demandMove(found.status, 'CANCELLED');
    return inside.db.meeting.update({
      where: { id: values.id },
      data: { status: 'CANCELLED', cancelledAt: inside.now, cancelReason: values.reason },
    });
  });
}

const reopenInput = z.object({ id, reason, expectedVersion });
export type ReopenMeeting = z.input<typeof reopenInput>;

/** Puts right that a meeting was marked as held or cancelled: it is dated again, or planned where it had no date. */
export function reopenMeeting(act: Act, input: ReopenMeeting) {
  const values = read(reopenInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    const found = await meetingToChange(inside, values.id, values.expectedVersion);
    const to = found.startsAt === null ? 'PLANNED' : 'DATED';
    demandMove(found.status, to);
    if (found.status === 'PLANNED') throw new Refusal('MEETING_MOVE', { from: found.status, to });
    if (found.status === 'HELD') await demandNothingRestsOn(inside, values.id);
    if (found.status === 'CANCELLED' && found.kind !== 'EXTRA') await demandNoOther(inside, found);
    return inside.db.meeting.update({
      where: { id: values.id },
      data: { status: to, heldAt: null, cancelledAt: null, cancelReason: null },
    });
  });
}

/** What was decided at a meeting stays: its minutes are taken back first, and an agreement that was adopted keeps its meeting. */
async function demandNothingRestsOn({ db }: ActInTransaction, meetingId: string) {
  const minutes = await db.minutes.count({
    where: { meetingId, OR: [{ approvedOn: { not: null } }, { publishedAt: { not: null } }] },
  });
  const adopted = await db.agreementVersion.count({ where: { meetingId, status: { not: 'DRAFT' } } });
  const by = minutes > 0 ? 'Minutes' : adopted > 0 ? 'AgreementVersion' : undefined;
  if (by !== undefined) throw new Refusal('STILL_IN_USE', { what: 'Meeting', id: meetingId, by });
}

/** One live meeting that counts for each phase: another may have been planned since this one was cancelled. */
async function demandNoOther({ db }: ActInTransaction, meeting: MeetingToChange) {
  for (const { cycleId, phaseId } of meeting.committees) {
    if (phaseId !== null) {
      // As planMeeting does, so that the two take turns.
      await db.$queryRaw`SELECT 1 FROM cycle WHERE id = ${cycleId}::uuid FOR UPDATE`;
      const others = await db.meetingCommittee.count({
        where: { phaseId, meeting: { id: { not: meeting.id }, status: { not: 'CANCELLED' }, kind: { not: 'EXTRA' } } },
      });
      if (others > 0) throw new Refusal('ALREADY_EXISTS', { what: 'Meeting', field: 'phaseId', value: phaseId });
    }
  }
}

/**
 * The agenda is published together with its meeting. To those who couldn't see it all of it is new, so its items move
 * their change stamps: whoever asks what changed since yesterday finds them.
 */
async function publishAgenda({ db, now }: ActInTransaction, meeting: MeetingToChange) {
  if (meeting.status === 'ANNOUNCED') return;
  await db.agendaItem.updateMany({ where: { meetingId: meeting.id, isPublic: true }, data: { updatedAt: now } });
}
