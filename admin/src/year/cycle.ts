import { MEETING_FACTS, type CommitteeName, type Meeting, type Titles } from '../meeting/meeting.ts';

export type PhaseKind = 'MEETING' | 'DIALOGUE' | 'EXCHANGE' | 'MAYOR_VISIT' | 'OTHER';
export type PhaseChoice = 'UNDECIDED' | 'WANTED' | 'DECLINED';
export type PhaseVerb = 'CHOOSE' | 'DATE' | 'SIGN_OFF' | 'SKIP' | 'RESUME' | 'CHANGE' | 'REMOVE' | 'PLAN_MEETING';
type PhaseState = 'DONE' | 'DECLINED' | 'SKIPPED' | 'UPCOMING' | 'DUE' | 'OVERDUE';
export type Missing = 'DATE' | 'CHOICE' | 'MEETING' | 'SIGN_OFF' | 'HELD';
type CycleStatus = 'PLANNED' | 'OPEN' | 'CLOSED';
export type CycleVerb = 'OPEN' | 'UNPUBLISH' | 'ADD_PHASE' | 'PLAN_MEETING';
type DivergenceKind = 'MOVED' | 'LATE' | 'SKIPPED' | 'ADDED' | 'CHANGED';

export const PHASE_KINDS: readonly PhaseKind[] = ['MEETING', 'DIALOGUE', 'EXCHANGE', 'MAYOR_VISIT', 'OTHER'];

export interface MonthWindow {
  readonly kind: 'RANGE' | 'ONE_OF';
  readonly months: readonly number[];
}

export interface Template {
  readonly id: string;
  readonly position: number;
  readonly titles: Titles;
  readonly window: MonthWindow;
}

interface PhaseMove {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly reason: string;
  readonly movedAt: string;
}

export interface Phase {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly kind: PhaseKind;
  readonly titles: Titles;
  readonly optional: boolean;
  readonly choice: PhaseChoice;
  readonly choiceOn: string | null;
  readonly choiceReason: string | null;
  readonly place: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly doneOn: string | null;
  readonly skippedOn: string | null;
  readonly skipReason: string | null;
  readonly reason: string | null;
  readonly timeReason: string | null;
  readonly window: MonthWindow;
  readonly moves: readonly PhaseVerb[];
  readonly movedFrom: readonly PhaseMove[];
  readonly meetings: readonly Meeting[];
  readonly template: Template | null;
}

interface PhaseProgress {
  readonly phase: { readonly id: string };
  readonly state: PhaseState;
  readonly missing: readonly Missing[];
  readonly dueOn: string;
  readonly doneOn: string | null;
}

interface Progress {
  readonly asOf: string;
  readonly complete: boolean;
  readonly done: number;
  readonly due: number;
  readonly overdue: number;
  readonly missing: number;
  readonly meetingsHeld: number;
  readonly meetingsRequired: number;
  readonly phases: readonly PhaseProgress[];
}

export interface Divergence {
  readonly kind: DivergenceKind;
  readonly days: number;
  readonly reason: string | null;
  readonly phase: { readonly id: string } | null;
  readonly meeting: { readonly id: string } | null;
}

/** One committee's year, as the year's table shows it. */
export interface Cycle {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly status: CycleStatus;
  readonly moves: readonly CycleVerb[];
  readonly wheelVersion: { readonly id: string; readonly number: number };
  readonly phases: readonly Phase[];
  readonly extraMeetings: readonly Meeting[];
  readonly progress: Progress;
  readonly divergence: readonly Divergence[];
}

/** A committee and its year, where it has one. */
export interface CommitteeYear extends CommitteeName {
  readonly dissolvedOn: string | null;
  /** Whether its work is the caller's. */
  readonly viewerCanWork: boolean;
  readonly cycle: Cycle | null;
}

export const CYCLE_FACTS = `fragment CycleFacts on Cycle {
  id version year status moves wheelVersion { id number }
  phases { ...PhaseFacts }
  extraMeetings { ...MeetingFacts }
  progress {
    asOf complete done due overdue missing meetingsHeld meetingsRequired
    phases { phase { id } state missing dueOn doneOn }
  }
  divergence { kind days reason phase { id } meeting { id } }
}
fragment PhaseFacts on Phase {
  id version position kind titles { nb nn en } optional choice choiceOn choiceReason
  place startsOn endsOn doneOn skippedOn skipReason reason timeReason moves
  window { kind months }
  movedFrom { id startsOn endsOn reason movedAt }
  template { id position titles { nb nn en } window { kind months } }
  meetings { ...MeetingFacts }
}
${MEETING_FACTS}`;
