import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isDialogOpen } from '../frame/is-dialog-open.ts';
import { ask, sinceOwnChange } from '../graphql.ts';
import { session } from '../session.ts';
import { listenTogether, type Entry, type Together } from './listen-together.ts';

const END = '{ changesEnd }';
const CHANGES = `query Live($municipality: String!, $after: String) {
  changes(municipality: $municipality, after: $after, first: 200) {
    entries { cursor entity objectId committees } endCursor
  }
}`;

interface Changes {
  readonly changes: { readonly entries: readonly Entry[]; readonly endCursor: string };
}

// How often one looks where no stream is open, and where one is: something on the way may hold it back.
const EVERY = 15_000;
const SELDOM = 120_000;
const TICK = 2_000;
// How long after one's own change what is told may be that very change.
const OWN = 5_000;
// A session that nobody uses is to end: whoever has left the machine asks for nothing.
const AWAKE = 5 * 60_000;
// What is half written rests on the version that one saw: the page stands still until it is done.
const WRITING = 'main form:not(:has([class*="RaFilterForm"])), main textarea';

/**
 * Listens to the change feed while someone looks at the page, or asks it now and then where that is refused, and reads anew
 * what of the page others have changed; then says so.
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
    let touched = performance.now();
    let looked = Number.NEGATIVE_INFINITY;
    let isAsking = false;
    let together: Together | undefined;

    const isAwake = () => performance.now() - touched < AWAKE;
    const isHere = () => document.visibilityState === 'visible' && isAwake() && !session.isOver();
    const look = async () => {
      if (!isHere() || isAsking) return;
      isAsking = true;
      looked = performance.now();
      try {
        if (after === undefined) after = (await ask<{ readonly changesEnd: string }>(END)).changesEnd;
        const { changes } = await ask<Changes>(CHANGES, { municipality, after });
        after = changes.endCursor;
        waiting = [...waiting, ...changes.entries];
        listen();
        await readAnew();
      } catch {
        // The feed may have begun anew, and the network may be away: from now on, next time.
        after = undefined;
      } finally {
        isAsking = false;
      }
    };
    const listen = () => {
      const actor = session.actor();
      if (actor === undefined || !isAwake()) return;
      together ??= listenTogether({
        municipality,
        actor,
        after: () => after ?? '',
        take: (entry) => {
          after = entry.cursor;
          waiting = [...waiting, entry];
          void readAnew();
        },
        refused: () => {
          after = undefined;
          void look();
        },
      });
    };
    const leave = () => {
      together?.stop();
      together = undefined;
    };
    const tick = () => {
      // A stream keeps no session alive, and whoever has left the machine needs none.
      if (!isAwake() || session.isOver()) leave();
      const isDue = performance.now() - looked >= (together?.isHeard() === true ? SELDOM : EVERY);
      if (isDue) void look();
      else void readAnew();
    };
    const readAnew = async () => {
      if (waiting.length === 0 || !isHere() || isDialogOpen() || document.querySelector(WRITING) !== null) return;
      const entries = waiting;
      waiting = [];
      const concerned = queries
        .getQueryCache()
        .findAll({ type: 'active', predicate: (query) => concerns(query, entries) });
      // What one has done oneself stands there already, and is no news; it comes on the stream soon after.
      const isNews = sinceOwnChange() > OWN;
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
    const timer = setInterval(tick, TICK);
    document.addEventListener('visibilitychange', onLook);
    for (const event of ['pointerdown', 'keydown', 'scroll'])
      document.addEventListener(event, onTouch, { passive: true });
    void look();
    return () => {
      clearInterval(timer);
      leave();
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
    ({ entity, objectId, committees }) =>
      queryKey[0] === entity ||
      text.includes(`"${objectId}"`) ||
      committees.some((committee) => text.includes(`"${committee}"`)),
  );
}
