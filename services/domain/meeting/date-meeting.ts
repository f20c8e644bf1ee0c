import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { allOrNone } from '../all-or-none.ts';
import { BEFORE_START, expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given } from '../rows.ts';
import { demandMove, demandTimeInYear, meetingToChange } from './meeting-to-change.ts';

const time = { startsAt: z.date(), endsAt: z.date().nullish(), place: text(200).nullish() };
const endsAfterStart = {
  check: ({ startsAt, endsAt }: { startsAt: Date; endsAt?: Date | null | undefined }) =>
    endsAt === null || endsAt === undefined || startsAt < endsAt,
  fault: { path: ['endsAt'], message: 'must be after startsAt', params: BEFORE_START },
};

const dateInput = z
  .object({ id, ...time, reason: reason.nullish(), expectedVersion })
  .refine(endsAfterStart.check, endsAfterStart.fault);
export type DateMeeting = z.input<typeof dateInput>;

/** Sets the date of a planned meeting. A day that clashes is allowed: clashes are advice. */
export function dateMeeting(act: Act, input: DateMeeting) {
  const { id: meetingId, expectedVersion: expected, reason: why, ...values } = read(dateInput, input);
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const found = await meetingToChange(inside, meetingId, expected, values);
    demandMove(found.status, 'DATED');
    // HELD and CANCELLED go back by reopenMeeting, which asks why.
    if (found.status !== 'PLANNED') throw new Refusal('MEETING_MOVE', { from: found.status, to: 'DATED' });
    demandTimeInYear(found, values.startsAt);
    return inside.db.meeting.update({
      where: { id: meetingId },
      data: { ...given(values), status: 'DATED', timeReason: why ?? null },
    });
  });
}

const rowsInput = z.object({ rows: z.array(dateInput).min(1).max(200) });
export type DateMeetings = z.input<typeof rowsInput>;

/** Sets the dates of several planned meetings: of all of them, or of none, and then each fault is named. */
export function dateMeetings(act: Act, input: DateMeetings) {
  const { rows } = read(rowsInput, input);
  return together(act, (inside) => allOrNone('rows', rows, (row) => dateMeeting(inside, row)));
}

const moveInput = z.object({ id, ...time, reason, expectedVersion }).refine(endsAfterStart.check, endsAfterStart.fault);
export type MoveMeeting = z.input<typeof moveInput>;

/** Moves a dated or announced meeting to another time or place. The old time is kept, with the reason. */
export function moveMeeting(act: Act, input: MoveMeeting) {
  const { id: meetingId, expectedVersion: expected, reason: why, ...values } = read(moveInput, input);
  return together({ ...act, reason: why }, async (inside) => {
    const { db, now } = inside;
    const found = await meetingToChange(inside, meetingId, expected, values);
    const { municipalityId, status, startsAt, endsAt, place } = found;
    if (startsAt === null || (status !== 'DATED' && status !== 'ANNOUNCED')) {
      throw new Refusal('MEETING_MOVE', { from: status, to: 'DATED' });
    }
    demandTimeInYear(found, values.startsAt);
    await db.meetingMove.create({
      data: { municipalityId, meetingId, startsAt, endsAt, place, reason: why, movedAt: now },
    });
    // A meeting keeps its length unless another end is given.
    const length = endsAt === null ? null : endsAt.getTime() - startsAt.getTime();
    const sameLength = length === null ? null : new Date(values.startsAt.getTime() + length);
    return db.meeting.update({
      where: { id: meetingId },
      data: {
        ...given(values),
        endsAt: values.endsAt === undefined ? sameLength : values.endsAt,
        timeReason: why,
      },
    });
  });
}
