import type { ActInTransaction } from '../act.ts';
import { dayOf } from '../calendar.ts';
import { demandInYear, demandOpen, windowInForce } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { canMove, type MeetingStatus } from './meeting.rules.ts';

/** A meeting to change, with the years and phases it belongs to; nothing changes in a closed year. */
export async function meetingToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'Meeting',
    id,
    find: () =>
      inside.db.meeting.findUnique({
        where: { id },
        include: {
          municipality: true,
          committees: { include: { cycle: true, phase: { include: { template: true } } } },
        },
      }),
    expectedVersion,
    yours,
  });
  for (const { cycle } of found.committees) demandOpen(cycle);
  return found;
}

export type MeetingToChange = Awaited<ReturnType<typeof meetingToChange>>;

export function demandMove(from: MeetingStatus, to: MeetingStatus) {
  if (!canMove(from, to)) throw new Refusal('MEETING_MOVE', { from, to });
}

/** Refuses a time that can't belong to the meeting's year. */
export function demandTimeInYear({ municipality, committees }: MeetingToChange, startsAt: Date) {
  const on = dayOf(startsAt, municipality.timeZone);
  for (const { cycle, phase } of committees) {
    demandInYear(on, cycle.year, phase === null ? null : windowInForce(phase));
  }
}
