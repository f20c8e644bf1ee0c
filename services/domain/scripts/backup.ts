import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askForBackup } from '@naerhjul/prisma/backup/ask.ts';
import { dump } from '@naerhjul/prisma/backup/dump.ts';
import { checkBackup, writeBackup, type Checked } from '@naerhjul/prisma/backup/file.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { now } from '../calendar.ts';
import { from, namedDatabase, telling } from './told.ts';

const USE =
  'Slik: DATABASE_URL=… (eller DATA_DIR=…) npm run backup -- <fil eller mappe>, eller npm run backup -- --check <fil>';

await telling(USE, async () => {
  const { values, positionals } = parseArgs({ options: { check: { type: 'string' } }, allowPositionals: true });
  if (values.check !== undefined) {
    const checked = await checkBackup(from(values.check));
    for (const { end, rows } of checked.manifest.tables) if (rows > 0) console.log(`${end}: ${rows}`);
    tell(checked, 'Kopien er hel');
    return;
  }
  const { databaseUrl, dataDir } = namedDatabase();
  const file = fileOf(from(positionals[0] ?? '.'));
  tell(await take(databaseUrl, dataDir, file), `Kopien er tatt og sjekket: ${file}`);
});

async function take(databaseUrl: string | undefined, dataDir: string | undefined, file: string): Promise<Checked> {
  if (dataDir !== undefined) {
    // A database that isn't there would be made.
    if (!existsSync(dataDir)) throw new Error(`Mappen ${dataDir} finnes ikke.`);
    const checked = await askForBackup(dataDir, file);
    if (checked !== undefined) return checked;
  }
  const database = await openDatabase({ databaseUrl, dataDir, applicationName: 'naerhjul-backup' });
  try {
    return await writeBackup(file, dump(database));
  } finally {
    await database.close();
  }
}

function fileOf(path: string): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return isFolder
    ? resolve(
        join(
          path,
          `naerhjul-${now()
            .toISOString()
            .replaceAll(/[-:]|\.\d+/g, '')}.backup`,
        ),
      )
    : path;
}

function tell({ header, manifest }: Checked, what: string): void {
  const rows = manifest.tables.reduce((sum, one) => sum + one.rows, 0);
  console.log(`${what}\n${manifest.tables.length} tabeller, ${rows} rader, slik de sto ${header.at} (${header.of}).`);
}
