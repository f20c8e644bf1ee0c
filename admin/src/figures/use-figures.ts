import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { ConsoleLanguage } from '../words.ts';
import type { Group, Shown } from './address.ts';
import type { Figures } from './rows.ts';

/** What the page asks, and what it gives to be asked elsewhere. */
export const REPORT = `query CaseStatusReport($municipality: String!, $groupBy: [ReportGroup!]!, $asOf: Date!, $knownAt: DateTime,
  $committees: [String!], $years: [Int!], $themes: [ID!], $horizons: [CaseHorizon!], $origins: [CaseOrigin!],
  $language: Language!) {
  caseStatusReport(municipality: $municipality, groupBy: $groupBy, asOf: $asOf, knownAt: $knownAt, committees: $committees,
    years: $years, themes: $themes, horizons: $horizons, origins: $origins) {
    asOf
    knownAt
    rows {
      status { code label(language: $language) }
      category
      committee { slug number name }
      theme { name(language: $language) }
      horizon
      origin
      year
      month
      casesInMunicipality
      casesPerCommittee
      openCases
      medianDays
      p90Days
      transitions
      corrections
      medianOpenDays
    }
  }
}`;

interface Answer {
  readonly caseStatusReport: { readonly rows: readonly Figures[] };
}

// None chosen is all of them.
const some = <Value>(values: readonly Value[]) => (values.length === 0 ? null : values);

export interface Asked {
  readonly municipality: string;
  readonly groupBy: readonly Group[];
  readonly [name: string]: unknown;
}

/** The variables of the report for what is shown, as of one of its days. */
export function askedFor(municipality: string, shown: Shown, asOf: string, language: ConsoleLanguage): Asked {
  const { groupBy, knownAt, committees, years, themes, horizons, origins } = shown;
  return {
    municipality,
    groupBy,
    asOf,
    knownAt: knownAt === '' ? null : knownAt,
    committees: some(committees),
    years: some(years.map(Number)),
    themes: some(themes),
    horizons: some(horizons),
    origins: some(origins),
    language: language.toUpperCase(),
  };
}

/** The figures as of a day; nothing is asked without one. */
export function useFigures(municipality: string, shown: Shown, asOf: string, language: ConsoleLanguage) {
  const variables = askedFor(municipality, shown, asOf, language);
  return useQuery({
    queryKey: ['figures', variables],
    queryFn: async () => (await ask<Answer>(REPORT, variables)).caseStatusReport.rows,
    enabled: asOf !== '',
    placeholderData: keepPreviousData,
  });
}
