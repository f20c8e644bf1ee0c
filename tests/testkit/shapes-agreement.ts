interface Recorded {
  readonly id: string;
  readonly version: number;
}

export interface Agreement extends Recorded {
  readonly moves: readonly string[];
  readonly current: { readonly id: string; readonly number: number } | null;
  readonly versions: readonly { readonly id: string; readonly number: number; readonly status: string }[];
}

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
  readonly missing: readonly string[];
  readonly moves: readonly string[];
  readonly agreement: { readonly id: string };
  readonly regulation: { readonly id: string } | null;
  readonly meeting: { readonly id: string } | null;
  readonly items: readonly AgreementItem[];
}

export interface AgreementItem extends Recorded {
  readonly case: { readonly id: string };
  readonly assignments: readonly AgreementAssignment[];
  readonly rank: number;
  readonly title: string;
  readonly horizon: string | null;
  readonly wayOfWorking: string | null;
  readonly wayOfWorkingText: string | null;
}

export interface AgreementAssignment extends Recorded {
  readonly person: { readonly id: string } | null;
  readonly workingGroup: { readonly id: string } | null;
  readonly outsideActor: { readonly id: string } | null;
  readonly task: string;
  readonly assignee: string | null;
  readonly dueOn: string | null;
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
  readonly moves: readonly string[];
  readonly advice: readonly { readonly rule: string; readonly lacks: readonly string[] }[];
  readonly contributions: readonly EvaluationContribution[];
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
  readonly moves: readonly string[];
}

const AGREEMENT_ASSIGNMENT =
  '__typename id version task assignee dueOn person { id } workingGroup { id } outsideActor { id }';

const AGREEMENT_ITEM = `__typename id version rank title horizon wayOfWorking wayOfWorkingText case { id }
  assignments { ${AGREEMENT_ASSIGNMENT} }`;

const CONTRIBUTION = '__typename id version givenBy givenOn text';

/** What the tests see of each. */
export const SELECTIONS_AGREEMENT = {
  Agreement: '__typename id version moves current { id number } versions { id number status }',
  AgreementVersion: `__typename id version number status expectations wayOfWorking note byResidents byPoliticians adoptedOn
    adoptReason missing moves agreement { id } regulation { id } meeting { id } items { ${AGREEMENT_ITEM} }`,
  AgreementItem: AGREEMENT_ITEM,
  AgreementAssignment: AGREEMENT_ASSIGNMENT,
  Evaluation: `__typename id version level year summary status submittedOn body treatedOn caseReference decision moves
    advice { rule lacks } contributions { ${CONTRIBUTION} }`,
  EvaluationContribution: CONTRIBUTION,
  AnnualReport:
    '__typename id version year foreword generatedAt status submittedOn body treatedOn caseReference decision moves',
} as const;

/** Each by its name. */
export interface ShownAgreement {
  Agreement: Agreement;
  AgreementVersion: AgreementVersion;
  AgreementItem: AgreementItem;
  AgreementAssignment: AgreementAssignment;
  Evaluation: Evaluation;
  EvaluationContribution: EvaluationContribution;
  AnnualReport: AnnualReport;
}
