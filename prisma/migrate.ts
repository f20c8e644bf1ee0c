import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Database, Exec, Query } from './client.ts';

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Row {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

const FOLDER = new URL('migrations/', import.meta.url);
const UNDEFINED_TABLE = '42P01';
const DEADLOCK = '40P01';
const TRIES = 5;
/** The key that Prisma's own tool locks on, so the two exclude each other. */
const LOCK = 72_707_369;

/** The table as Prisma's own tool makes it: `prisma migrate deploy` stays possible. */
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/** A migration that was applied somewhere: its name and what it said. */
export type Applied = Pick<Migration, 'name' | 'checksum'>;

/**
 * Brings the database up to this build and answers with the names of what was applied. Each migration is one
 * transaction together with its row. Several processes may start at once: one applies, the others wait for it.
 */
export async function migrate(db: Database, folder: URL = FOLDER): Promise<string[]> {
  return carryOut(db, readMigrations(folder));
}

/** Gives an empty database the tables that another one had; refuses where this build does not know them. */
export async function migrateAs(db: Database, applied: readonly Applied[]): Promise<void> {
  const migrations = readMigrations(FOLDER);
  const later = pending(
    migrations,
    applied.map((one) => ({ ...one, finished: true })),
  );
  await carryOut(
    db,
    migrations.filter((one) => !later.includes(one)),
  );
}

/** What was applied in a database, in order. */
export async function appliedIn(query: Query): Promise<readonly Applied[]> {
  const rows = await readRows(query);
  return rows.filter(({ finished }) => finished).map(({ name, checksum }) => ({ name, checksum }));
}

async function carryOut(db: Database, migrations: readonly Migration[]): Promise<string[]> {
  if (pending(migrations, await readRows(db.query)).length === 0) return [];

  return db.session(async (query, exec) => {
    // A migration takes the time it takes, and so does waiting for another process's.
    await exec('SET statement_timeout = 0; SET lock_timeout = 0');
    await query('SELECT pg_advisory_lock($1)', [LOCK]);
    await exec(TABLE);
    const due = pending(migrations, await readRows(query));
    for (const migration of due) await apply(migration, query, exec);
    await query('SELECT pg_advisory_unlock($1)', [LOCK]);
    await exec('RESET statement_timeout; RESET lock_timeout');
    return due.map(({ name }) => name);
  });
}

function readMigrations(folder: URL): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function readRows(query: Query): Promise<Row[]> {
  try {
    return await query<Row>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === UNDEFINED_TABLE) return [];
    throw error;
  }
}

/** What is still to be applied; refuses where the database's history is not this build's. */
function pending(migrations: readonly Migration[], rows: readonly Row[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of rows) {
    const migration = known.get(name);
    if (!migration)
      throw new Error(
        `Databasen har migreringen ${name}, som denne utgaven av Nærhjul ikke kjenner. Bruk en nyere utgave.`,
      );
    if (!finished)
      throw new Error(
        `Migreringen ${name} stanset halvveis i denne databasen. Rett den, og deretter raden i _prisma_migrations.`,
      );
    if (checksum !== migration.checksum) {
      throw new Error(
        `Migreringen ${name} er endret etter at den ble kjørt her. Sett den tilbake, og skriv en ny migrering.`,
      );
    }
  }
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

/** An old process that still writes may want the same tables in another order: one of the two gives way, and tries again. */
async function apply(migration: Migration, query: Query, exec: Exec, tries = TRIES): Promise<void> {
  const { name, sql, checksum } = migration;
  try {
    await exec('BEGIN');
    await exec(sql);
    await query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await exec('COMMIT');
  } catch (cause) {
    if (tries > 1 && cause instanceof Error && 'code' in cause && cause.code === DEADLOCK) {
      await exec('ROLLBACK');
      return apply(migration, query, exec, tries - 1);
    }
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Migreringen ${name} lot seg ikke kjøre, og etterlot ingenting: ${why}`, { cause });
  }
}
