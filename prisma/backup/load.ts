import type { PoolClient } from 'pg';
import type { Database } from '../client.ts';
import { migrate, migrateAs } from '../migrate.ts';
import { queryOn, rowsOf } from './dump.ts';
import { BackupError, demandHeader, isOwn, Sum, type Header, type Line, type Manifest, type Row } from './format.ts';
import { demandEmpty, quoted, tablesOf, type Table } from './tables.ts';

export interface Loaded {
  readonly header: Header;
  readonly manifest: Manifest;
  /** The migrations that the backup did not have yet. */
  readonly applied: readonly string[];
}

/**
 * Puts what was dumped into an empty database, with the tables that it had, reads all of it again and compares; and then
 * brings the tables up to this build. All rows are there, or none.
 */
export async function load(database: Database, lines: AsyncIterable<readonly Line[]>): Promise<Loaded> {
  const batches = lines[Symbol.asyncIterator]();
  try {
    const [first, ...others] = (await next(batches)) ?? [];
    const header = demandHeader(first);
    await demandEmpty(database.query, database.description);
    await migrateAs(database, header.migrations);
    const manifest = await inOneTransaction(database, (client) => put(client, others, batches));
    await database.exec('ANALYZE');
    return { header, manifest, applied: await migrate(database) };
  } finally {
    await batches.return?.();
  }
}

async function inOneTransaction<Result>(
  { pool }: Database,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let isOver = false;
  try {
    await client.query('BEGIN');
    await client.query(
      'SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0',
    );
    const result = await work(client);
    await client.query('COMMIT');
    isOver = true;
    return result;
  } finally {
    client.release(!isOver);
  }
}

type Batches = AsyncIterator<readonly Line[]>;

async function put(client: PoolClient, first: readonly Line[], batches: Batches): Promise<Manifest> {
  const tables = await tablesOf(queryOn(client));
  const awake = await quieten(client, tables);
  const left = new Map(tables.map((table) => [table.table, table]));
  let into: Table | undefined;
  for (let lines: readonly Line[] | undefined = first; lines !== undefined; lines = await next(batches)) {
    const rows: Row[] = [];
    for (const line of lines) {
      if (isRow(line)) {
        rows.push(line);
      } else if ('table' in line) {
        await insert(client, into, rows.splice(0));
        into = left.get(line.table);
        demandSame(into, line);
        left.delete(line.table);
      } else if ('complete' in line) {
        await insert(client, into, rows.splice(0));
        if (left.size > 0) throw new BackupError(`Kopien mangler ${[...left.keys()].join(', ')}.`);
        await finish(client, line, awake);
        await compare(client, tables, line);
        return line;
      }
    }
    await insert(client, into, rows);
  }
  throw new BackupError('Kopien er ikke hel: den slutter før den skal.');
}

/** Lets rows come in any order, and the database do nothing of its own with them: its log is among them. */
async function quieten(client: PoolClient, tables: readonly Table[]): Promise<string> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name FROM pg_constraint
     WHERE contype = 'f' AND NOT condeferrable AND connamespace = 'public'::regnamespace`,
  );
  const each = (what: string) =>
    rows.map(({ table, name }) => `ALTER TABLE ${table} ALTER CONSTRAINT ${name} ${what};`).join('\n');
  const triggers = (what: string) =>
    tables.map(({ table }) => `ALTER TABLE ${quoted(table)} ${what} TRIGGER USER;`).join('\n');
  await client.query(`${each('DEFERRABLE INITIALLY DEFERRED')}\n${triggers('DISABLE')}`);
  // What migrations put there is in the backup, as it was then.
  await client.query(`TRUNCATE ${tables.map(({ table }) => quoted(table)).join(', ')}`);
  return `SET CONSTRAINTS ALL IMMEDIATE;\n${each('NOT DEFERRABLE')}\n${triggers('ENABLE')}`;
}

async function insert(client: PoolClient, into: Table | undefined, rows: readonly Row[]): Promise<void> {
  if (into === undefined || rows.length === 0) return;
  const { table, columns, types } = into;
  const values = columns.map((column, nth) =>
    // The log is read by the transaction that wrote it, and here that is this one.
    isOwn(table, column) ? 'pg_current_xact_id()' : `c${nth}::${types[nth]}`,
  );
  await client.query(
    `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) OVERRIDING SYSTEM VALUE
     SELECT ${values.join(', ')} FROM unnest(${columns.map((_, nth) => `$${nth + 1}::text[]`).join(', ')})
       AS r (${columns.map((_, nth) => `c${nth}`).join(', ')})`,
    columns.map((_, nth) => rows.map((row) => row[nth] ?? null)),
  );
}

async function finish(client: PoolClient, { sequences }: Manifest, awake: string): Promise<void> {
  await client.query(awake).catch((cause: unknown) => {
    throw new BackupError('Kopien henger ikke sammen: noe viser til noe som ikke er der.', { cause });
  });
  for (const { name, last } of sequences) {
    await client.query('SELECT setval(quote_ident($1)::regclass, $2::bigint)', [name, last]);
  }
}

/** Reads again what was put there, and compares it with what the backup says of itself. */
async function compare(client: PoolClient, tables: readonly Table[], { tables: ends }: Manifest): Promise<void> {
  for (const table of tables) {
    const sum = new Sum();
    for await (const rows of rowsOf(client, table)) for (const row of rows) sum.add(row);
    const found = sum.of(table.table);
    const said = ends.find(({ end }) => end === table.table);
    if (said?.rows === found.rows && said.sum === found.sum) continue;
    throw new BackupError(
      `Tabellen ${table.table} ble en annen: kopien sier ${said?.rows ?? 0} rader, og her er ${found.rows}. Ingenting er lagt inn.`,
    );
  }
}

const isRow = (line: Line): line is Row => Array.isArray(line);

function demandSame(
  table: Table | undefined,
  { table: name, columns }: { readonly table: string; readonly columns: readonly string[] },
) {
  if (table !== undefined && JSON.stringify(table.columns) === JSON.stringify(columns)) return;
  throw new BackupError(`Tabellen ${name} har andre kolonner i kopien enn migreringene gir den.`);
}

async function next(batches: Batches): Promise<readonly Line[] | undefined> {
  const { done, value } = await batches.next();
  return done === true ? undefined : value;
}
