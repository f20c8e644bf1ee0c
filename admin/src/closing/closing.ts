import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';

export interface CaseName {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

export interface ChecklistItem {
  readonly rule: string;
  readonly sentence: string;
  readonly strength: 'P' | 'W' | 'D';
  readonly status: 'KEPT' | 'LACKING' | 'OVERRIDDEN';
  readonly lacks: readonly string[];
  readonly figures: readonly {
    readonly what: string;
    readonly count: number;
    readonly atLeast: number;
    readonly atMost: number | null;
  }[];
  readonly cases: readonly CaseName[];
  readonly override: { readonly reason: string; readonly decidedOn: string } | null;
}

export interface Settlement {
  readonly id: string;
  readonly version: number;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly statusLabel: string;
  readonly outcome: 'SETTLED' | 'CARRIED_OVER';
  readonly note: string | null;
  readonly case: { readonly id: string };
}

export type TreatmentStatus = 'DRAFT' | 'SUBMITTED' | 'TREATED';

export interface YearToClose extends CycleHead {
  readonly moves: readonly string[];
  readonly closedAt: string | null;
  readonly closingChecklist: {
    readonly ready: boolean;
    readonly asOf: string;
    readonly items: readonly ChecklistItem[];
  } | null;
  readonly overrides: readonly { readonly id: string; readonly version: number; readonly rule: string }[];
  readonly settlements: readonly Settlement[];
  readonly evaluation: { readonly id: string; readonly status: TreatmentStatus } | null;
  readonly annualReport: { readonly id: string; readonly status: TreatmentStatus } | null;
}

export const YEAR_TO_CLOSE = `query YearToClose($id: ID!, $language: Language) {
  node(id: $id) { ... on Cycle {
    ${CYCLE_HEAD} moves closedAt
    closingChecklist { ready asOf items {
      rule sentence(language: $language) strength status lacks figures { what count atLeast atMost }
      cases { id number title } override { reason decidedOn }
    } }
    overrides { id version rule }
    settlements { id version caseNumber caseTitle statusLabel outcome note case { id } }
    evaluation { id status } annualReport { id status }
  } }
}`;
