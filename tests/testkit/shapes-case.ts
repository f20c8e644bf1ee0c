interface Recorded {
  readonly id: string;
  readonly version: number;
}

interface Texts {
  readonly nb: string;
  readonly nn: string | null;
  readonly en: string | null;
}

export interface CaseTheme extends Recorded {
  readonly name: string;
  readonly names: Texts;
  readonly retiredOn: string | null;
}

export interface CaseStatus extends Recorded {
  readonly code: string;
  readonly category: string;
  readonly position: number;
  readonly label: string;
  readonly labels: Texts;
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
  readonly status: { readonly code: string; readonly category: string };
  readonly leadCommittee: { readonly id: string; readonly slug: string };
  readonly partners: readonly { readonly committee: { readonly id: string } }[];
  readonly findings: readonly { readonly finding: { readonly id: string } }[];
  readonly cycles: readonly { readonly id: string; readonly year: number }[];
  readonly latestStatusEvent: { readonly id: string; readonly occurredOn: string } | null;
}

export type CasePartner = Recorded;

export type CaseFinding = Recorded;

export type CaseCycle = Recorded;

export interface CaseStatusEvent extends Recorded {
  readonly seq: number;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly reason: string | null;
  readonly actor: string | null;
  readonly forwardedTo: string | null;
  readonly decision: { readonly body: string; readonly reference: string; readonly text: string } | null;
  readonly from: { readonly code: string } | null;
  readonly to: { readonly code: string } | null;
  readonly corrects: { readonly id: string } | null;
}

export interface Priority extends Recorded {
  readonly rank: number;
  readonly wayOfWorking: string | null;
  readonly wayOfWorkingText: string | null;
  readonly decidedOn: string;
  readonly case: { readonly id: string };
  readonly advice: readonly { readonly rule: string; readonly lacks: readonly string[] }[];
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
  readonly moves: readonly string[];
  readonly cases: readonly { readonly case: { readonly id: string } }[];
  readonly members: readonly { readonly person: { readonly id: string } }[];
  readonly actors: readonly { readonly outsideActor: { readonly id: string } }[];
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

/** What the tests see of each. */
export const SELECTIONS_CASE = {
  CaseTheme: '__typename id version name names { nb nn en } retiredOn',
  CaseStatus: '__typename id version code category position label labels { nb nn en }',
  Case: `__typename id version year serial number title description horizon origin originText raisedOn isPublic
    status { code category } leadCommittee { id slug } partners { committee { id } } findings { finding { id } }
    cycles { id year } latestStatusEvent { id occurredOn }`,
  CasePartner: '__typename id version',
  CaseFinding: '__typename id version',
  CaseCycle: '__typename id version',
  CaseStatusEvent:
    '__typename id version seq occurredOn recordedAt reason actor forwardedTo decision { body reference text } from { code } to { code } corrects { id }',
  Priority: '__typename id version rank wayOfWorking wayOfWorkingText decidedOn case { id } advice { rule lacks }',
  Assignment: '__typename id version task assignee dueOn doneOn',
  CaseAdvice: '__typename id version givenBy givenOn text',
  WorkingGroup: `__typename id version name purpose status startedOn endedOn moves cases { case { id } }
    members { person { id } } actors { outsideActor { id } }`,
  WorkingGroupCase: '__typename id version',
  WorkingGroupMember: '__typename id version',
  OutsideActor: '__typename id version kind name publication note isNamed',
  WorkingGroupActor: '__typename id version',
};

/** Each by its name. */
export interface ShownCase {
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
}
