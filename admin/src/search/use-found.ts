import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { day } from '../dates.ts';
import { pageOf } from '../frame/page-link.tsx';
import { ask } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Place } from './use-places.ts';

const KINDS = ['COMMITTEE', 'CASE', 'MEETING', 'FINDING', 'EXCHANGE', 'GOOD_EXAMPLE', 'AGENDA_ITEM'] as const;

interface Hit {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly committees: readonly { readonly number: number }[];
  readonly node: {
    readonly meeting?: { readonly id: string; readonly startsAt: string | null };
    readonly dialogue?: { readonly cycle: { readonly id: string } };
  } | null;
}

const SEARCH = `query Search($municipality: String!, $text: String!) {
  search(municipality: $municipality, text: $text, first: 12) {
    kind id title number committees { number }
    node { ... on AgendaItem { meeting { id startsAt } } ... on Finding { dialogue { cycle { id } } } }
  }
}`;

const PAUSE_IN_TYPING = 200;

/** What the server finds in a municipality of what is typed, once one pauses; undefined until it has said so. */
export function useFound(municipality: string | undefined, typed: string) {
  const words = useWords();
  const text = usePaused(typed.trim());
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', municipality, text],
    queryFn: () => ask<{ readonly search: readonly Hit[] }>(SEARCH, { municipality, text }),
    enabled: municipality !== undefined && text.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const isReading = typed.trim() !== text || isFetching;
  const places = data?.search.flatMap((hit): readonly Place[] => {
    const to = pathOf(hit);
    if (to === undefined) return [];
    const committees = hit.committees.map(({ number }) => number).join(', ');
    const kind = words(`habit.search.kind.${hit.kind}`);
    const title = hit.number === null ? hit.title : `${hit.number} ${hit.title}`;
    const of = committees === '' || hit.kind === 'COMMITTEE' ? kind : words('habit.search.of', { kind, committees });
    const on = hit.node?.meeting?.startsAt ?? null;
    return [{ to, title, kind: on === null ? of : `${of} · ${day(on)}` }];
  });
  return { places: text.length > 1 ? places?.filter(isFirst) : [], error, isReading };
}

/** The same thing on the same page is one place to go. */
function isFirst({ to, title, kind }: Place, at: number, all: readonly Place[]): boolean {
  return all.findIndex((one) => one.to === to && one.title === title && one.kind === kind) === at;
}

function pathOf({ kind, id, node }: Hit): string | undefined {
  if (kind === 'COMMITTEE') return pageOf('Committee', id);
  if (kind === 'CASE') return pageOf('Case', id);
  if (kind === 'MEETING') return pageOf('Meeting', id);
  if (kind === 'EXCHANGE') return pageOf('Exchange', id);
  if (kind === 'GOOD_EXAMPLE') return '/examples';
  if (node?.meeting !== undefined) return pageOf('Meeting', node.meeting.id);
  if (node?.dialogue !== undefined) return `/cycle/${encodeURIComponent(node.dialogue.cycle.id)}/dialogue`;
  return undefined;
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
