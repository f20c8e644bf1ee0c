import type { Act } from '@naerhjul/domain/act.ts';
import type { ChangeEntry, ChangePage } from '@naerhjul/domain/change/changes.ts';
import { Refusal } from '@naerhjul/domain/refusal.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import type { Context, ReadOn } from '@naerhjul/schema/context.ts';
import type { Signals } from './signals.ts';
import type { Stream } from './streams.ts';
import { walled } from './walled.ts';

export interface Following {
  readonly database: Database;
  readonly signals: Signals;
  readonly stream: Stream;
  /** The act of the moment. */
  readonly act: () => Act;
  /** Where a browser that lost the connection says that it goes on. */
  readonly lastEventId: string | undefined;
  /** Told of each entry before it is given. */
  readonly onEntry: (entry: ChangeEntry) => void;
}

/**
 * Follows the change log after a cursor. What is told is always read from the log, page by page, each in a transaction of
 * its own behind the wall, as whoever listens; none is open while there is nothing to read.
 */
export function followerOf(following: Following): NonNullable<Context['follow']> {
  const { signals, lastEventId } = following;
  return async (after, readOn) => {
    const moves = signals.moves;
    // Read before anything is promised: what can't be listened to is refused at once.
    const first = await readAs(following, readOn, lastEventId ?? after);
    return entriesOf(following, readOn, { page: first, moves });
  };
}

async function* entriesOf(
  following: Following,
  readOn: ReadOn,
  from: { readonly page: ChangePage; readonly moves: number },
): AsyncGenerator<ChangeEntry> {
  const { signals, stream, onEntry } = following;
  const leave = signals.listen();
  let { page, moves } = from;
  try {
    while (!stream.ended.aborted) {
      for (const entry of page.entries) {
        if (stream.ended.aborted) break;
        onEntry(entry);
        yield entry;
      }
      if (!page.hasNextPage) await signals.moved(moves, stream.ended);
      if (stream.ended.aborted) break;
      moves = signals.moves;
      const next = await readAs(following, readOn, page.endCursor).catch((error: unknown) => {
        // What was cut because the stream has ended is no fault.
        if (stream.ended.aborted) return undefined;
        throw error;
      });
      if (next === undefined) break;
      page = next;
    }
    if (stream.isRefused()) throw new Refusal('SIGN_IN_FIRST', {});
  } finally {
    leave();
  }
}

async function readAs(
  { database, stream, act }: Following,
  readOn: ReadOn,
  after: string | null | undefined,
): Promise<ChangePage> {
  const read = { page: undefined as ChangePage | undefined };
  const { errors } = await walled(database, {
    act: act(),
    reading: true,
    cut: stream.ended,
    execute: async (inside) => {
      read.page = await readOn(inside, after);
      return { data: {} };
    },
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw error;
  if (read.page === undefined) throw new Error('nothing was read');
  return read.page;
}
