import { SELECTIONS_AGREEMENT, type ShownAgreement } from './shapes-agreement.ts';
import { SELECTIONS_CASE, type ShownCase } from './shapes-case.ts';

interface Recorded {
  readonly id: string;
  readonly version: number;
}

export interface RuleOverride extends Recorded {
  readonly rule: string;
  readonly reason: string;
  readonly decidedOn: string;
  readonly actor: string;
}

export interface Settlement extends Recorded {
  readonly outcome: string;
  readonly settledOn: string;
  readonly note: string | null;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly category: string;
  readonly statusLabel: string;
  readonly horizon: string | null;
  readonly rank: number | null;
}

export interface ElectionRound extends Recorded {
  readonly status: string;
  readonly heldOn: string | null;
  readonly termStartsOn: string;
  readonly termEndsOn: string | null;
  readonly moves: readonly string[];
}

export interface Candidacy extends Recorded {
  readonly votes: number | null;
  readonly elected: boolean;
  readonly withdrawnOn: string | null;
  readonly note: string | null;
}

/** What the tests see of each. */
export const SELECTIONS_CASES = {
  ...SELECTIONS_AGREEMENT,
  ...SELECTIONS_CASE,
  RuleOverride: '__typename id version rule reason decidedOn actor',
  Settlement: '__typename id version outcome settledOn note caseNumber caseTitle category statusLabel horizon rank',
  ElectionRound: '__typename id version status heldOn termStartsOn termEndsOn moves',
  Candidacy: '__typename id version votes elected withdrawnOn note',
};

/** Each by its name. */
export interface ShownCases extends ShownAgreement, ShownCase {
  RuleOverride: RuleOverride;
  Settlement: Settlement;
  ElectionRound: ElectionRound;
  Candidacy: Candidacy;
}
