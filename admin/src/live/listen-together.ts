import { hashOf, toSend } from '../known-by-hash.ts';

export interface Entry {
  readonly cursor: string;
  readonly entity: string;
  readonly objectId: string;
  readonly committees: readonly string[];
}

const CHANGED = `subscription Changed($municipality: String!, $after: String) {
  changed(municipality: $municipality, after: $after) { cursor entity objectId committees }
}`;

/** How often it is said that the stream is open, and for how long that is believed. */
const BEAT = 4_000;
const BELIEVED = 12_000;
/** How long it takes until it is tried again after a stream that ended, and after one that was refused. */
const SOON = 2_000;
const LATER = 60_000;

interface Listening {
  readonly municipality: string;
  /** Who has signed in: what is told to them is told to no other. */
  readonly actor: string;
  /** The cursor of what was told last. */
  readonly after: () => string;
  readonly take: (entry: Entry) => void;
  /** Told that the stream ended with a refusal. */
  readonly refused: () => void;
}

export interface Together {
  /** Whether a stream is open, here or in another tab. */
  readonly isHeard: () => boolean;
  readonly stop: () => void;
}

/**
 * Listens to the change feed, on one stream for all tabs of a browser: the tab that has the lock listens and tells the others, and
 * when it leaves, the next one goes on. Undefined where the browser lets tabs not agree.
 */
export function listenTogether(listening: Listening): Together | undefined {
  // What the browser holds to be insecure has no locks.
  if (!globalThis.isSecureContext) return undefined;
  const name = `naerhjul.live.${listening.actor}.${listening.municipality}`;
  const channel = new BroadcastChannel(name);
  const stopped = new AbortController();
  let heard = Number.NEGATIVE_INFINITY;
  const hear = (entry: Entry | null) => {
    heard = performance.now();
    if (entry !== null) listening.take(entry);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Entry | null>) => hear(data));
  const tell = (entry: Entry | null) => {
    hear(entry);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no other origin than its own.
    channel.postMessage(entry);
  };
  const lead = async () => {
    while (!stopped.signal.aborted) {
      const wasOpen = await listenOnce(listening, tell, stopped.signal);
      await pause(wasOpen ? SOON : LATER, stopped.signal);
    }
  };
  // Whoever stops while it waits for its turn is refused it.
  navigator.locks.request(name, { signal: stopped.signal }, lead).catch(() => undefined);
  return {
    isHeard: () => performance.now() - heard < BELIEVED,
    stop: () => {
      stopped.abort();
      channel.close();
    },
  };
}

/** Listens until the stream ends; answers whether it was ever open. */
async function listenOnce(
  { municipality, after, refused }: Listening,
  tell: (entry: Entry | null) => void,
  stopped: AbortSignal,
): Promise<boolean> {
  const named = toSend(CHANGED, await hashOf(CHANGED));
  const variables = JSON.stringify({ municipality, after: after() });
  const source = new EventSource(`/graphql?${new URLSearchParams({ ...named, variables }).toString()}`);
  let wasOpen = false;
  const beating = setInterval(() => {
    if (source.readyState === EventSource.OPEN) tell(null);
  }, BEAT);
  const ended = new Promise<void>((resolve) => {
    source.addEventListener('open', () => {
      wasOpen = true;
      tell(null);
    });
    source.addEventListener('next', ({ data }: MessageEvent<string>) => {
      const entry = entryIn(data);
      if (entry === undefined) refused();
      else tell(entry);
    });
    source.addEventListener('complete', () => resolve());
    source.addEventListener('error', () => {
      // A connection that was lost is opened again by the browser, after what was told last.
      if (source.readyState === EventSource.CLOSED) resolve();
    });
    stopped.addEventListener('abort', () => resolve(), { once: true });
  });
  if (!stopped.aborted) await ended;
  clearInterval(beating);
  source.close();
  return wasOpen;
}

function entryIn(text: string): Entry | undefined {
  const { data } = JSON.parse(text) as { readonly data?: { readonly changed: Entry } | null };
  return data?.changed;
}

function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, stopped.aborted ? 0 : milliseconds);
    // What is left of the time does nothing then.
    stopped.addEventListener('abort', () => resolve(), { once: true });
  });
}
