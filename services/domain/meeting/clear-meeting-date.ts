import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { allOrNone } from '../all-or-none.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandMove, meetingToChange } from './meeting-to-change.ts';

const clearInput = z.object({ id, reason: reason.nullish(), expectedVersion });
export type ClearMeetingDate = z.input<typeof clearInput>;

/** Takes away the date of a meeting that isn't announced: it is planned, as before it was dated. Its place stays. */
export function clearMeetingDate(act: Act, input: ClearMeetingDate) {
  const values = read(clearInput, input);
  return together(
    { ...act, ...(values.reason ? { reason: values.reason } : {}), cause: 'CORRECTION' },
    async (inside) => {
      const found = await meetingToChange(inside, values.id, values.expectedVersion);
      demandMove(found.status, 'PLANNED');
      // A cancelled one goes back by reopenMeeting, which asks why.
      if (found.status !== 'DATED') throw new Refusal('MEETING_MOVE', { from: found.status, to: 'PLANNED' });
      return inside.db.meeting.update({
        where: { id: values.id },
        data: { status: 'PLANNED', startsAt: null, endsAt: null, timeReason: null },
      });
    },
  );
}

const rowsInput = z.object({
  rows: z.array(z.object({ id, expectedVersion })).min(1).max(200),
  reason: reason.nullish(),
});
export type ClearMeetingDates = z.input<typeof rowsInput>;

/** Takes away the dates of several meetings: of all of them, or of none, and then each fault is named. */
export function clearMeetingDates(act: Act, input: ClearMeetingDates) {
  const { rows, reason: why } = read(rowsInput, input);
  return together(act, (inside) => allOrNone('rows', rows, (row) => clearMeetingDate(inside, { ...row, reason: why })));
}
