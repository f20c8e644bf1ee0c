import { daysBetween, type Day } from '../calendar.ts';
import { daysOf, daysOutside, type Window } from '../wheel/window.rules.ts';
import { asItStood, datesOf, inOrder, isLive, meetingAsItStood, type PhaseDate } from './as-of.rules.ts';
import type { CycleFacts, MeetingFacts, PhaseFacts } from './phase-facts.ts';
import { isSettled, phaseProgress } from './progress.rules.ts';

export type DivergenceKind = 'MOVED' | 'LATE' | 'SKIPPED' | 'ADDED' | 'CHANGED';

export interface Divergence {
  readonly phaseId: string | null;
  readonly meetingId: string | null;
  readonly kind: DivergenceKind;
  /** MOVED: negative before the wheel's window, positive after; LATE: days since it ended, or since the year was opened; else 0. */
  readonly days: number;
  readonly reason: string | null;
}

/** How a committee's year differs from the shared wheel at the end of a day, in the order of the wheel. */
export function divergenceOf({ year, openedOn, phases, extras }: CycleFacts, asOf: Day): readonly Divergence[] {
  const outside = extras.flatMap((meeting) => meetingAsItStood(meeting, asOf)).filter(isNotCancelled);
  return [
    ...inOrder(phases).flatMap((phase) => phaseDivergence(phase, year, openedOn, asOf)),
    ...outside.toSorted(byDay).map((meeting) => addedMeeting(null, meeting)),
  ];
}

function phaseDivergence(facts: PhaseFacts, year: number, openedOn: Day | null, asOf: Day): readonly Divergence[] {
  const phase = asItStood(facts, asOf);
  const { state } = phaseProgress(facts, year, asOf);
  const whole = { phaseId: phase.id, meetingId: null, days: 0 };
  const found: Divergence[] = [];
  // What the committee added later was not there yet, unless it was carried out by then and put down afterwards.
  if (!phase.templateWindow && phase.plannedOn > asOf && state !== 'DONE') return [];
  if (!phase.templateWindow) found.push({ ...whole, kind: 'ADDED', reason: phase.reason });
  else if (phase.changed) found.push({ ...whole, kind: 'CHANGED', reason: phase.reason });
  if (state === 'SKIPPED') found.push({ ...whole, kind: 'SKIPPED', reason: phase.skipReason });
  // A phase that the committee declined is neither moved nor late (R06); a skipped one is only skipped.
  if (phase.templateWindow && state !== 'DECLINED' && state !== 'SKIPPED') {
    found.push(...moved(phase, phase.templateWindow, year));
    if (!isSettled(state)) {
      const ends = daysOf(phase.templateWindow, year).last;
      // A year that is opened late is not late on its first day: nothing counts before it was opened.
      found.push(...late(phase, openedOn !== null && openedOn > ends ? openedOn : ends, asOf));
    }
  }
  if (!phase.templateWindow) return found;
  const extras = phase.meetings.filter(({ kind }) => kind === 'EXTRA').filter(isNotCancelled);
  return [...found, ...extras.toSorted(byDay).map((meeting) => addedMeeting(phase.id, meeting))];
}

function moved(phase: PhaseFacts, window: Window, year: number): readonly Divergence[] {
  return actualDates(phase).flatMap(({ meetingId, first, last, reason }): Divergence[] => {
    const [before, after] = [daysOutside(window, year, first), daysOutside(window, year, last)];
    const days = Math.abs(before) > Math.abs(after) ? before : after;
    return days === 0 ? [] : [{ phaseId: phase.id, meetingId, kind: 'MOVED', days, reason }];
  });
}

function late(phase: PhaseFacts, since: Day, asOf: Day): readonly Divergence[] {
  const dates = datesOf(phase);
  if (since >= asOf || dates.some(({ last }) => last >= asOf)) return [];
  const meeting = phase.meetings.findLast(isLive);
  const cancelled = phase.meetings.findLast(({ kind, status }) => kind !== 'EXTRA' && status === 'CANCELLED');
  const date = dates.at(-1);
  const reason = date?.reason ?? meeting?.timeReason ?? phase.timeReason ?? cancelled?.cancelReason ?? null;
  const meetingId = date?.meetingId ?? (phase.kind === 'MEETING' ? (meeting?.id ?? null) : null);
  return [{ phaseId: phase.id, meetingId, kind: 'LATE', days: daysBetween(since, asOf), reason }];
}

// A phase that was carried out without days being set stands at the day it was signed off.
function actualDates(phase: PhaseFacts): readonly PhaseDate[] {
  const dates = datesOf(phase);
  if (dates.length > 0 || phase.kind === 'MEETING' || !phase.doneOn) return dates;
  return [{ meetingId: null, first: phase.doneOn, last: phase.doneOn, reason: phase.timeReason }];
}

function addedMeeting(phaseId: string | null, { id, timeReason }: MeetingFacts): Divergence {
  return { phaseId, meetingId: id, kind: 'ADDED', days: 0, reason: timeReason };
}

function isNotCancelled({ status }: MeetingFacts): boolean {
  return status !== 'CANCELLED';
}

// Meetings without a date come last.
function byDay(a: MeetingFacts, b: MeetingFacts): number {
  const [first, second] = [a, b].map(({ heldOn, meetsOn, id }) => `${heldOn ?? meetsOn ?? '9999'} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
