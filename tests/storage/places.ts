import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';

/** When something is put away: when the test is over, unless it is for several. */
type After = (work: () => Promise<void> | void) => void;

/** An empty database of a test's own: on the server where the run has one, and embedded otherwise. */
export async function emptyDatabase(after: After = onTestFinished): Promise<Database> {
  const server = inject('databaseUrl');
  const databaseUrl = server === undefined ? undefined : await emptyOnServer(server, after);
  const database = await openDatabase({ databaseUrl });
  after(() => database.close());
  return database;
}

/** The address of an empty database on the run's server. */
async function emptyOnServer(server: string, after: After): Promise<string> {
  const name = `naerhjul_${randomUUID().slice(0, 8)}`;
  const run = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE ${name}`);
  after(() => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** A folder that goes when the test is over. */
export function freshFolder(after: After = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'naerhjul-backup-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
