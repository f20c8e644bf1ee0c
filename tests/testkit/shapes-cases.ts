interface Recorded {
  readonly id: string;
  readonly version: number;
}

export interface CaseTheme extends Recorded {
  readonly nameNb: string;
  readonly nameNn: string | null;
  readonly nameEn: string | null;
  readonly retiredOn: string | null;
}

export interface CaseStatus extends Recorded {
  readonly code: string;
  readonly category: string;
  readonly position: number;
  readonly labelNb: string;
  readonly labelNn: string | null;
  readonly labelEn: string | null;
}

export interface Case extends Recorded {
  readonly year: number;
  readonly serial: number;
  readonly number: string;
  readonly title: string;
  readonly description: string | null;
  readonly horizon: string | null;
  readonly origin: string;
  readonly originText: string | null;
  readonly raisedOn: string;
  readonly isPublic: boolean;
}

export type CasePartner = Recorded;

export type CaseFinding = Recorded;

export type CaseCycle = Recorded;

export interface CaseStatusEvent extends Recorded {
  readonly seq: number;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly reason: string | null;
  readonly actor: string;
  readonly forwardedTo: string | null;
}

export interface Priority extends Recorded {
  readonly rank: number;
  readonly wayOfWorking: string | null;
  readonly wayOfWorkingText: string | null;
  readonly decidedOn: string;
}

export interface Assignment extends Recorded {
  readonly task: string;
  readonly assignee: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

export interface CaseAdvice extends Recorded {
  readonly givenBy: string;
  readonly givenOn: string;
  readonly text: string;
}

export interface WorkingGroup extends Recorded {
  readonly name: string;
  readonly purpose: string | null;
  readonly status: string;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

export type WorkingGroupCase = Recorded;

export type WorkingGroupMember = Recorded;

export interface OutsideActor extends Recorded {
  readonly kind: string;
  readonly name: string;
  readonly publication: string;
  readonly note: string | null;
  readonly isNamed: boolean;
}

export type WorkingGroupActor = Recorded;

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
  CaseTheme: '__typename id version nameNb nameNn nameEn retiredOn',
  CaseStatus: '__typename id version code category position labelNb labelNn labelEn',
  Case: '__typename id version year serial number title description horizon origin originText raisedOn isPublic',
  CasePartner: '__typename id version',
  CaseFinding: '__typename id version',
  CaseCycle: '__typename id version',
  CaseStatusEvent: '__typename id version seq occurredOn recordedAt reason actor forwardedTo',
  Priority: '__typename id version rank wayOfWorking wayOfWorkingText decidedOn',
  Assignment: '__typename id version task assignee dueOn doneOn',
  CaseAdvice: '__typename id version givenBy givenOn text',
  WorkingGroup: '__typename id version name purpose status startedOn endedOn',
  WorkingGroupCase: '__typename id version',
  WorkingGroupMember: '__typename id version',
  OutsideActor: '__typename id version kind name publication note isNamed',
  WorkingGroupActor: '__typename id version',
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
export interface ShownCases {
  CaseTheme: CaseTheme;
  CaseStatus: CaseStatus;
  Case: Case;
  CasePartner: CasePartner;
  CaseFinding: CaseFinding;
  CaseCycle: CaseCycle;
  CaseStatusEvent: CaseStatusEvent;
  Priority: Priority;
  Assignment: Assignment;
  CaseAdvice: CaseAdvice;
  WorkingGroup: WorkingGroup;
  WorkingGroupCase: WorkingGroupCase;
  WorkingGroupMember: WorkingGroupMember;
  OutsideActor: OutsideActor;
  WorkingGroupActor: WorkingGroupActor;
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
