import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { ConsoleLanguage } from '../words.ts';
import type { ImpactShown } from './impact-address.ts';

/** What the page asks, and what it gives to be asked elsewhere. */
export const IMPACT = `query ImpactTrace($municipality: String!, $asOf: Date!, $knownAt: DateTime, $committees: [String!], $fromYear: Int,
  $toYear: Int, $caseId: ID, $findingId: ID, $language: Language!) {
  impactTrace(municipality: $municipality, asOf: $asOf, knownAt: $knownAt, committees: $committees, fromYear: $fromYear,
    toYear: $toYear, caseId: $caseId, findingId: $findingId) {
    asOf
    knownAt
    figures {
      findings
      findingsInCases
      findingsPrioritised
      findingsAgreed
      findingsAnswered
      findingsAchieved
      cases
      casesPrioritised
      casesAgreed
      casesClosed
      casesAchieved
      medianDaysToOutcome
    }
    rows {
      committee { slug number name }
      year
      findingId
      type
      text
      theme { name(language: $language) }
      completedOn
      case {
        id
        number
        title
        status { code label(language: $language) }
        raisedOn
        prioritisedOn
        agreedOn
        inTreatmentOn
        outcomeOn
      }
    }
  }
}`;

/** The steps of a case on its way, each with the day it was reached. */
export const STEPS = ['raisedOn', 'prioritisedOn', 'agreedOn', 'inTreatmentOn', 'outcomeOn'] as const;

/** A finding and a case that rests on it; texts are null where they are not shown any more. */
export interface ImpactRow {
  readonly committee: { readonly slug: string | null; readonly number: number | null; readonly name: string | null };
  readonly year: number;
  readonly findingId: string;
  readonly type: 'CHALLENGE' | 'OPPORTUNITY' | 'NEED';
  readonly text: string | null;
  readonly theme: { readonly name: string } | null;
  readonly completedOn: string;
  readonly case:
    | (Readonly<Record<(typeof STEPS)[number], string | null>> & {
        readonly id: string;
        readonly number: string | null;
        readonly title: string | null;
        readonly status: { readonly code: string; readonly label: string } | null;
      })
    | null;
}

type Figure =
  | `findings${'' | 'InCases' | 'Prioritised' | 'Agreed' | 'Answered' | 'Achieved'}`
  | `cases${'' | 'Prioritised' | 'Agreed' | 'Closed' | 'Achieved'}`;

export interface Impact {
  readonly figures: Readonly<Record<Figure, number>> & { readonly medianDaysToOutcome: number | null };
  readonly rows: readonly ImpactRow[];
}

/** How far findings, and the cases that rest on them, came: the figures of each step. */
export const STAGES = [
  ['all', 'findings', 'cases'],
  ['in_case', 'findingsInCases', null],
  ['prioritised', 'findingsPrioritised', 'casesPrioritised'],
  ['agreed', 'findingsAgreed', 'casesAgreed'],
  ['closed', 'findingsAnswered', 'casesClosed'],
  ['achieved', 'findingsAchieved', 'casesAchieved'],
] as const satisfies readonly (readonly [string, Figure, Figure | null])[];

const some = (text: string) => (text === '' ? null : text);

/** The variables of the report for what is shown. */
export function impactAskedFor(municipality: string, shown: ImpactShown, language: ConsoleLanguage) {
  const { asOf, knownAt, committees, from, to } = shown;
  return {
    municipality,
    asOf,
    knownAt: some(knownAt),
    committees: committees.length === 0 ? null : committees,
    fromYear: from === '' ? null : Number(from),
    toYear: to === '' ? null : Number(to),
    caseId: some(shown.case),
    findingId: some(shown.finding),
    language: language.toUpperCase(),
  };
}

/** What became of findings. */
export function useImpact(municipality: string, shown: ImpactShown, language: ConsoleLanguage) {
  const variables = impactAskedFor(municipality, shown, language);
  return useQuery({
    queryKey: ['impact', variables],
    queryFn: async () => (await ask<{ readonly impactTrace: Impact }>(IMPACT, variables)).impactTrace,
    placeholderData: keepPreviousData,
  });
}
