import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@naerhjul/prisma/client.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../prisma/migrations/', import.meta.url));

/** How long the database may take to say that it is there. Whoever asks wants to know within two seconds. */
const PATIENCE_MS = 1_500;

/** What keeps the process from serving, in a sentence; undefined when nothing does. */
export async function whatIsMissing(database: Database): Promise<string | undefined> {
  const waiting = new AbortController();
  const late = pause(PATIENCE_MS, 'the database does not answer in time', { signal: waiting.signal, ref: false });
  try {
    return await Promise.race([look(database), late.catch(() => undefined)]);
  } finally {
    waiting.abort();
  }
}

async function look(database: Database): Promise<string | undefined> {
  try {
    await database.query('SELECT 1');
  } catch {
    return 'the database does not answer';
  }
  try {
    const rows = await database.query<{ name: string }>(
      `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    const applied = new Set(rows.map(({ name }) => name));
    return ours().every((name) => applied.has(name)) ? undefined : 'the database lacks a migration';
  } catch {
    return 'the database lacks its migrations';
  }
}

let names: readonly string[] | undefined;

/** The migrations of this build. */
function ours(): readonly string[] {
  return (names ??= readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name));
}
