import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { readSnapshot } from '@naerhjul/prisma/seed/snapshot.ts';
import type { KeptMade } from './made.ts';

/** What the seed makes, kept so that a first start need not make it again. */
export interface Snapshot {
  /** Up to when, in UTC. */
  readonly moment: string;
  /** The names of the migrations that made its tables. */
  readonly migrations: readonly string[];
  /** By the number of the municipality. */
  readonly made: Readonly<Record<string, KeptMade>>;
  /** Each after those that it refers to. */
  readonly tables: readonly KeptTable[];
  readonly sequences: readonly { readonly name: string; readonly last: string }[];
}

export interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly object[];
}

type Db = Prisma.TransactionClient;

/** So many rows go in one statement. */
const AT_ONCE = 500;

const quoted = (name: string) => `"${name}"`;

/** What comes with this build; undefined where nothing was kept. */
export function keptSeed(): Snapshot | undefined {
  const text = readSnapshot();
  return text === undefined ? undefined : (JSON.parse(text) as Snapshot);
}

/** Whether a database has the tables that the rows are of. */
export async function madeBy(db: Db, { migrations }: Pick<Snapshot, 'migrations'>): Promise<boolean> {
  const applied = await migrationsOf(db);
  return applied.length === migrations.length && applied.every((name, nth) => name === migrations[nth]);
}

export async function migrationsOf(db: Db): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`;
  return rows.map(({ name }) => name);
}

/** Puts the rows there as they were, without the database's own doing: its log is among them. */
export async function loadRows(db: Db, { tables, sequences }: Snapshot): Promise<void> {
  for (const { name } of tables) await db.$executeRawUnsafe(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
  for (const { name, columns, rows } of tables) {
    const into = columns.map(quoted).join(', ');
    // The log is read by the transaction that wrote it, and that is this one.
    const values = columns.map((column) => (column === 'xid' ? 'pg_current_xact_id()' : quoted(column))).join(', ');
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      await db.$executeRawUnsafe(
        `INSERT INTO ${quoted(name)} (${into}) OVERRIDING SYSTEM VALUE
         SELECT ${values} FROM jsonb_populate_recordset(NULL::${quoted(name)}, $1::jsonb)`,
        JSON.stringify(rows.slice(from, from + AT_ONCE)),
      );
    }
  }
  await db.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
  for (const { name } of tables) await db.$executeRawUnsafe(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
  for (const { name, last } of sequences) await db.$queryRaw`SELECT setval(${name}::regclass, ${last}::bigint)::text`;
}

/** All rows that the seed made, of a database that held none before it. */
export async function rowsOf(db: Db): Promise<Pick<Snapshot, 'tables' | 'sequences'>> {
  const found = await db.$queryRaw<{ name: string; columns: string[]; refers: string[] }[]>`
    SELECT t.relname::text AS name,
      (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
       WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      array(SELECT DISTINCT f.relname::text FROM pg_constraint c JOIN pg_class f ON f.oid = c.confrelid
            WHERE c.conrelid = t.oid AND c.contype = 'f' AND c.confrelid <> t.oid ORDER BY 1) AS refers
    FROM pg_class t WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
      AND t.relname NOT IN ('_prisma_migrations', 'change_epoch')
    ORDER BY t.relname`;
  const tables: KeptTable[] = [];
  for (const { name, columns } of inOrder(found)) {
    const [told] = await db.$queryRawUnsafe<{ rows: object[] }[]>(
      `SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY ${quoted(columns[0] ?? '')}), '[]') AS rows FROM ${quoted(name)} t`,
    );
    if (told && told.rows.length > 0) tables.push({ name, columns, rows: told.rows });
  }
  const sequences = await db.$queryRaw<{ name: string; last: string }[]>`
    SELECT quote_ident(sequencename) AS name, last_value::text AS last FROM pg_sequences
    WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename`;
  return { tables, sequences };
}

interface Referring {
  readonly name: string;
  readonly refers: readonly string[];
}

/** Each after those that it refers to. */
function inOrder<Table extends Referring>(tables: readonly Table[]): readonly Table[] {
  const placed: Table[] = [];
  let left = tables;
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const free = left.filter(({ refers }) => refers.every((name) => !waiting.has(name)));
    if (free.length === 0) throw new Error(`tables refer to each other in a circle: ${[...waiting].join(', ')}`);
    placed.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return placed;
}
