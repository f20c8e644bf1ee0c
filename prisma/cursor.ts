import type { PoolClient, QueryArrayConfig } from 'pg';
import type { Running } from './cancel.ts';
import type { Database } from './client.ts';
import type { Prisma } from './generated/client.ts';

/** A row as the database writes it: a text for each column, null where there is nothing. */
export type Row = readonly (string | null)[];

/** The rows of a statement, read as they are asked for. */
export interface Reading {
  /** Some rows at a time: to be read, or copied, before the next are asked for. */
  readonly batches: AsyncGenerator<readonly Row[], void, undefined>;
  /** To be said when they are not read to the end. */
  readonly close: () => Promise<void>;
}

interface Steps {
  /** Lets the transaction act as its caller; tells by what it can be cancelled. */
  readonly wall: Prisma.Sql;
  /** What is read; it may ask the database before, as who it is itself. */
  readonly statement: (query: <T extends object>(text: string) => Promise<readonly T[]>) => Promise<Prisma.Sql>;
  readonly signal: AbortSignal;
}

/** How many rows are read at a time. */
const BATCH = 500;

/** A statement is not compiled: that takes seconds before the first row. How long it may take on a server, and how long its transaction may wait for a slow reader. */
const PATIENCE = `SELECT set_config('jit', 'off', true), set_config('statement_timeout', '120s', true), set_config('idle_in_transaction_session_timeout', '60s', true)`;

let count = 0;

/**
 * Begins to read a statement as of one moment: what is committed while it is read is not in it. A server keeps the transaction
 * open meanwhile. An embedded database serves everyone over one connection, so it puts the result aside, and lets others in
 * between the batches.
 */
export async function readCursor(database: Database, { wall, statement, signal }: Steps): Promise<Reading> {
  const isEmbedded = database.kind === 'embedded';
  const client = await database.pool.connect();
  let running: Running | undefined;
  const stop = () => void (running && database.cancel?.(running).catch(() => undefined));
  signal.addEventListener('abort', stop, { once: true });
  let isOpen = true;
  const end = async (isWhole: boolean) => {
    if (!isOpen) return;
    isOpen = false;
    signal.removeEventListener('abort', stop);
    try {
      if (isWhole) await client.query('COMMIT');
    } catch (error) {
      client.release(true);
      throw error;
    }
    // What was left open ends with the connection.
    client.release(!isWhole);
  };
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const asked = await statement(async <T extends object>(text: string) => (await client.query<T>(text)).rows);
    running = (await client.query<Running>({ text: wall.text, values: wall.values })).rows[0];
    if (!isEmbedded) await client.query(PATIENCE);
    signal.throwIfAborted();
    count += 1;
    const name = `export_${count}`;
    const held = isEmbedded ? 'WITH HOLD ' : '';
    await client.query({ text: `DECLARE ${name} NO SCROLL CURSOR ${held}FOR ${asked.text}`, values: asked.values });
    if (isEmbedded) {
      await end(true);
      return heldAside(database, name, signal);
    }
    return { batches: batchesOf(client, name, signal, end), close: () => end(false) };
  } catch (error) {
    await end(false);
    throw error;
  }
}

async function* batchesOf(
  client: Pick<PoolClient, 'query'>,
  name: string,
  signal: AbortSignal,
  end: (isWhole: boolean) => Promise<void>,
): Reading['batches'] {
  let isWhole = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { rows } = await client.query<string[]>(next(name));
      const isLast = rows.length < BATCH;
      if (rows.length > 0) yield rows;
      // The driver's result is found by the result before it, whoever has done with both: so it would grow old, and with it
      // every row of a file, until all that is old is looked through. An empty one may.
      rows.length = 0;
      if (isLast) break;
    }
    isWhole = true;
  } finally {
    await end(isWhole);
  }
}

/** The batches of a result that an embedded database has put aside. */
function heldAside({ pool }: Database, name: string, signal: AbortSignal): Reading {
  let isOpen = true;
  const end = async () => {
    if (!isOpen) return;
    isOpen = false;
    await pool.query(`CLOSE ${name}`);
  };
  const one = { query: pool.query.bind(pool) } as unknown as Pick<PoolClient, 'query'>;
  return { batches: batchesOf(one, name, signal, end), close: end };
}

/** The next batch, each value as the database writes it. */
function next(name: string): QueryArrayConfig {
  return { text: `FETCH ${BATCH} FROM ${name}`, rowMode: 'array', types: AS_WRITTEN };
}

const AS_WRITTEN = { getTypeParser: () => (text: string) => text } as unknown as NonNullable<QueryArrayConfig['types']>;
