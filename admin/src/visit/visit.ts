import { ROSTER, type PersonName, type RosterEntry } from '../attendance/attendance.ts';
import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';

export type VisitVerb = 'CANCEL' | 'CONFIRM' | 'HOLD' | 'REOPEN' | 'UPDATE';

export interface Visit {
  readonly id: string;
  readonly version: number;
  readonly status: 'PLANNED' | 'CONFIRMED' | 'HELD' | 'CANCELLED';
  readonly visitsOn: string | null;
  readonly place: string | null;
  readonly mayor: string | null;
  readonly internalNotes: string | null;
  readonly confirmReason: string | null;
  readonly cancelReason: string | null;
  readonly moves: readonly VisitVerb[];
  readonly participants: readonly { readonly id: string; readonly person: PersonName }[];
}

export interface YearOfVisit extends CycleHead {
  readonly committee: CycleHead['committee'] & { readonly roster: readonly RosterEntry[] };
}

export const YEAR_OF_VISIT = `query YearOfVisit($id: ID!, $language: Language) {
  node(id: $id) { ... on Cycle { ${CYCLE_HEAD} committee { roster { ${ROSTER} } } } }
}`;

export const VISITS = `query Visits($committeeId: ID!, $year: Int!, $language: Language) {
  mayorVisits(first: 20, filter: { committeeId: $committeeId, years: [$year] }) { edges { node {
    id version status visitsOn place mayor internalNotes confirmReason cancelReason moves
    participants { id person { id name(language: $language) } }
  } } }
}`;

export interface Visits {
  readonly mayorVisits: { readonly edges: readonly { readonly node: Visit }[] };
}
