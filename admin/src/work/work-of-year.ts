import type { ChecklistItem, TreatmentStatus } from '../closing/closing.ts';

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

/** How the parts of a committee's year stand. */
export interface WorkOfYear {
  readonly node: {
    readonly status: 'PLANNED' | 'OPEN' | 'CLOSED';
    readonly agreement: {
      readonly versions: readonly { readonly number: number; readonly status: 'DRAFT' | 'ADOPTED' | 'SUPERSEDED' }[];
    } | null;
    readonly evaluation: { readonly status: TreatmentStatus } | null;
    readonly annualReport: { readonly status: TreatmentStatus } | null;
    readonly closingChecklist: { readonly items: readonly Pick<ChecklistItem, 'strength' | 'status'>[] } | null;
  };
  readonly dialogues: Edges<{ readonly status: 'PLANNING' | 'CARRIED_OUT' | 'COMPLETED' }>;
  readonly exchanges: Edges<{ readonly id: string }>;
  readonly mayorVisits: Edges<{ readonly status: 'PLANNED' | 'CONFIRMED' | 'HELD' | 'CANCELLED' }>;
  readonly workingGroups: Edges<{ readonly id: string }>;
}

export const WORK_OF_YEAR = `query WorkOfYear($id: ID!, $committeeId: ID!, $year: Int!) {
  node(id: $id) { ... on Cycle {
    status agreement { versions { number status } } evaluation { status } annualReport { status }
    closingChecklist { items { strength status } }
  } }
  dialogues(first: 1, filter: { committeeId: $committeeId, years: [$year] }) { edges { node { status } } }
  exchanges(first: 100, filter: { committeeId: $committeeId, years: [$year] }) { edges { node { id } } }
  mayorVisits(first: 20, filter: { committeeId: $committeeId, years: [$year] }) { edges { node { status } } }
  workingGroups(first: 100, filter: { committeeId: $committeeId, statuses: [FORMING, ACTIVE] }) {
    edges { node { id } }
  }
}`;
