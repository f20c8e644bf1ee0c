import type { Day } from '../calendar.ts';
import type { Composition } from '../seat/composition.rules.ts';

/** The form that facts are stored in; another number when they are told differently. */
export const FORM = 1;

type Category =
  | 'RAISED'
  | 'UNDER_CONSIDERATION'
  | 'PRIORITISED'
  | 'IN_PROGRESS'
  | 'WAITING'
  | 'IN_TREATMENT'
  | 'ACHIEVED'
  | 'CLOSED_WITHOUT_RESULT'
  | 'FORWARDED'
  | 'WITHDRAWN';

export interface CategoryCount {
  readonly category: Category;
  readonly count: number;
}

export interface MeetingFact {
  readonly meetingId: string;
  readonly kind: 'ORDINARY' | 'EXTRA' | 'JOINT';
  readonly status: 'PLANNED' | 'DATED' | 'ANNOUNCED' | 'HELD' | 'CANCELLED';
  /** The day it was held, or else the day it was to be held. */
  readonly on: Day | null;
}

export interface CaseFact {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly category: Category;
  /** Its rank among the priorities; null where it is none. */
  readonly rank: number | null;
}

export interface DialogueFact {
  readonly dialogueId: string;
  readonly status: 'PLANNING' | 'CARRIED_OUT' | 'COMPLETED';
  readonly completedOn: Day | null;
  readonly activities: number;
  readonly participants: number;
  readonly challenges: number;
  readonly opportunities: number;
  readonly needs: number;
}

export interface ExchangeFact {
  readonly exchangeId: string;
  readonly track: 'RESIDENTS' | 'POLITICIANS';
  readonly status: 'PLANNING' | 'CONFIRMED' | 'CARRIED_OUT' | 'CANCELLED';
  readonly plannedOn: Day | null;
  readonly actualOn: Day | null;
  /** How many committees accepted. */
  readonly committees: number;
}

export interface VisitFact {
  readonly mayorVisitId: string;
  readonly status: 'PLANNED' | 'CONFIRMED' | 'HELD' | 'CANCELLED';
  readonly on: Day | null;
  readonly residents: number;
}

export interface ElectionFact {
  readonly electionRoundId: string;
  readonly status: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly heldOn: Day | null;
  readonly elected: number;
}

/** How many who held a seat of a group took part in training, and how many did not. */
export interface CoverageFact {
  readonly reached: number;
  readonly notReached: number;
}

/** What differs from the shared wheel. */
export interface DivergenceFact {
  readonly position: number | null;
  readonly kind: 'MOVED' | 'LATE' | 'SKIPPED' | 'ADDED' | 'CHANGED';
  readonly days: number;
  readonly reason: string | null;
}

/** The facts of one committee's year. They name no person: only counts and ids. */
export interface CommitteeFacts {
  readonly form: typeof FORM;
  /** The day they speak of: the last of the year, or the day they were gathered. */
  readonly asOf: Day;
  readonly meetingsRequired: number;
  readonly meetings: readonly MeetingFact[];
  readonly dialogue: DialogueFact | null;
  readonly agreement: {
    readonly agreementId: string;
    readonly adoptedOn: Day | null;
    readonly versions: number;
  } | null;
  /** As everything here, of the cases that were public when it was gathered. */
  readonly casesInAll: number;
  readonly priorities: number;
  readonly cases: readonly CaseFact[];
  readonly casesByCategory: readonly CategoryCount[];
  readonly settled: number;
  readonly carriedOver: number;
  readonly workingGroups: number;
  readonly exchanges: readonly ExchangeFact[];
  readonly visits: readonly VisitFact[];
  /** Those that are public. */
  readonly goodExamples: readonly { readonly goodExampleId: string; readonly title: string }[];
  readonly trainings: number;
  readonly residentsTrained: CoverageFact;
  readonly politiciansTrained: CoverageFact;
  readonly elections: readonly ElectionFact[];
  readonly composition: Pick<Composition, 'residents' | 'politicians' | 'youthObservers' | 'vacancies'>;
  readonly divergence: readonly DivergenceFact[];
  readonly evaluation: {
    readonly evaluationId: string;
    readonly summary: string | null;
    readonly byResidents: number;
    readonly byPoliticians: number;
  } | null;
}

/** What is counted of a committee's year, and can be added up. */
export interface Figures {
  readonly meetingsHeld: number;
  readonly meetingsCancelled: number;
  readonly extraMeetingsHeld: number;
  readonly dialoguesCompleted: number;
  readonly participants: number;
  readonly findings: number;
  readonly agreementsAdopted: number;
  readonly priorities: number;
  readonly settled: number;
  readonly carriedOver: number;
  readonly workingGroups: number;
  readonly exchangesCarriedOut: number;
  readonly visitsHeld: number;
  readonly goodExamples: number;
  readonly electionsHeld: number;
  readonly vacancies: number;
  readonly divergences: number;
}

export interface CommitteeRow {
  readonly committeeId: string;
  readonly cycleId: string;
  readonly number: number;
  readonly name: string;
  readonly figures: Figures;
  readonly cases: number;
  readonly casesByCategory: readonly CategoryCount[];
}

/** A shared case counts once in the municipality, and once for each committee. */
export interface SharedCount {
  readonly category: Category;
  readonly casesInMunicipality: number;
  readonly casesPerCommittee: number;
}

/** The facts of all committees' years in a municipality. */
export interface CollatedFacts {
  readonly form: typeof FORM;
  readonly asOf: Day;
  readonly committees: readonly CommitteeRow[];
  readonly sums: Figures;
  readonly casesInMunicipality: number;
  readonly casesPerCommittee: number;
  readonly casesByCategory: readonly SharedCount[];
}

/** Every case dealt with in a year, public or not, with what its status meant. */
export type CategoryOfCase = ReadonlyMap<string, Category>;
