import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { CommitteeName, Titles } from '../meeting/meeting.ts';
import { RefusedError } from '../refused-error.ts';
import { CYCLE_FACTS, type Cycle } from './cycle.ts';

/** What the wheel says of a phase: its main themes, and who does what. */
export interface Content {
  readonly themes: readonly { readonly id: string; readonly texts: Titles }[];
  readonly responsibilities: readonly { readonly id: string; readonly texts: Titles }[];
}

export interface CycleInFull extends Cycle {
  readonly committee: CommitteeName;
  readonly contents: readonly { readonly id: string; readonly template: Content | null }[];
}

const CYCLE = `query Cycle($id: ID!) {
  node(id: $id) { ... on Cycle {
    ...CycleFacts
    committee { id number name }
    contents: phases { id template {
      themes { id texts { nb nn en } }
      responsibilities { id texts { nb nn en } }
    } }
  } }
} ${CYCLE_FACTS}`;

/** One committee's year, with what the wheel says of its phases. */
export function useCycle(id: string) {
  return useQuery({
    queryKey: ['cycle', id],
    queryFn: async () => {
      const { node } = await ask<{ readonly node: CycleInFull | null }>(CYCLE, { id });
      if (node === null) throw new RefusedError('NOT_FOUND', { what: 'Cycle', id });
      return node;
    },
  });
}
