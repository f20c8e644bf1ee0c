import type { Client } from './client.ts';
import { NaerhjulError } from './error.ts';
import type { Entry, FollowOptions } from './follow.ts';
import { graphql } from './graphql.ts';

const END = graphql(`
  query End {
    changesEnd
  }
`);

const CHANGED = graphql(`
  subscription Changed($municipality: String, $after: String, $entities: [String!]) {
    changed(municipality: $municipality, after: $after, entities: $entities) {
      cursor
      at
      entity
      objectId
      committees
      operation
      cause
      reason
    }
  }
`);

export interface ListenOptions extends Omit<FollowOptions, 'after'> {
  /** The cursor to go on after; from now on unless given. */
  readonly after?: string | undefined;
  /** Told of each time that the stream was broken off, before it is opened again. */
  readonly onBroken?: ((error: unknown) => void) | undefined;
}

const SHORTEST_MS = 250;
const LONGEST_MS = 30_000;

/**
 * Gives the entries of the change feed as they come, for as long as they are taken. A stream that was broken off, or that a server
 * ended because it stops, is opened again after the last entry: none is lost, and none comes twice. What the server refuses for good
 * (`CURSOR_EXPIRED`, `SIGN_IN_FIRST`) is thrown as a `NaerhjulError`.
 */
export async function* listen(client: Client, options: ListenOptions = {}): AsyncGenerator<Entry, void> {
  const { municipality = null, signal, onBroken } = options;
  const entities = options.entities ? [...options.entities] : null;
  let { after } = options;
  let wait = SHORTEST_MS;
  const isOver = () => signal?.aborted === true;
  while (!isOver()) {
    let asked: number | undefined;
    try {
      // Without a place of its own it would begin anew where it was broken off before the first entry.
      after ??= (await client.ask(END, {}, { signal })).changesEnd;
      for await (const { changed } of client.open(CHANGED, { municipality, after, entities }, { signal })) {
        after = changed.cursor;
        wait = SHORTEST_MS;
        yield changed;
      }
    } catch (error) {
      if (isOver()) return;
      if (error instanceof NaerhjulError && !error.isPassing) throw error;
      asked = error instanceof NaerhjulError ? error.retryAfterMs : undefined;
      onBroken?.(error);
    }
    await sleep(Math.max(wait, asked ?? 0), signal);
    wait = Math.min(wait * 2, LONGEST_MS);
  }
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    signal?.addEventListener('abort', over);
  });
}
