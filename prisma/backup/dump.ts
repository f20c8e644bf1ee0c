import type { PoolClient } from 'pg';
import type { Database, Query } from '../client.ts';
import { appliedIn } from '../migrate.ts';
import {
  BackupError,
  FORMAT,
  isOwn,
  Sum,
  VERSION,
  type Line,
  type Row,
  type Sequence,
  type TableEnd,
} from './format.ts';
import { demandWholeView, quoted, tablesOf, type Table } from './tables.ts';

const AT_ONCE = 1000;

/** How values are written as text, whatever the server is set to. */
const PLAINLY = `SET LOCAL datestyle = 'ISO, MDY'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL bytea_output = 'hex';
  SET LOCAL extra_float_digits = 1; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`;

/**
 * All that a database holds at one moment, line by line. Others go on meanwhile; an embedded database, which has one session,
 * lets them wait.
 */
export async function* dump({ pool, kind }: Pick<Database, 'pool' | 'kind'>): AsyncGenerator<readonly Line[]> {
  const client = await pool.connect();
  const query = queryOn(client);
  let isOver = false;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(PLAINLY);
    const migrations = await appliedIn(query).catch((cause: unknown) => {
      throw new BackupError('Brukeren får ikke lese hvilke migreringer databasen har.', { cause });
    });
    if (migrations.length === 0) throw new BackupError('Det er ingen Nærhjul i denne databasen.');
    await demandWholeView(query);
    const [told] = await query<{ at: string; version: string }>(
      `SELECT to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, current_setting('server_version') AS version`,
    );
    yield [{ format: FORMAT, version: VERSION, at: told?.at ?? '', of: `${kind} ${told?.version}`, migrations }];
    const ends: TableEnd[] = [];
    for (const table of await tablesOf(query)) {
      const sum = new Sum();
      yield [{ table: table.table, columns: table.columns }];
      for await (const rows of rowsOf(client, table)) {
        for (const row of rows) sum.add(row);
        yield rows;
      }
      const end = sum.of(table.table);
      ends.push(end);
      yield [end];
    }
    yield [{ complete: true, tables: ends, sequences: await sequencesOf(query) }];
    await client.query('COMMIT');
    isOver = true;
  } finally {
    // What was left in the middle ends with its connection.
    client.release(!isOver);
  }
}

/** The rows of a table, so many at a time, without what belongs to this very database. */
export async function* rowsOf(client: PoolClient, { table, columns }: Table): AsyncGenerator<readonly Row[]> {
  const values = columns.map((column) => (isOwn(table, column) ? 'NULL' : `${quoted(column)}::text`)).join(', ');
  await client.query(`DECLARE all_of_it NO SCROLL CURSOR FOR SELECT ${values} FROM ${quoted(table)}`);
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `FETCH ${AT_ONCE} FROM all_of_it`,
      rowMode: 'array',
    });
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) break;
  }
  await client.query('CLOSE all_of_it');
}

function sequencesOf(query: Query): Promise<Sequence[]> {
  return query<Sequence>(
    `SELECT sequencename::text AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename COLLATE "C"`,
  );
}

/** The same questions on the connection that a transaction is on. */
export function queryOn(client: PoolClient): Query {
  return async <T extends object>(text: string, params: readonly unknown[] = []) => {
    const { rows } = await client.query<T>(text, [...params]);
    return rows;
  };
}
