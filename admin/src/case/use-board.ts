import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { Case } from './case.ts';
import { CASE_FIELDS } from './graphql.ts';

export const MOST = 200;

const BOARD = `query Board($filter: CaseFilter) {
  cases(filter: $filter, first: ${MOST}) { totalCount edges { node { ${CASE_FIELDS} } } }
}`;

interface Answer {
  readonly cases: { readonly totalCount: number; readonly edges: readonly { readonly node: Case }[] };
}

interface Filter {
  readonly municipality: string;
  readonly committeeId?: string;
  readonly years?: readonly number[];
}

/** The cases of the board, and how many there are in all. */
export function useBoard(filter: Filter) {
  return useQuery({
    queryKey: ['board', filter],
    queryFn: async () => {
      const { cases } = await ask<Answer>(BOARD, { filter });
      return { total: cases.totalCount, cases: cases.edges.map(({ node }) => node) };
    },
  });
}
