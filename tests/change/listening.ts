import { createClient } from 'graphql-sse';
import type { Followed } from './follow.ts';

export const CHANGED = `subscription($municipality: String, $after: String, $entities: [String!], $committeeIds: [ID!]) {
  changed(municipality: $municipality, after: $after, entities: $entities, committeeIds: $committeeIds) {
    cursor entity operation id reason } }`;

type Headed = Readonly<Record<string, string>>;

/** Listens as the library that portals use does, and tells what came, until it is ended or ends. */
export function listen(
  origin: string,
  variables: Readonly<Record<string, unknown>>,
  headers: Headed = {},
  query = CHANGED,
) {
  const client = createClient({ url: `${origin}/graphql`, headers, retryAttempts: 0 });
  const entries: Followed[] = [];
  const codes: unknown[] = [];
  const state = { isOver: false };
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const one of waiting) one();
    waiting.clear();
  };
  const ended = new Promise<void>((resolve) => {
    const over = () => {
      state.isOver = true;
      wake();
      resolve();
    };
    const stop = client.subscribe<{ changed: Followed }>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (data) entries.push(data.changed);
          codes.push(...(errors ?? []).map(({ extensions }) => extensions?.['code']));
          wake();
        },
        error: over,
        complete: over,
      },
    );
    stopping.set(entries, () => {
      stop();
      client.dispose();
      over();
    });
  });
  return {
    entries,
    /** What it was told went wrong. */
    codes,
    ended,
    stop: () => stopping.get(entries)?.(),
    /** Waits until so many entries have come; the test's own time is the limit. */
    until: async (count: number) => {
      while (entries.length < count && !state.isOver) {
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
        });
      }
    },
  };
}

const stopping = new WeakMap<readonly Followed[], () => void>();

/** Opens a stream as a browser's EventSource does: by an address, with where it was before in a header. */
export async function openStream(origin: string, variables: object, headers: Headed = {}) {
  const query = new URLSearchParams({ query: CHANGED, variables: JSON.stringify(variables) });
  const cut = new AbortController();
  const response = await fetch(`${origin}/graphql?${query.toString()}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: cut.signal,
  });
  return { response, cut: () => cut.abort() };
}

export interface Event {
  readonly id: string | undefined;
  readonly data: { readonly data?: { readonly changed: Followed }; readonly errors?: readonly object[] };
}

/** Reads so many events of a stream. */
export async function eventsOf(response: Response, count: number): Promise<readonly Event[]> {
  const events: Event[] = [];
  let left = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    left += new TextDecoder().decode(chunk);
    const parts = left.split('\n\n');
    left = parts.pop() ?? '';
    for (const part of parts) {
      const lines = new Map(part.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]));
      if (lines.get('event') === 'next') {
        events.push({ id: lines.get('id'), data: JSON.parse(lines.get('data') ?? '') as Event['data'] });
      }
    }
    if (events.length >= count) break;
  }
  return events;
}
