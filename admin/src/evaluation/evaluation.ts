import { ADVICE, type Advice } from '../rule/advice-list.tsx';
import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';

export const CONTRIBUTORS = ['RESIDENTS', 'POLITICIANS', 'COORDINATOR'] as const;

export interface Contribution {
  readonly id: string;
  readonly version: number;
  readonly givenBy: 'COMMITTEE' | 'COORDINATOR' | 'LEADER' | 'MAYOR' | 'POLITICIANS' | 'RESIDENTS';
  readonly givenOn: string;
  readonly text: string;
}

export type EvaluationVerb = 'CONTRIBUTE' | 'SUMMARISE' | 'SUBMIT' | 'TREAT';

export interface Treated {
  readonly status: 'DRAFT' | 'SUBMITTED' | 'TREATED';
  readonly body: string | null;
  readonly submittedOn: string | null;
  readonly treatedOn: string | null;
  readonly caseReference: string | null;
  readonly decision: string | null;
}

export interface Evaluation extends Treated {
  readonly id: string;
  readonly version: number;
  readonly summary: string | null;
  readonly moves: readonly EvaluationVerb[];
  readonly advice: readonly Advice[];
  readonly contributions: readonly Contribution[];
}

export interface YearOfEvaluation extends CycleHead {
  readonly evaluation: Evaluation | null;
}

export const TREATMENT = 'status body submittedOn treatedOn caseReference decision';

const EVALUATION = `id version summary moves ${TREATMENT} advice { ${ADVICE} }
  contributions { id version givenBy givenOn text }`;

export const YEAR_OF_EVALUATION = `query YearOfEvaluation($id: ID!) {
  node(id: $id) { ... on Cycle { ${CYCLE_HEAD} evaluation { ${EVALUATION} } } }
}`;

export const SCHEME_EVALUATION = `query SchemeEvaluation($municipality: String!, $year: Int!) {
  evaluations(first: 1, filter: { municipality: $municipality, years: [$year], levels: [SCHEME] }) {
    edges { node { ${EVALUATION} } }
  }
}`;
