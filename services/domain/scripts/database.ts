import { resolve } from 'node:path';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';

/** Does a piece of work on the database that the environment names, and closes it. */
export async function onDatabase(applicationName: string, work: (database: Database) => Promise<void>): Promise<void> {
  const { DATABASE_URL: databaseUrl, DATA_DIR, INIT_CWD = '.' } = process.env;
  const dataDir = DATA_DIR === undefined ? undefined : resolve(INIT_CWD, DATA_DIR);
  if (databaseUrl === undefined && dataDir === undefined) {
    console.error('Si hvilken database det gjelder, med DATABASE_URL eller DATA_DIR.');
    process.exitCode = 1;
    return;
  }
  const database = await openDatabase({ databaseUrl, dataDir, applicationName });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
