import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { Seat } from '../seat/use-roster.ts';
import { useSeatName } from '../seat/use-seat-name.ts';
import { RefusedError } from '../refused-error.ts';
import { inLanguage, type ConsoleLanguage, type LocalizedText } from '../words.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly beforeId: string | null;
  readonly afterId: string | null;
}

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

/** What a municipality's history can be narrowed by. */
export interface HistoryFilter {
  readonly entities?: readonly string[];
  readonly committeeId?: string;
  readonly about?: string;
}

const ENTRIES = `hasNextPage entries {
  cursor at entity objectId operation cause actor actorName reason committeeIds undoVerb
  fields { field before after beforeId afterId }
}`;

const HISTORY = {
  Committee: `query History($id: ID!, $before: String) { node(id: $id) { ... on Committee {
    history(first: 30, before: $before) { ${ENTRIES} }
  } } }`,
  Municipality: `query HistoryOfAll($id: ID!, $before: String, $entities: [String!], $committeeId: ID, $about: ID) {
    node(id: $id) { ... on Municipality {
      history(first: 30, before: $before, entities: $entities, committeeId: $committeeId, about: $about) { ${ENTRIES} }
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

// What each kind of thing is called, for those that have something to be called by.
const NAMES = `query Names($ids: [ID!]!, $language: Language) { nodes(ids: $ids) { id
  ... on Committee { number name }
  ... on District { nullable: name }
  ... on Coordinator { name }
  ... on Municipality { name }
  ... on Regulation { title }
  ... on Wheel { texts: names { nb nn en } }
  ... on Exchange { text: need }
  ... on GoodExample { title }
  ... on Person { called: name(language: $language) }
  ... on OutsideActor { called: name(language: $language) }
  ... on WorkingGroup { name }
  ... on Case { caseNumber: number title }
  ... on CaseStatus { texts: labels { nb nn en } }
  ... on CaseTheme { texts: names { nb nn en } }
  ... on Phase { texts: titles { nb nn en } }
  ... on Meeting { texts: titles { nb nn en } }
  ... on Cycle { year }
  ... on Finding { text }
  ... on Seat { kind position label }
} }`;

interface Named {
  readonly id: string;
  readonly number?: number;
  readonly name?: string;
  readonly nullable?: string | null;
  readonly called?: string;
  readonly caseNumber?: string;
  readonly title?: string;
  readonly text?: string;
  readonly year?: number;
  readonly texts?: LocalizedText;
  readonly kind?: Seat['kind'];
  readonly position?: number;
  readonly label?: string | null;
}

const MOST = 100;
const NAMED = new Set([...NAMES.matchAll(/on (\w+) \{/g)].map(([, type]) => type));

/** Whether an id is one of a kind that has something to be called by; it begins with the kind. */
function isNamed(id: string): boolean {
  return NAMED.has(atob(id).split(':')[0]);
}

/** What the ids in some entries are called now; those without a name, or gone, are left out. */
export function useNames(all: readonly string[], language: ConsoleLanguage) {
  const ids = [...new Set(all.filter(isNamed))].toSorted();
  const seatName = useSeatName();
  return useQuery({
    queryKey: ['names', ids, language],
    enabled: ids.length > 0,
    queryFn: async () => {
      const parts = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, at) =>
        ids.slice(at * MOST, (at + 1) * MOST),
      );
      const answers = await Promise.all(
        parts.map((part) =>
          ask<{ nodes: readonly (Named | null)[] }>(NAMES, { ids: part, language: language.toUpperCase() }),
        ),
      );
      const named = answers.flatMap(({ nodes }) => nodes.filter((node) => node !== null));
      const called = named.map((node) => [node.id, nameOf(node, language, seatName)] as const);
      return new Map(called.filter(([, name]) => name !== ''));
    },
  });
}

function nameOf(node: Named, language: ConsoleLanguage, seatName: ReturnType<typeof useSeatName>): string {
  const { kind, position, label = null } = node;
  if (kind !== undefined && position !== undefined) return seatName({ kind, position, label });
  const { number, name, nullable, called, caseNumber, title, text, year, texts } = node;
  if (texts !== undefined) return inLanguage(texts, language);
  const parts = [number, caseNumber, name, nullable, called, title, text, year].filter(
    (part) => part !== undefined && part !== null,
  );
  return parts.join(' ');
}
