import type { Database } from '@naerhjul/prisma/client.ts';
import { APPENDED_ONLY, ENTITIES, TABLES, type Chain } from '../change/one-of-each.ts';

/** What stands in a column of each type that would be empty; what is chosen from a list has the first of it. */
const VALUES: Readonly<Record<string, string>> = {
  date: `'2026-06-01'`,
  'timestamp with time zone': `'2026-06-01T12:00:00Z'`,
  integer: '3',
  boolean: 'true',
  ARRAY: `ARRAY['Et sted']`,
};

/** A phase’s window of its own has several columns that go together. */
const NOT_ALONE = new Set(['window_kind']);

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly first: string | null;
}

/** A row by its table and its id. */
type Row = readonly [table: string, id: string];

/** Gives every empty column of some rows a value, where the row may have one: a field that is always empty proves nothing. */
export async function fillEmpty(db: Database, rows: readonly Row[], text?: string): Promise<void> {
  const columns = await db.query<Column>(
    `SELECT table_name AS table, column_name AS column, data_type AS type,
       (SELECT quote_literal(e.enumlabel) FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
        WHERE t.typname = udt_name ORDER BY e.enumsortorder LIMIT 1) AS first
     FROM information_schema.columns
     WHERE table_schema = 'public' AND is_generated = 'NEVER' AND (is_nullable = 'YES' OR data_type = 'ARRAY')`,
  );
  for (const [table, id] of rows) {
    for (const { column, type, first } of columns.filter((one) => one.table === table && !NOT_ALONE.has(one.column))) {
      const value = first ?? (type === 'text' ? text && `'${text}'` : VALUES[type]);
      if (value === undefined) continue;
      const empty = type === 'ARRAY' ? `${column} = '{}'` : `${column} IS NULL`;
      await db
        .query(`UPDATE ${table} SET ${column} = ${value} WHERE id = $1 AND ${empty}`, [id])
        // What can't have one as the row stands stays empty.
        .catch(() => []);
    }
  }
}

/** The rows of a chain that can be changed. */
export const rowsOf = (chain: Chain): readonly Row[] =>
  ENTITIES.filter((entity) => !APPENDED_ONLY.includes(entity)).map((entity) => [TABLES[entity], chain[entity]]);
