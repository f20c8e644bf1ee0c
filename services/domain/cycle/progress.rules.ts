import { daysBetween, type Day } from '../calendar.ts';
import { daysOf } from '../wheel/window.rules.ts';
import { asItStood, datesOf, inOrder, isLive, meetingAsItStood, wasHeld, type PhaseDate } from './as-of.rules.ts';
import type { CycleFacts, PhaseFacts } from './phase-facts.ts';

export type PhaseState = 'DONE' | 'DECLINED' | 'SKIPPED' | 'UPCOMING' | 'DUE' | 'OVERDUE';

export type Missing = 'DATE' | 'CHOICE' | 'MEETING' | 'SIGN_OFF' | 'HELD';

export interface PhaseProgress {
  readonly phaseId: string;
  readonly state: PhaseState;
  readonly missing: readonly Missing[];
  /** The last day of the date that is set, else of the window. */
  readonly dueOn: Day;
  readonly doneOn: Day | null;
}

export interface CycleProgress {
  readonly phases: readonly PhaseProgress[];
  /** Ordinary and joint meetings held in a phase of the year; an EXTRA meeting never counts (R02). */
  readonly meetingsHeld: number;
  readonly meetingsRequired: number;
  /** Phases in this state. */
  readonly done: number;
  readonly due: number;
  readonly overdue: number;
  /** Missing things over all phases. */
  readonly missing: number;
  /** True when nothing is left to do: every phase done, declined or skipped, and the meetings held (R02). */
  readonly complete: boolean;
}

/** How many days ahead a phase starts to ask for what it lacks. */
const SOON = 30;

/** What is done, due, overdue and missing at the end of a day, for the whole year. */
export function progressOf(cycle: CycleFacts, asOf: Day, meetingsRequired: number): CycleProgress {
  const phases = inOrder(cycle.phases).map((phase) => phaseProgress(phase, cycle.year, asOf));
  const held = cycle.phases.flatMap(({ meetings }) =>
    meetings.flatMap((m) => meetingAsItStood(m, asOf)).filter(wasHeld),
  );
  const meetingsHeld = new Set(held.map(({ id }) => id)).size;
  const count = (state: PhaseState) => phases.filter((phase) => phase.state === state).length;
  return {
    phases,
    meetingsHeld,
    meetingsRequired,
    done: count('DONE'),
    due: count('DUE'),
    overdue: count('OVERDUE'),
    missing: phases.reduce((sum, { missing }) => sum + missing.length, 0),
    complete: meetingsHeld >= meetingsRequired && phases.every(({ state }) => isSettled(state)),
  };
}

export function phaseProgress(facts: PhaseFacts, year: number, asOf: Day): PhaseProgress {
  const phase = asItStood(facts, asOf);
  const date = dateOf(phase, asOf);
  const window = daysOf(phase.window, year);
  const dueOn = date?.last ?? window.last;
  const doneOn = doneOnOf(phase);
  const state = ((): PhaseState => {
    if (doneOn) return 'DONE';
    if (phase.optional && phase.choice === 'DECLINED') return 'DECLINED';
    if (phase.skippedOn) return 'SKIPPED';
    if (dueOn < asOf) return 'OVERDUE';
    return window.first <= asOf || (date && isSoon(date.first, asOf)) ? 'DUE' : 'UPCOMING';
  })();
  const missing = isSettled(state) ? [] : missingOf(phase, date, { asOf, state, soon: isSoon(window.first, asOf) });
  return { phaseId: phase.id, state, missing, dueOn, doneOn };
}

/** True when a phase asks for nothing more. */
export function isSettled(state: PhaseState): boolean {
  return state === 'DONE' || state === 'DECLINED' || state === 'SKIPPED';
}

function missingOf(
  phase: PhaseFacts,
  date: PhaseDate | undefined,
  { asOf, state, soon }: { asOf: Day; state: PhaseState; soon: boolean },
): readonly Missing[] {
  const near = soon || state === 'DUE' || state === 'OVERDUE';
  const passed = date !== undefined && date.last < asOf;
  const missing: Missing[] = [];
  if (!date && near) missing.push('DATE');
  if (phase.optional && phase.choice === 'UNDECIDED' && near) missing.push('CHOICE');
  if (phase.kind === 'MEETING' && !phase.meetings.some(isLive)) missing.push('MEETING');
  if (phase.kind !== 'MEETING' && passed) missing.push('SIGN_OFF');
  if (phase.kind === 'MEETING' && passed) missing.push('HELD');
  return missing;
}

// With several dates the next one counts, and once all have passed the last.
function dateOf(phase: PhaseFacts, asOf: Day): PhaseDate | undefined {
  const dates = datesOf(phase);
  return dates.find(({ last }) => last >= asOf) ?? dates.at(-1);
}

function doneOnOf({ kind, meetings, doneOn }: PhaseFacts): Day | null {
  if (kind !== 'MEETING') return doneOn;
  const held = meetings.filter(wasHeld).flatMap(({ heldOn }) => (heldOn ? [heldOn] : []));
  return held.toSorted()[0] ?? null;
}

function isSoon(on: Day, asOf: Day): boolean {
  return daysBetween(asOf, on) <= SOON;
}
