import { theDay } from '../calendar.ts';
import type { MeetingFacts, PhaseFacts } from './phase-facts.ts';

/** A planned ordinary meeting without a date. */
export const aMeeting = (facts: Partial<MeetingFacts> = {}): MeetingFacts => ({
  id: 'meeting',
  kind: 'ORDINARY',
  status: 'PLANNED',
  plannedOn: theDay('2025-12-01'),
  meetsOn: null,
  heldOn: null,
  cancelledOn: null,
  cancelReason: null,
  timeReason: null,
  moves: [],
  ...facts,
});

export const dated = (on: string, facts: Partial<MeetingFacts> = {}): MeetingFacts =>
  aMeeting({ status: 'DATED', meetsOn: theDay(on), ...facts });

export const held = (on: string, facts: Partial<MeetingFacts> = {}): MeetingFacts =>
  aMeeting({ status: 'HELD', meetsOn: theDay(on), heldOn: theDay(on), ...facts });

export const cancelled = (on: string, facts: Partial<MeetingFacts> = {}): MeetingFacts =>
  aMeeting({ status: 'CANCELLED', cancelledOn: theDay(on), cancelReason: 'Sykdom', ...facts });

/** A phase as the opened year has it: the wheel's, nothing decided or set. A window of months is the wheel's too. */
export const aPhase = (facts: Partial<PhaseFacts> = {}): PhaseFacts => {
  const { kind = 'MEETING', window = { kind: 'RANGE', months: [5] } } = facts;
  return {
    id: 'phase',
    position: 1,
    kind,
    optional: false,
    choice: 'UNDECIDED',
    choiceOn: null,
    choiceReason: null,
    plannedOn: theDay('2025-12-01'),
    window,
    templateWindow: window,
    changed: false,
    reason: null,
    startsOn: null,
    endsOn: null,
    timeReason: null,
    moves: [],
    doneOn: null,
    skippedOn: null,
    skipReason: null,
    meetings: kind === 'MEETING' ? [aMeeting()] : [],
    ...facts,
  };
};

/** The wheel of the source text as a year opened from it has it. */
export const THE_WHEEL: readonly PhaseFacts[] = [
  aPhase({ id: 'first', position: 1, window: { kind: 'RANGE', months: [1] } }),
  aPhase({ id: 'dialogue', position: 2, kind: 'DIALOGUE', window: { kind: 'RANGE', months: [2, 3, 4] } }),
  aPhase({ id: 'second', position: 3, window: { kind: 'RANGE', months: [5] } }),
  aPhase({ id: 'third', position: 4, window: { kind: 'ONE_OF', months: [8, 9] } }),
  aPhase({ id: 'exchange', position: 5, kind: 'EXCHANGE', optional: true, window: { kind: 'RANGE', months: [10] } }),
  aPhase({ id: 'mayor', position: 6, kind: 'MAYOR_VISIT', optional: true, window: { kind: 'RANGE', months: [10] } }),
  aPhase({ id: 'fourth', position: 7, window: { kind: 'RANGE', months: [11] } }),
];

const changed = (phase: PhaseFacts, facts: Partial<PhaseFacts> = {}): PhaseFacts => ({ ...phase, ...facts });

/** That wheel with some of its phases changed, by id. */
export const theWheel = (facts: Readonly<Record<string, Partial<PhaseFacts>>>): readonly PhaseFacts[] =>
  THE_WHEEL.map((phase) => changed(phase, facts[phase.id]));
