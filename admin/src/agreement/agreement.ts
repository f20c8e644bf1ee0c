import { ROSTER, type PersonName, type RosterEntry } from '../attendance/attendance.ts';
import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';

export const WAYS = ['WORKING_GROUP', 'INDIVIDUAL', 'WHOLE_COMMITTEE', 'OTHER'] as const;
export const HORIZONS = ['LONG', 'SHORT'] as const;

interface Versioned {
  readonly id: string;
  readonly version: number;
}

export interface AgreementAssignment extends Versioned {
  readonly task: string;
  readonly dueOn: string | null;
  readonly assignee: string | null;
  readonly person: PersonName | null;
  readonly workingGroup: { readonly id: string; readonly name: string } | null;
  readonly outsideActor: PersonName | null;
}

export interface AgreementItem extends Versioned {
  readonly rank: number;
  readonly title: string;
  readonly horizon: (typeof HORIZONS)[number] | null;
  readonly wayOfWorking: (typeof WAYS)[number] | null;
  readonly wayOfWorkingText: string | null;
  readonly case: { readonly id: string; readonly number: string };
  readonly assignments: readonly AgreementAssignment[];
}

export type VersionVerb = 'UPDATE' | 'REFRESH' | 'ADOPT' | 'DISCARD';

export interface AgreementVersion extends Versioned {
  readonly number: number;
  readonly status: 'DRAFT' | 'ADOPTED' | 'SUPERSEDED';
  readonly expectations: string | null;
  readonly wayOfWorking: string | null;
  readonly note: string | null;
  readonly adoptedOn: string | null;
  readonly adoptReason: string | null;
  readonly byResidents: boolean;
  readonly byPoliticians: boolean;
  readonly missing: readonly string[];
  readonly moves: readonly VersionVerb[];
  readonly meeting: { readonly id: string; readonly startsAt: string | null } | null;
  readonly regulation: { readonly id: string; readonly title: string } | null;
  readonly items: readonly AgreementItem[];
}

interface Agreement extends Versioned {
  readonly moves: readonly 'AMEND'[];
  readonly versions: readonly AgreementVersion[];
}

interface MeetingChoice {
  readonly id: string;
  readonly startsAt: string | null;
  readonly titles: { readonly nb: string; readonly nn: string | null; readonly en: string | null };
}

export interface YearOfAgreement extends CycleHead {
  readonly committee: CycleHead['committee'] & { readonly roster: readonly RosterEntry[] };
  readonly agreement: Agreement | null;
  readonly priorities: readonly { readonly id: string }[];
  readonly phases: readonly { readonly meetings: readonly MeetingChoice[] }[];
  readonly extraMeetings: readonly MeetingChoice[];
}

const ASSIGNMENT = `id version task dueOn assignee person { id name(language: $language) }
  workingGroup { id name } outsideActor { id name(language: $language) }`;

export const YEAR_OF_AGREEMENT = `query YearOfAgreement($id: ID!, $language: Language) {
  node(id: $id) { ... on Cycle {
    ${CYCLE_HEAD}
    committee { roster { ${ROSTER} } }
    priorities { id }
    phases { meetings { id startsAt titles { nb nn en } } }
    extraMeetings { id startsAt titles { nb nn en } }
    agreement { id version moves versions {
      id version number status expectations wayOfWorking note adoptedOn adoptReason byResidents byPoliticians
      missing moves meeting { id startsAt } regulation { id title }
      items { id version rank title horizon wayOfWorking wayOfWorkingText case { id number }
        assignments { ${ASSIGNMENT} } }
    } }
  } }
}`;

export interface Difference {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED' | 'REORDERED';
  readonly what: 'EXPECTATIONS' | 'WAY_OF_WORKING' | 'ITEM' | 'ASSIGNMENT';
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly case: { readonly id: string; readonly number: string; readonly title: string } | null;
  readonly assignmentBefore: AgreementAssignment | null;
  readonly assignmentAfter: AgreementAssignment | null;
}

export const DIFF = `query Diff($id: ID!, $from: Int!, $to: Int!, $language: Language) {
  node(id: $id) { ... on Agreement { diff(from: $from, to: $to) {
    kind what field before after case { id number title }
    assignmentBefore { ${ASSIGNMENT} } assignmentAfter { ${ASSIGNMENT} }
  } } }
}`;

/** Who does it, in whichever way that is said. */
export function whoDoes({ person, workingGroup, outsideActor, assignee }: AgreementAssignment): string {
  return person?.name ?? workingGroup?.name ?? outsideActor?.name ?? assignee ?? '';
}
