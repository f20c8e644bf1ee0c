import { daysBetween, type Day } from '../calendar.ts';
import type { MeetingFacts, PhaseFacts } from './phase-facts.ts';

/** The days a phase is set to, or for a meeting that was held the day it was. */
export interface PhaseDate {
  readonly meetingId: string | null;
  readonly first: Day;
  readonly last: Day;
  readonly reason: string | null;
}

/** The facts as they stood at the end of a day: what happened later hasn't happened yet. */
export function asItStood(phase: PhaseFacts, asOf: Day): PhaseFacts {
  const undecided = { choice: 'UNDECIDED', choiceOn: null, choiceReason: null } as const;
  return {
    ...phase,
    ...(isLater(phase.choiceOn, asOf) ? undecided : {}),
    ...(isLater(phase.skippedOn, asOf) ? { skippedOn: null, skipReason: null } : {}),
    ...(isLater(phase.doneOn, asOf) ? { doneOn: null } : {}),
    meetings: phase.meetings.map((meeting) => meetingAsItStood(meeting, asOf)),
  };
}

/** As `asItStood`; a meeting not yet held or cancelled stood as dated, or as planned when it has no date. */
export function meetingAsItStood(meeting: MeetingFacts, asOf: Day): MeetingFacts {
  const heldOn = meeting.status === 'HELD' ? (meeting.heldOn ?? meeting.meetsOn) : null;
  const cancelledOn = meeting.status === 'CANCELLED' ? meeting.cancelledOn : null;
  if (!isLater(heldOn, asOf) && !isLater(cancelledOn, asOf)) return { ...meeting, heldOn };
  const status = meeting.meetsOn ? 'DATED' : 'PLANNED';
  return { ...meeting, status, heldOn: null, cancelledOn: null, cancelReason: null };
}

/** True for a meeting that can fulfil its phase: ordinary or joint, not cancelled. */
export function isLive({ kind, status }: MeetingFacts): boolean {
  return kind !== 'EXTRA' && status !== 'CANCELLED';
}

/** True for a meeting that fulfilled its phase: an EXTRA one never does (R02). */
export function wasHeld(meeting: MeetingFacts): boolean {
  return isLive(meeting) && meeting.heldOn !== null;
}

/** The dates of a phase that stand, earliest first. */
export function datesOf({ kind, meetings, startsOn, endsOn, timeReason }: PhaseFacts): readonly PhaseDate[] {
  if (kind === 'MEETING') {
    const dates = meetings.filter(isLive).flatMap(({ id, meetsOn, heldOn, timeReason: reason }): PhaseDate[] => {
      const on = heldOn ?? meetsOn;
      return on ? [{ meetingId: id, first: on, last: on, reason }] : [];
    });
    return dates.toSorted((a, b) => daysBetween(b.first, a.first));
  }
  const first = startsOn ?? endsOn;
  return first ? [{ meetingId: null, first, last: endsOn ?? first, reason: timeReason }] : [];
}

export function inOrder(phases: readonly PhaseFacts[]): readonly PhaseFacts[] {
  return phases.toSorted((a, b) => a.position - b.position);
}

function isLater(on: Day | null, asOf: Day): boolean {
  return on !== null && on > asOf;
}
