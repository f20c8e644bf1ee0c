import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { habitNb } from '../i18n/habit.nb.ts';
import { RefusedError } from '../refused-error.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly beforeId: string | null;
  readonly afterId: string | null;
}

export type Hindrance = keyof typeof habitNb.undo.hindrance;

export interface HistoryEntry {
  readonly cursor: string;
  readonly at: string;
  readonly entity: string;
  readonly objectId: string;
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE' | 'UNPUBLISH';
  readonly cause: 'EDIT' | 'CORRECTION' | 'BACKFILL' | 'SYSTEM';
  readonly actor: string;
  /** The name of who did it, where the reader may see it. */
  readonly actorName: string | null;
  readonly reason: string | null;
  readonly committeeIds: readonly string[];
  /** The verb that puts it back, as things stood when it was read; null where nothing does. */
  readonly undoVerb: string | null;
  /** The fields whose values before that verb takes, and whether it asks why. */
  readonly undoFields: readonly string[];
  readonly undoNeedsReason: boolean;
  /** Why it can't be put back; null where it can, or is not the reader's to change. */
  readonly undoHindrance: Hindrance | null;
  readonly fields: readonly FieldChange[];
}

interface Page {
  readonly entries: readonly HistoryEntry[];
  readonly hasNextPage: boolean;
}

/** Whose history it is. */
export interface Holder {
  readonly type: 'Committee' | 'Municipality';
  readonly id: string;
}

/** What a history can be narrowed by; that of a committee by kind, thing and period only. */
export interface HistoryFilter {
  readonly entities?: readonly string[];
  readonly committeeId?: string;
  readonly about?: string;
  readonly userId?: string;
  readonly from?: string;
  readonly to?: string;
}

const ENTRIES = `hasNextPage entries {
  cursor at entity objectId operation cause actor actorName reason committeeIds undoVerb undoFields undoNeedsReason undoHindrance
  fields { field before after beforeId afterId }
}`;

const HISTORY = {
  Committee: `query History($id: ID!, $before: String, $entities: [String!], $about: ID, $from: Date, $to: Date) {
    node(id: $id) { ... on Committee {
      history(first: 30, before: $before, entities: $entities, about: $about, from: $from, to: $to) { ${ENTRIES} }
    } }
  }`,
  Municipality: `query HistoryOfAll($id: ID!, $before: String, $entities: [String!], $committeeId: ID, $about: ID,
    $userId: ID, $from: Date, $to: Date) {
    node(id: $id) { ... on Municipality {
      history(first: 30, before: $before, entities: $entities, committeeId: $committeeId, about: $about,
        userId: $userId, from: $from, to: $to) { ${ENTRIES} }
    } }
  }`,
};

/** What was changed of a committee and its work, or in the municipality, the latest first, some at a time. */
export function useHistory({ type, id }: Holder, filter: HistoryFilter = {}) {
  return useInfiniteQuery({
    queryKey: ['history', id, filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const { node } = await ask<{ readonly node: { readonly history: Page | null } | null }>(HISTORY[type], {
        id,
        ...filter,
        before: pageParam,
      });
      if (node?.history === undefined || node.history === null) throw new RefusedError('NOT_ALLOWED', { what: type });
      return node.history;
    },
    getNextPageParam: ({ hasNextPage, entries }) => (hasNextPage ? (entries.at(-1)?.cursor ?? null) : null),
  });
}
