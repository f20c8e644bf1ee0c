import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, types, type CustomTypesConfig, type PoolClient, type PoolConfig } from 'pg';
import { cancelOver, type Cancel } from './cancel.ts';
import { startEmbedded } from './embedded.ts';
import { refuseUnfit } from './fit.ts';
import { PrismaClient } from './generated/client.ts';
import { lockFolder } from './lock.ts';
import { readUrl, withOptions } from './server-address.ts';
import { nameStatements, type NameOf } from './statements.ts';
import { watched, type Watch } from './watch.ts';
import { WITHHELD } from './withheld.ts';

export interface DatabaseOptions {
  /** A PostgreSQL server; without it the database is embedded in this process. */
  readonly databaseUrl?: string | undefined;
  /** The embedded database's folder; without it the data live in memory and end with the process. */
  readonly dataDir?: string | undefined;
  readonly applicationName?: string | undefined;
  readonly poolSize?: number | undefined;
  /** Whether the server cuts what keeps others waiting: for whoever serves callers. An embedded database has no way to. */
  readonly impatient?: boolean | undefined;
  /** Told of every statement, for whoever measures them. */
  readonly watch?: Watch | undefined;
  /** Told of connections lost between statements, for the log; the pool replaces them by itself. */
  readonly onConnectionLost?: ((error: Error) => void) | undefined;
}

export type Value = string | number | bigint | boolean | Date | Uint8Array | null | readonly Value[];

/** Runs one prepared statement. Days come back as `YYYY-MM-DD`, moments as `Date`, bigint and numeric as text. */
export type Query = <T extends object>(sql: string, params?: readonly Value[]) => Promise<T[]>;

/** Runs a script of several statements. */
export type Exec = (sql: string) => Promise<void>;

export interface Database {
  readonly kind: 'embedded' | 'postgresql';
  /** Where the data are, for the log: never with a password. */
  readonly description: string;
  readonly prisma: PrismaClient;
  /** A client for the public, which leaves out what its role may not read (`WITHHELD`). */
  readonly asPublic: PrismaClient;
  /** Whether that one acts as the public whatever it is asked; an embedded database takes the role on in a transaction. */
  readonly hasPublicConnections: boolean;
  /** Cancels what a transaction is at; an embedded database, which is at one thing at a time, has nothing that could. */
  readonly cancel: Cancel | undefined;
  readonly query: Query;
  /** The same as the public; an embedded database has no connections of its own for it. */
  readonly queryAsPublic: Query | undefined;
  readonly exec: Exec;
  /** The driver itself, for what the rest does not offer: cursors, notifications. */
  readonly pool: Pool;
  /** All connections there are, by what they are for. */
  readonly pools: Readonly<Record<string, Pool>>;
  /** Runs statements that must share a connection: a transaction, an advisory lock, a cursor. */
  session<T>(work: (query: Query, exec: Exec) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const TRANSACTION_MS = 15_000;
const MAX_WAIT_MS = 5_000;

export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl === undefined ? openEmbedded(options) : openPostgresql(options.databaseUrl, options);
}

async function openEmbedded({ dataDir, ...options }: DatabaseOptions): Promise<Database> {
  const folder = dataDir === undefined ? undefined : resolve(dataDir);
  if (folder !== undefined) mkdirSync(dirname(folder), { recursive: true });
  const release = folder === undefined ? undefined : lockFolder(folder);
  try {
    const engine = await startEmbedded(folder);
    // The engine makes its files as the system lets it: nobody else is to come near them.
    if (folder !== undefined) chmodSync(folder, 0o700);
    // One session serves everyone in turn, so a caller waits as long as the transaction before it may last.
    const pool = new Pool({
      ...common(options),
      stream: () => engine.connect(),
      user: 'postgres',
      database: 'postgres',
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: TRANSACTION_MS,
    });
    return await ready(pool, {
      kind: 'embedded',
      description: folder === undefined ? 'innebygd, i minnet' : `innebygd, ${folder}`,
      maxWait: TRANSACTION_MS,
      options,
      stop: async () => {
        await engine.close();
        release?.();
      },
    });
  } catch (error) {
    release?.();
    throw error;
  }
}

async function openPostgresql(databaseUrl: string, options: DatabaseOptions): Promise<Database> {
  const settings = options.impatient ? `${ALWAYS} ${IMPATIENT}` : ALWAYS;
  const { url, description } = readUrl(databaseUrl, settings);
  const pool = new Pool({
    ...common(options),
    options: settings,
    connectionString: url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 1000,
  });
  const asPublic = options.impatient ? `${AS_PUBLIC} ${IMPATIENT_WITH_PUBLIC}` : AS_PUBLIC;
  const behind = new Pool({
    ...common(options),
    connectionString: withOptions(url, asPublic),
    options: `${settings} ${asPublic}`,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 1000,
  });
  const canceller = cancelOver({
    ...common(options),
    connectionString: url,
    options: ALWAYS,
    connectionTimeoutMillis: 1000,
  });
  return await ready(pool, { kind: 'postgresql', description, maxWait: MAX_WAIT_MS, options, behind, canceller });
}

interface Kind extends Pick<Database, 'kind' | 'description'> {
  readonly maxWait: number;
  readonly options: DatabaseOptions;
  readonly stop?: () => Promise<void>;
  /** The connections that act as the public. */
  readonly behind?: Pool;
  readonly canceller?: ReturnType<typeof cancelOver>;
}

async function ready(
  pool: Pool,
  { kind, description, maxWait, options, stop, behind, canceller }: Kind,
): Promise<Database> {
  const lost = (error: Error): void => options.onConnectionLost?.(error);
  // Without a listener of its own, each connection that breaks would end the process.
  for (const one of behind ? [pool, behind] : [pool]) {
    one.on('error', lost);
    one.on('connect', (client) => {
      client.on('error', lost);
      if (options.watch) watched(client, options.watch);
    });
  }
  const close = async (): Promise<void> => {
    await canceller?.close();
    await behind?.end();
    await pool.end();
    await stop?.();
  };
  try {
    await refuseUnfit(pool, description);
  } catch (error) {
    await close();
    throw error;
  }
  const nameOf = nameStatements();
  const settingsOn = (on: Pool) => ({
    adapter: new PrismaPg(on, { statementNameGenerator: ({ sql, args }) => nameOf(sql, args) }),
    errorFormat: 'minimal' as const,
    transactionOptions: { maxWait, timeout: TRANSACTION_MS },
  });
  const prisma = new PrismaClient(settingsOn(pool));
  // One type serves all callers: who may read a column is a question of who asks, which no type can tell.
  const leavesOut: unknown = new PrismaClient({ ...settingsOn(behind ?? pool), omit: WITHHELD });
  const asPublic = leavesOut as PrismaClient;
  let closing: Promise<void> | undefined;
  return {
    kind,
    description,
    prisma,
    asPublic,
    hasPublicConnections: behind !== undefined,
    cancel: canceller?.cancel,
    pool,
    pools: behind ? { house: pool, public: behind } : { house: pool },
    query: queryOn(pool, nameOf),
    queryAsPublic: behind && queryOn(behind, nameOf),
    exec: execOn(pool),
    async session(work) {
      const client = await pool.connect();
      try {
        const result = await work(queryOn(client, nameOf), execOn(client));
        client.release();
        return result;
      } catch (error) {
        // Whatever was left open on it (a transaction, a lock) ends with the connection.
        client.release(true);
        throw error;
      }
    },
    close: () => (closing ??= Promise.all([prisma.$disconnect(), asPublic.$disconnect()]).then(close)),
  };
}

function queryOn(on: Pool | PoolClient, nameOf: NameOf): Query {
  return async <T extends object>(text: string, params: readonly Value[] = []): Promise<T[]> => {
    const { rows } = await on.query<T>({ name: nameOf(text, params), text, values: [...params] });
    return rows;
  };
}

function execOn(on: Pool | PoolClient): Exec {
  return async (sql) => {
    await on.query(sql);
  };
}

/** The driver would read a `date` as midnight of this process's own zone. */
const days: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === types.builtins.DATE ? (text: string) => text : types.getTypeParser(oid, format),
};

function common({ applicationName }: DatabaseOptions): PoolConfig {
  return { types: days, application_name: applicationName ?? 'naerhjul', options: ALWAYS };
}

/** How long a statement may take, how long it may wait for others, and how long a transaction may do nothing. */
const IMPATIENT = '-c statement_timeout=30s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';

/** What the public asks is small, or is let go. */
const IMPATIENT_WITH_PUBLIC = '-c statement_timeout=5s';

/** Prisma writes wrong moments in a session of any other zone. And what is asked is answered sooner than it is compiled. */
const ALWAYS = '-c timezone=UTC -c jit=off';
/** Each connection is the public's from its first statement on. */
const AS_PUBLIC = '-c role=app_public';
