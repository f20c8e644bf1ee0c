import { resolve } from 'node:path';
import { openDatabase } from '../client.ts';
import { migrate } from '../migrate.ts';

const { DATABASE_URL: databaseUrl, DATA_DIR, INIT_CWD = '.' } = process.env;
// npm runs this in its room; a relative folder is meant from where npm was called.
const dataDir = DATA_DIR === undefined ? undefined : resolve(INIT_CWD, DATA_DIR);
if (databaseUrl === undefined && dataDir === undefined) {
  console.error('Si hvilken database det gjelder, med DATABASE_URL eller DATA_DIR.');
  process.exit(1);
}

const db = await openDatabase({ databaseUrl, dataDir, applicationName: 'naerhjul-migrate' });
try {
  const applied = await migrate(db);
  for (const name of applied) console.log(`Kjørt: ${name}`);
  if (applied.length === 0) console.log(`Ingenting å gjøre: ${db.description}`);
} finally {
  await db.close();
}
