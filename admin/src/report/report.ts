import { TREATMENT, type Treated } from '../evaluation/evaluation.ts';
import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';

export const CATEGORIES = [
  'RAISED',
  'UNDER_CONSIDERATION',
  'PRIORITISED',
  'IN_PROGRESS',
  'WAITING',
  'IN_TREATMENT',
  'ACHIEVED',
  'CLOSED_WITHOUT_RESULT',
  'FORWARDED',
  'WITHDRAWN',
] as const;
export type CaseCategory = (typeof CATEGORIES)[number];

interface Group {
  readonly held: number;
  readonly seats: number;
  readonly vacant: number;
}

interface Coverage {
  readonly reached: number;
  readonly notReached: number;
}

export interface ReportFacts {
  readonly asOf: string;
  readonly casesInAll: number;
  readonly settled: number;
  readonly carriedOver: number;
  readonly priorities: number;
  readonly workingGroups: number;
  readonly meetingsRequired: number;
  readonly trainings: number;
  readonly residents: Group;
  readonly politicians: Group;
  readonly youthObservers: Group;
  readonly residentsTrained: Coverage;
  readonly politiciansTrained: Coverage;
  readonly meetings: readonly {
    readonly meetingId: string;
    readonly kind: 'ORDINARY' | 'EXTRA' | 'JOINT';
    readonly status: 'PLANNED' | 'DATED' | 'ANNOUNCED' | 'HELD' | 'CANCELLED';
    readonly on: string | null;
  }[];
  readonly dialogue: {
    readonly activities: number;
    readonly participants: number;
    readonly challenges: number;
    readonly opportunities: number;
    readonly needs: number;
    readonly completedOn: string | null;
  } | null;
  readonly agreement: { readonly adoptedOn: string | null; readonly versions: number } | null;
  readonly cases: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly title: string;
    readonly category: CaseCategory;
    readonly rank: number | null;
  }[];
  readonly exchanges: readonly {
    readonly exchangeId: string;
    readonly track: 'RESIDENTS' | 'POLITICIANS';
    readonly status: 'PLANNING' | 'CONFIRMED' | 'CARRIED_OUT' | 'CANCELLED';
    readonly actualOn: string | null;
    readonly committees: number;
  }[];
  readonly visits: readonly {
    readonly mayorVisitId: string;
    readonly on: string | null;
    readonly residents: number;
    readonly status: 'PLANNED' | 'CONFIRMED' | 'HELD' | 'CANCELLED';
  }[];
  readonly goodExamples: readonly { readonly goodExampleId: string; readonly title: string }[];
  readonly evaluation: {
    readonly byResidents: number;
    readonly byPoliticians: number;
    readonly summary: string | null;
  } | null;
}

export type ReportVerb = 'GENERATE' | 'WRITE_FOREWORD' | 'SUBMIT' | 'TREAT';

export interface AnnualReport extends Treated {
  readonly id: string;
  readonly version: number;
  readonly foreword: string | null;
  readonly generatedAt: string;
  readonly moves: readonly ReportVerb[];
  readonly facts: ReportFacts | null;
}

export interface YearOfReport extends CycleHead {
  readonly committee: CycleHead['committee'] & { readonly slug: string };
  readonly annualReport: AnnualReport | null;
}

const GROUP = '{ held seats vacant }';

export const YEAR_OF_REPORT = `query YearOfReport($id: ID!) {
  node(id: $id) { ... on Cycle { ${CYCLE_HEAD} committee { slug } annualReport {
    id version foreword generatedAt moves ${TREATMENT}
    facts {
      asOf casesInAll settled carriedOver priorities workingGroups meetingsRequired trainings
      residents ${GROUP} politicians ${GROUP} youthObservers ${GROUP}
      residentsTrained { reached notReached } politiciansTrained { reached notReached }
      meetings { meetingId kind status on }
      dialogue { activities participants challenges opportunities needs completedOn }
      agreement { adoptedOn versions }
      cases { caseId number title category rank }
      exchanges { exchangeId track status actualOn committees }
      visits { mayorVisitId on residents status }
      goodExamples { goodExampleId title }
      evaluation { byResidents byPoliticians summary }
    }
  } } }
}`;
