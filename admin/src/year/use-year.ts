import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { CYCLE_FACTS, type CommitteeYear } from './cycle.ts';

const YEAR = `query Year($municipality: String!, $year: Int!) {
  committees(filter: { municipality: $municipality }, orderBy: [NUMBER_ASC], first: 100) {
    edges { node { id number name dissolvedOn viewerCanWork cycle(year: $year) { ...CycleFacts } } }
  }
} ${CYCLE_FACTS}`;

interface Answer {
  readonly committees: { readonly edges: readonly { readonly node: CommitteeYear }[] };
}

/** Every committee with its year, by number; committees that were gone before the year are left out. */
export function useYear(municipality: string, year: number, enabled = true) {
  return useQuery({
    queryKey: ['year', municipality, year],
    enabled,
    queryFn: async () => {
      const { committees } = await ask<Answer>(YEAR, { municipality, year });
      const before = `${year}-01-01`;
      return committees.edges
        .map(({ node }) => node)
        .filter(({ cycle, dissolvedOn }) => cycle !== null || dissolvedOn === null || dissolvedOn >= before);
    },
  });
}
