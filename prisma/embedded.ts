import { Duplex } from 'node:stream';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

const TERMINATE = 'X'.charCodeAt(0);

interface Chunk {
  readonly chunk: Buffer;
}

/**
 * PostgreSQL inside this process. The driver speaks its wire protocol to `connect()` as it would to a server's
 * socket, so types, prepared statements, error codes and cursors are the same on both kinds of database. There is
 * one session behind it: the pool must hold one connection at a time.
 */
export interface Embedded {
  connect(): Duplex;
  close(): Promise<void>;
}

export async function startEmbedded(dataDir: string | undefined): Promise<Embedded> {
  const engine = await PGlite.create({
    ...(dataDir !== undefined && { dataDir }),
    extensions: { btree_gist, pg_trgm, unaccent },
  });
  return { connect: () => socketTo(engine), close: () => engine.close() };
}

function socketTo(engine: PGlite): Duplex {
  let greeted = false;

  const answer = async (message: Buffer, done: (error?: Error) => void): Promise<void> => {
    try {
      if (greeted && message[0] === TERMINATE) {
        socket.push(null);
      } else {
        if (!greeted) await forgetLastConnection(engine);
        greeted = true;
        const reply = await engine.execProtocolRaw(message);
        if (reply.length > 0) socket.push(Buffer.from(reply));
      }
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    done();
  };

  const socket = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => void answer(chunk, done),
    writev: (chunks: readonly Chunk[], done) => void answer(Buffer.concat(chunks.map(({ chunk }) => chunk)), done),
  });
  // What the driver calls on a socket beside reading and writing.
  const self = (): Duplex => socket;
  return Object.assign(socket, {
    connect: () => setImmediate(() => socket.emit('connect')),
    setNoDelay: self,
    setKeepAlive: self,
    ref: self,
    unref: self,
  });
}

/** A server gives each connection a fresh session; here the one session is made fresh. */
async function forgetLastConnection(engine: PGlite): Promise<void> {
  await engine.exec('ROLLBACK');
  await engine.exec('DISCARD ALL');
}
