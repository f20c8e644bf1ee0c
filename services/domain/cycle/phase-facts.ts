import type { Day } from '../calendar.ts';
import type { MeetingKind, MeetingStatus } from '../meeting/meeting.rules.ts';
import type { Window } from '../wheel/window.rules.ts';

export type PhaseKind = 'MEETING' | 'DIALOGUE' | 'EXCHANGE' | 'MAYOR_VISIT' | 'OTHER';

export type PhaseChoice = 'UNDECIDED' | 'WANTED' | 'DECLINED';

/** That something stood at another day until it was moved. */
export interface MoveFacts {
  /** The day it was moved. */
  readonly on: Day;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly reason: string;
}

export interface MeetingFacts {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** The day it was put down. */
  readonly plannedOn: Day;
  readonly meetsOn: Day | null;
  readonly heldOn: Day | null;
  readonly cancelledOn: Day | null;
  readonly cancelReason: string | null;
  readonly timeReason: string | null;
  /** The earliest first. */
  readonly moves: readonly MoveFacts[];
}

export interface PhaseFacts {
  readonly id: string;
  readonly position: number;
  readonly kind: PhaseKind;
  readonly optional: boolean;
  readonly choice: PhaseChoice;
  readonly choiceOn: Day | null;
  readonly choiceReason: string | null;
  /** The day it was put down. */
  readonly plannedOn: Day;
  /** In force for this committee: its own, or the wheel's. */
  readonly window: Window;
  /** The wheel's; null for a phase that the committee added. */
  readonly templateWindow: Window | null;
  /** True when the committee's own title or window differs from the wheel's. */
  readonly changed: boolean;
  /** Why it was added or changed. */
  readonly reason: string | null;
  /** The planned days of a phase that isn't a meeting. */
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly timeReason: string | null;
  /** The earliest first. */
  readonly moves: readonly MoveFacts[];
  /** The day a phase that isn't a meeting was signed off as carried out. */
  readonly doneOn: Day | null;
  readonly skippedOn: Day | null;
  readonly skipReason: string | null;
  readonly meetings: readonly MeetingFacts[];
}

/** What is known about one committee's year. */
export interface CycleFacts {
  readonly year: number;
  /** The day the year was opened; null while it is prepared. */
  readonly openedOn: Day | null;
  readonly phases: readonly PhaseFacts[];
  /** Meetings that stand outside any phase. */
  readonly extras: readonly MeetingFacts[];
}
