import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { Assignment, Finding, GivenAdvice, MeetingName, Priority, Step, Year } from './use-case.ts';
import { DECISION, STATUS } from './graphql.ts';

const YEAR = 'id year status committee { id number name }';
const MEETING = 'id startsAt titles { nb nn en }';

const TRACE = `query Trace($id: ID!, $language: Language) { node(id: $id) { ... on Case { raisedOn trace {
  findings { id text type dialogue { carriedOutOn cycle { ${YEAR} } } }
  priorities { id decidedOn rank wayOfWorking cycle { ${YEAR} }
    assignments { id task assignee dueOn doneOn
      person { name(language: $language) } workingGroup { name } outsideActor { name(language: $language) } } }
  workingGroups { id name startedOn endedOn }
  advice { id text givenOn givenBy }
  agendaItems { id title outcome meeting { ${MEETING} } }
  agreementItems { id title agreementVersion { number adoptedOn agreement { cycle { ${YEAR} } } } }
  steps { id seq occurredOn reason forwardedTo ${DECISION} to { ${STATUS} } }
  outcome { id occurredOn reason to { ${STATUS} } }
  settlements { id settledOn outcome note cycle { ${YEAR} } }
  goodExamples { id title result createdAt }
} } } }`;

export interface Trace {
  readonly findings: readonly Finding[];
  readonly priorities: readonly (Pick<Priority, 'id' | 'decidedOn' | 'rank' | 'wayOfWorking' | 'cycle'> & {
    readonly assignments: readonly Omit<Assignment, 'version'>[];
  })[];
  readonly workingGroups: readonly { id: string; name: string; startedOn: string | null; endedOn: string | null }[];
  readonly advice: readonly Pick<GivenAdvice, 'id' | 'text' | 'givenOn' | 'givenBy'>[];
  readonly agendaItems: readonly { id: string; title: string; outcome: string | null; meeting: MeetingName }[];
  readonly agreementItems: readonly {
    readonly id: string;
    readonly title: string;
    readonly agreementVersion: { number: number; adoptedOn: string | null; agreement: { cycle: Year } };
  }[];
  readonly steps: readonly Pick<Step, 'id' | 'seq' | 'occurredOn' | 'reason' | 'forwardedTo' | 'decision' | 'to'>[];
  readonly outcome: Pick<Step, 'id' | 'occurredOn' | 'reason' | 'to'> | null;
  readonly settlements: readonly {
    readonly id: string;
    readonly settledOn: string;
    readonly outcome: 'SETTLED' | 'CARRIED_OVER';
    readonly note: string | null;
    readonly cycle: Year;
  }[];
  readonly goodExamples: readonly { id: string; title: string; result: string; createdAt: string }[];
}

interface Answer {
  readonly node: { readonly trace: Trace } | null;
}

/** How a case came from what residents said to what became of it. */
export function useTrace(id: string, language: string) {
  return useQuery({
    queryKey: ['trace', id, language],
    queryFn: async () => (await ask<Answer>(TRACE, { id, language: language.toUpperCase() })).node?.trace ?? null,
  });
}
