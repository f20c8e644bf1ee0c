import { daysBetween, type Day } from '../calendar.ts';
import type { MeetingFacts, MoveFacts, PhaseFacts } from './phase-facts.ts';

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
    ...(phase.doneOn === null || isLater(phase.doneOn, asOf) ? daysAsTheyStood(phase, asOf) : {}),
    meetings: phase.meetings.flatMap((meeting) => meetingAsItStood(meeting, asOf)),
  };
}

/** The days of a phase before it was moved. */
function daysAsTheyStood({ startsOn, endsOn, timeReason, moves }: PhaseFacts, asOf: Day) {
  const { move, reason } = nextMove(moves, asOf);
  if (move === undefined) return { startsOn, endsOn, timeReason };
  return { startsOn: move.startedOn, endsOn: move.endedOn, timeReason: reason };
}

/** The first move after a day, and why it stood where it did before: the reason of the move before that. */
function nextMove(moves: readonly MoveFacts[], asOf: Day) {
  const at = moves.findIndex(({ on }) => isLater(on, asOf));
  return { move: moves[at], reason: moves[at - 1]?.reason ?? null };
}

/**
 * As `asItStood`; a meeting not yet held or cancelled stood as dated, or as planned when it has no date, at the time it had
 * before it was moved. An extra one that was put down later was not there, unless it was held by then and put down afterwards.
 */
export function meetingAsItStood(meeting: MeetingFacts, asOf: Day): MeetingFacts[] {
  const heldOn = meeting.status === 'HELD' ? (meeting.heldOn ?? meeting.meetsOn) : null;
  const cancelledOn = meeting.status === 'CANCELLED' ? meeting.cancelledOn : null;
  const happened = (on: Day | null) => on !== null && !isLater(on, asOf);
  if (happened(heldOn) || happened(cancelledOn)) return [{ ...meeting, heldOn }];
  if (meeting.kind === 'EXTRA' && isLater(meeting.plannedOn, asOf)) return [];
  const { move, reason } = nextMove(meeting.moves, asOf);
  const [meetsOn, timeReason] = move ? [move.startedOn, reason] : [meeting.meetsOn, meeting.timeReason];
  const isBack = isLater(heldOn, asOf) || isLater(cancelledOn, asOf);
  const status = isBack ? (meetsOn ? 'DATED' : 'PLANNED') : meeting.status;
  return [{ ...meeting, status, meetsOn, timeReason, heldOn: null, cancelledOn: null, cancelReason: null }];
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
