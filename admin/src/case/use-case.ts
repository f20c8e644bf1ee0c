import { useQuery } from '@tanstack/react-query';
import type { Advice } from '../rule/advice-list.tsx';
import { ask } from '../graphql.ts';
import { RefusedError } from '../refused-error.ts';
import type { LocalizedText } from '../words.ts';
import type { Case, CommitteeName, Status } from './case.ts';
import { CASE_FIELDS, DECISION, STATUS } from './graphql.ts';

export interface Year {
  readonly id: string;
  readonly year: number;
  readonly status: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly committee: CommitteeName;
}

export interface Assignment {
  readonly id: string;
  readonly version: number;
  readonly task: string;
  readonly assignee: string | null;
  readonly person: { readonly name: string } | null;
  readonly workingGroup: { readonly name: string } | null;
  readonly outsideActor: { readonly name: string } | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

export interface Priority {
  readonly id: string;
  readonly version: number;
  readonly rank: number;
  readonly wayOfWorking: 'WORKING_GROUP' | 'INDIVIDUAL' | 'WHOLE_COMMITTEE' | 'OTHER' | null;
  readonly wayOfWorkingText: string | null;
  readonly decidedOn: string;
  readonly cycle: Year;
  readonly assignments: readonly Assignment[];
  readonly advice: readonly Advice[];
}

export interface MeetingName {
  readonly id: string;
  readonly startsAt: string | null;
  readonly titles: LocalizedText;
}

export interface GivenAdvice {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly givenOn: string;
  readonly givenBy: 'RESIDENTS' | 'POLITICIANS' | 'COMMITTEE' | 'COORDINATOR' | 'LEADER' | 'MAYOR';
  readonly meeting: MeetingName | null;
}

export interface Step {
  readonly id: string;
  readonly seq: number;
  readonly from: Status | null;
  readonly to: Status | null;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly reason: string | null;
  readonly actor: string | null;
  readonly actorName: string | null;
  readonly forwardedTo: string | null;
  readonly decision: { readonly body: string; readonly reference: string; readonly text: string } | null;
  readonly corrects: { readonly id: string; readonly seq: number } | null;
  readonly correctedBy: readonly { readonly id: string; readonly seq: number }[];
  readonly meeting: MeetingName | null;
}

export interface Finding {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly dialogue: { readonly carriedOutOn: string | null; readonly cycle: Year };
}

export interface CaseInFull extends Case {
  readonly findings: readonly { readonly id: string; readonly finding: Finding }[];
  readonly priorities: readonly Priority[];
  readonly advice: readonly GivenAdvice[];
  readonly statusEvents: readonly Step[];
  readonly caseCycles: readonly {
    readonly id: string;
    readonly cycle: Year;
    readonly carriedFrom: { readonly year: number } | null;
  }[];
}

const YEAR = 'id year status committee { id number name }';
const MEETING = 'id startsAt titles { nb nn en }';

const CASE = `query CaseInFull($id: ID!, $language: Language) { node(id: $id) { ... on Case {
  ${CASE_FIELDS}
  findings { id finding { id text type dialogue { carriedOutOn cycle { ${YEAR} } } } }
  priorities {
    id version rank wayOfWorking wayOfWorkingText decidedOn cycle { ${YEAR} } advice { rule lacks }
    assignments { id version task assignee dueOn doneOn
      person { name(language: $language) } workingGroup { name } outsideActor { name(language: $language) } }
  }
  advice { id version text givenOn givenBy meeting { ${MEETING} } }
  statusEvents { id seq occurredOn recordedAt reason actor actorName forwardedTo ${DECISION} from { ${STATUS} } to { ${STATUS} }
    corrects { id seq } correctedBy { id seq } meeting { ${MEETING} } }
  caseCycles { id cycle { ${YEAR} } carriedFrom { year } }
} } }`;

/** Everything that the page of a case shows, beside its trace. */
export function useCase(id: string, language: string) {
  return useQuery({
    queryKey: ['case', id, language],
    queryFn: async () => {
      const { node } = await ask<{ readonly node: CaseInFull | null }>(CASE, { id, language: language.toUpperCase() });
      if (node === null) throw new RefusedError('NOT_FOUND', { what: 'Case', id });
      return node;
    },
  });
}
