import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isDialogOpen } from '../frame/is-dialog-open.ts';
import { ask, ownChanges } from '../graphql.ts';
import { session } from '../session.ts';

const END = '{ changesEnd }';
const CHANGES = `query Live($municipality: String!, $after: String) {
  changes(municipality: $municipality, after: $after, first: 200) {
    entries { entity id committees } endCursor
  }
}`;

interface Entry {
  readonly entity: string;
  readonly id: string;
  readonly committees: readonly string[];
}

interface Changes {
  readonly changes: { readonly entries: readonly Entry[]; readonly endCursor: string };
}

const EVERY = 15_000;
// A session that nobody uses is to end: whoever has left the machine asks for nothing.
const AWAKE = 5 * 60_000;
// What is half written rests on the version that one saw: the page stands still until it is done.
const WRITING = 'main form:not(:has([class*="RaFilterForm"])), main textarea';

/**
 * Follows the change feed while someone looks at the page, and reads anew what of it others have changed; then says so.
 */
export function useLive(municipality: string | undefined, onChanged: () => void): void {
  const queries = useQueryClient();
  const tell = useRef(onChanged);
  useEffect(() => {
    tell.current = onChanged;
  });

  useEffect(() => {
    if (municipality === undefined) return undefined;
    let after: string | undefined;
    let waiting: readonly Entry[] = [];
    let own = ownChanges();
    let touched = performance.now();
    let isAsking = false;

    const look = async () => {
      const isHere = document.visibilityState === 'visible' && performance.now() - touched < AWAKE;
      if (!isHere || isAsking || session.isOver()) return;
      isAsking = true;
      try {
        if (after === undefined) after = (await ask<{ readonly changesEnd: string }>(END)).changesEnd;
        const { changes } = await ask<Changes>(CHANGES, { municipality, after });
        after = changes.endCursor;
        waiting = [...waiting, ...changes.entries];
        await readAnew();
      } catch {
        // The feed may have begun anew, and the network may be away: from now on, next time.
        after = undefined;
      } finally {
        isAsking = false;
      }
    };
    const readAnew = async () => {
      if (waiting.length === 0 || isDialogOpen() || document.querySelector(WRITING) !== null) return;
      const entries = waiting;
      waiting = [];
      const concerned = queries
        .getQueryCache()
        .findAll({ type: 'active', predicate: (query) => concerns(query, entries) });
      // What one has done oneself stands there already, and is no news.
      const isNews = own === ownChanges();
      own = ownChanges();
      if (concerned.length === 0) return;
      await Promise.all(concerned.map(({ queryKey }) => queries.invalidateQueries({ queryKey, exact: true })));
      if (isNews) tell.current();
    };
    const onTouch = () => {
      const slept = performance.now() - touched >= AWAKE;
      touched = performance.now();
      if (slept) void look();
    };
    const onLook = () => {
      touched = performance.now();
      void look();
    };
    const timer = setInterval(() => void look(), EVERY);
    document.addEventListener('visibilitychange', onLook);
    for (const event of ['pointerdown', 'keydown', 'scroll'])
      document.addEventListener(event, onTouch, { passive: true });
    void look();
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onLook);
      for (const event of ['pointerdown', 'keydown', 'scroll']) document.removeEventListener(event, onTouch);
    };
  }, [municipality, queries]);
}

/** Whether what a page has read tells of something that changed: the thing itself, or a committee that it concerns. */
function concerns({ queryKey, state }: Query, entries: readonly Entry[]): boolean {
  if (state.data === undefined || queryKey[0] === 'auth' || queryKey[0] === 'viewer') return false;
  const text = JSON.stringify([queryKey, state.data]);
  return entries.some(
    ({ entity, id, committees }) =>
      queryKey[0] === entity ||
      text.includes(`"${id}"`) ||
      committees.some((committee) => text.includes(`"${committee}"`)),
  );
}
