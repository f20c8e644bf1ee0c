import type { IncomingMessage, ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import type { Act, Actor } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { followerOf } from './follow.ts';
import type { Listener } from './graphql.ts';
import type { Signals } from './signals.ts';
import type { Streams } from './streams.ts';

interface House {
  readonly database: Database;
  readonly signals: Signals;
  readonly streams: Streams;
  readonly goesOn: () => boolean;
}

interface Caller {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly actor: Actor;
  readonly again: () => Promise<Actor | undefined>;
  readonly act: () => Act;
  /** Where each entry stands that was given, and was not written yet. */
  readonly cursors: string[];
}

/** Lets a caller listen, on a stream of events of its own. */
export function listen({ database, signals, streams, goesOn }: House, caller: Caller): Listener {
  const { request, act, cursors } = caller;
  const stream = streams.open({ ...caller, goesOn });
  const lastEventId = request.headers['last-event-id'];
  const follow = followerOf({
    database,
    signals,
    stream,
    act,
    lastEventId: typeof lastEventId === 'string' && lastEventId !== '' ? lastEventId : undefined,
    onEntry: ({ cursor }) => cursors.push(cursor),
  });
  return { follow, over: stream.over };
}

/** Names each event by the cursor of its entry, so that a browser that lost the connection says where it goes on. */
export function named(cursors: string[]): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const cursor = chunk.toString().startsWith('event: next') ? cursors.shift() : undefined;
      if (cursor !== undefined) this.push(`id: ${cursor}\n`);
      done(null, chunk);
    },
  });
}
