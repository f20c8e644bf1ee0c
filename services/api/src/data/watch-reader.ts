import type { ServerResponse } from 'node:http';

/** How long a reader may take nothing of what waits for it, and how long an export may take in all. */
const PATIENCE = { stuckMs: 30_000, allMs: 15 * 60_000, lookMs: 2_000 };

interface Watched {
  /** Aborted when nobody reads any more. */
  readonly signal: AbortSignal;
  /** Whether it ended because of its reader, by now. */
  readonly hasLeft: () => boolean;
  /** To be said when all is told. */
  readonly over: () => void;
}

/** Ends an export when its reader hangs up, takes nothing, or is at it for too long. */
export function watchReader(response: ServerResponse, { stuckMs, allMs, lookMs }: typeof PATIENCE = PATIENCE): Watched {
  const ending = new AbortController();
  const stop = () => {
    ending.abort();
    response.destroy();
  };
  let waiting = 0;
  let written = 0;
  const looking = setInterval(() => {
    const taken = response.socket?.bytesWritten ?? 0;
    waiting = response.writableNeedDrain && taken === written ? waiting + lookMs : 0;
    written = taken;
    if (waiting > stuckMs) stop();
  }, lookMs);
  const longest = setTimeout(stop, allMs);
  response.once('close', stop);
  const hasLeft = () => ending.signal.aborted;
  const over = () => {
    clearInterval(looking);
    clearTimeout(longest);
    response.off('close', stop);
  };
  return { signal: ending.signal, hasLeft, over };
}
