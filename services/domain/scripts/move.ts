import { existsSync } from 'node:fs';
import { dump } from '@naerhjul/prisma/backup/dump.ts';
import { load } from '@naerhjul/prisma/backup/load.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { from, telling } from './told.ts';

const USE = 'Slik: DATA_DIR=… DATABASE_URL=… npm run move';

await telling(USE, async () => {
  const { DATABASE_URL: databaseUrl, DATA_DIR } = process.env;
  if (databaseUrl === undefined || DATA_DIR === undefined) throw new Error(USE);
  const dataDir = from(DATA_DIR);
  // A database that isn't there would be made.
  if (!existsSync(dataDir)) throw new Error(`Mappen ${dataDir} finnes ikke.`);
  // While this process has the folder, nobody can write to it: nothing is left behind.
  const old = await openDatabase({ dataDir, applicationName: 'naerhjul-move' });
  try {
    const database = await openDatabase({ databaseUrl, applicationName: 'naerhjul-move' });
    try {
      const { manifest } = await load(database, dump(old));
      const rows = manifest.tables.reduce((sum, one) => sum + one.rows, 0);
      console.log(
        `Flyttet til ${database.description}: ${manifest.tables.length} tabeller, ${rows} rader, alle sammenliknet.`,
      );
      console.log(
        'Start med DATABASE_URL fra nå av, og prosessen som sender endringer, med npm run worker. Mappen er som før.',
      );
    } finally {
      await database.close();
    }
  } finally {
    await old.close();
  }
});
