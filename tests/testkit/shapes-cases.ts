import { SELECTIONS_CASE, type ShownCase } from './shapes-case.ts';

interface Recorded {
  readonly id: string;
  readonly version: number;
}

export type Agreement = Recorded;

export interface AgreementVersion extends Recorded {
  readonly number: number;
  readonly status: string;
  readonly expectations: string | null;
  readonly wayOfWorking: string | null;
  readonly note: string | null;
  readonly byResidents: boolean;
  readonly byPoliticians: boolean;
  readonly adoptedOn: string | null;
  readonly adoptReason: string | null;
}

export interface AgreementItem extends Recorded {
  readonly rank: number;
  readonly title: string;
  readonly horizon: string | null;
  readonly wayOfWorking: string | null;
  readonly wayOfWorkingText: string | null;
}

export interface AgreementAssignment extends Recorded {
  readonly task: string;
  readonly assignee: string | null;
  readonly dueOn: string | null;
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

export interface Evaluation extends Recorded {
  readonly level: string;
  readonly year: number;
  readonly summary: string | null;
  readonly status: string;
  readonly submittedOn: string | null;
  readonly body: string | null;
  readonly treatedOn: string | null;
  readonly caseReference: string | null;
  readonly decision: string | null;
}

export interface EvaluationContribution extends Recorded {
  readonly givenBy: string;
  readonly givenOn: string;
  readonly text: string;
}

export interface AnnualReport extends Recorded {
  readonly year: number;
  readonly foreword: string | null;
  readonly generatedAt: string;
  readonly status: string;
  readonly submittedOn: string | null;
  readonly body: string | null;
  readonly treatedOn: string | null;
  readonly caseReference: string | null;
  readonly decision: string | null;
}

export interface ElectionRound extends Recorded {
  readonly status: string;
  readonly heldOn: string | null;
  readonly termStartsOn: string;
  readonly termEndsOn: string | null;
}

export interface Candidacy extends Recorded {
  readonly votes: number | null;
  readonly elected: boolean;
  readonly note: string | null;
}

/** What the tests see of each. */
export const SELECTIONS_CASES = {
  ...SELECTIONS_CASE,
  Agreement: '__typename id version',
  AgreementVersion:
    '__typename id version number status expectations wayOfWorking note byResidents byPoliticians adoptedOn adoptReason',
  AgreementItem: '__typename id version rank title horizon wayOfWorking wayOfWorkingText',
  AgreementAssignment: '__typename id version task assignee dueOn',
  RuleOverride: '__typename id version rule reason decidedOn actor',
  Settlement: '__typename id version outcome settledOn note caseNumber caseTitle category statusLabel horizon rank',
  Evaluation: '__typename id version level year summary status submittedOn body treatedOn caseReference decision',
  EvaluationContribution: '__typename id version givenBy givenOn text',
  AnnualReport:
    '__typename id version year foreword generatedAt status submittedOn body treatedOn caseReference decision',
  ElectionRound: '__typename id version status heldOn termStartsOn termEndsOn',
  Candidacy: '__typename id version votes elected note',
};

/** Each by its name. */
export interface ShownCases extends ShownCase {
  Agreement: Agreement;
  AgreementVersion: AgreementVersion;
  AgreementItem: AgreementItem;
  AgreementAssignment: AgreementAssignment;
  RuleOverride: RuleOverride;
  Settlement: Settlement;
  Evaluation: Evaluation;
  EvaluationContribution: EvaluationContribution;
  AnnualReport: AnnualReport;
  ElectionRound: ElectionRound;
  Candidacy: Candidacy;
}
