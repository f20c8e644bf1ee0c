import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { day } from '../dates.ts';
import { pageOf } from '../frame/page-link.tsx';
import { ask } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Place } from './use-places.ts';

interface Hit {
  readonly kind: keyof typeof PATHS;
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly committees: readonly { readonly number: number }[];
  readonly node: {
    readonly meeting?: { readonly id: string; readonly startsAt: string | null };
    readonly startsAt?: string | null;
    readonly dialogue?: { readonly cycle: { readonly id: string } };
    readonly cycle?: { readonly id: string };
  } | null;
}

interface Answer {
  readonly search: readonly Hit[];
  readonly people: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly memberships: readonly { readonly seat: { readonly committee: { readonly number: number } } }[];
      };
    }[];
  };
}

const SEARCH = `query Search($municipality: String!, $text: String!) {
  people(first: 5, filter: { municipality: $municipality, name: $text }) {
    edges { node { id name memberships { seat { committee { number } } } } }
  }
  search(municipality: $municipality, text: $text, first: 15) {
    kind id title number committees { number }
    node {
      ... on AgendaItem { meeting { id startsAt } }
      ... on Meeting { startsAt }
      ... on Finding { dialogue { cycle { id } } }
      ... on DialogueActivity { dialogue { cycle { id } } }
      ... on Agreement { cycle { id } }
      ... on MayorVisit { cycle { id } }
    }
  }
}`;

type Path = (hit: Hit) => string | undefined;

const ofYear =
  (page: string, cycleOf: (hit: Hit) => { readonly id: string } | undefined): Path =>
  (hit) => {
    const cycle = cycleOf(hit);
    return cycle && `/cycle/${encodeURIComponent(cycle.id)}/${page}`;
  };

/** Where each kind of what is found is looked at; what has no page of its own leads to the one it stands on. */
const PATHS = {
  COMMITTEE: ({ id }) => pageOf('Committee', id),
  CASE: ({ id }) => pageOf('Case', id),
  MEETING: ({ id }) => pageOf('Meeting', id),
  EXCHANGE: ({ id }) => pageOf('Exchange', id),
  GOOD_EXAMPLE: () => '/examples',
  FINDING: ofYear('dialogue', ({ node }) => node?.dialogue?.cycle),
  DIALOGUE_ACTIVITY: ofYear('dialogue', ({ node }) => node?.dialogue?.cycle),
  AGENDA_ITEM: ({ node }) => node?.meeting && pageOf('Meeting', node.meeting.id),
  CASE_THEME: ({ id }) => `/Case?filter=${encodeURIComponent(JSON.stringify({ themeIds: [id] }))}`,
  AGREEMENT: ofYear('agreement', ({ node }) => node?.cycle),
  WORKING_GROUP: ({ id }) => pageOf('WorkingGroup', id),
  MAYOR_VISIT: ofYear('visit', ({ node }) => node?.cycle),
} as const satisfies Readonly<Record<string, Path>>;

const PAUSE_IN_TYPING = 200;

/** What the server finds in a municipality of what is typed, once one pauses; undefined until it has said so. */
export function useFound(municipality: string | undefined, typed: string) {
  const words = useWords();
  const text = usePaused(typed.trim());
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', municipality, text],
    queryFn: () => ask<Answer>(SEARCH, { municipality, text }),
    enabled: municipality !== undefined && text.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const isReading = typed.trim() !== text || isFetching;
  const people = data?.people.edges.map(({ node }): Place => {
    const committees = [...new Set(node.memberships.map(({ seat }) => seat.committee.number))].join(', ');
    const kind = words('habit.search.kind.PERSON');
    return {
      to: pageOf('Person', node.id),
      title: node.name,
      kind: committees === '' ? kind : words('habit.search.of', { kind, committees }),
    };
  });
  const hits = data?.search.flatMap((hit): readonly Place[] => {
    const to = PATHS[hit.kind](hit);
    if (to === undefined) return [];
    const committees = hit.committees.map(({ number }) => number).join(', ');
    const kind = words(`habit.search.kind.${hit.kind}`);
    const title = hit.number === null ? hit.title : `${hit.number} ${hit.title}`;
    const of = committees === '' || hit.kind === 'COMMITTEE' ? kind : words('habit.search.of', { kind, committees });
    const on = hit.node?.meeting?.startsAt ?? hit.node?.startsAt ?? null;
    return [{ to, title, kind: on === null ? of : `${of} · ${day(on)}` }];
  });
  const places = people && hits && [...people, ...hits];
  return { places: text.length > 1 ? places?.filter(isFirst) : [], error, isReading };
}

/** The same thing on the same page is one place to go. */
function isFirst({ to, title, kind }: Place, at: number, all: readonly Place[]): boolean {
  return all.findIndex((one) => one.to === to && one.title === title && one.kind === kind) === at;
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
