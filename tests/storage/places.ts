import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { inject, onTestFinished } from 'vitest';
import { ownDatabase } from '../testkit/own-database.ts';

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
  const { url, drop } = await ownDatabase(server);
  after(drop);
  return url;
}

/** A folder that goes when the test is over. */
export function freshFolder(after: After = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'naerhjul-backup-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
