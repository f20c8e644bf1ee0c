import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkBackup, readBackup } from '@naerhjul/prisma/backup/file.ts';
import { load, type Loaded } from '@naerhjul/prisma/backup/load.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { now } from '../calendar.ts';
import { settleRestore } from '../privacy/after-restore.ts';
import { from, namedDatabase, telling } from './told.ts';

const USE = `Slik: DATABASE_URL=… (eller DATA_DIR=…) npm run restore -- <fil> --erasures <slettinger.json>
Er ingen slettet siden kopien ble tatt: --no-erasures i stedet. For en prøvekopi: --pause-webhooks i tillegg.
Er databasen gjenopprettet på annen måte: --recovered i stedet for filen.`;

await telling(USE, async () => {
  const { values, positionals } = parseArgs({
    options: {
      erasures: { type: 'string' },
      'no-erasures': { type: 'boolean', default: false },
      'pause-webhooks': { type: 'boolean', default: false },
      recovered: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { recovered } = values;
  const [name] = positionals;
  // Whoever was erased since must not come back because someone forgot the list.
  if ((name === undefined) !== recovered || (values.erasures === undefined) !== values['no-erasures']) {
    throw new Error(USE);
  }
  const ledger: unknown =
    values.erasures === undefined ? undefined : JSON.parse(readFileSync(from(values.erasures), 'utf8'));
  const file = name === undefined ? undefined : from(name);
  const where = namedDatabase();
  demandPlace(where.dataDir, recovered);
  // Nothing is made before it is known to be whole.
  if (file !== undefined) await checkBackup(file);
  const database = await openDatabase({ ...where, applicationName: 'naerhjul-restore' });
  try {
    if (file !== undefined) tell(await load(database, readBackup(file)));
    const asked = { ledger, pausing: values['pause-webhooks'], anew: recovered };
    const settled = await settleRestore({ db: database.prisma, now: now() }, asked);
    console.log(`${settled.erasures} slettinger er gjort på nytt, og ${settled.sessions} innlogginger er avsluttet.`);
    if (values['pause-webhooks']) console.log(`Sending til ${settled.webhooks} adresser er satt på pause.`);
    console.log(
      'Endringsstrømmen begynner på nytt: portaler leser alt igjen, og varslingsadresser får feed.restarted.',
    );
  } finally {
    await database.close();
  }
});

function demandPlace(dataDir: string | undefined, recovered: boolean): void {
  if (dataDir === undefined) return;
  const isThere = existsSync(dataDir) && readdirSync(dataDir).length > 0;
  if (isThere && !recovered) throw new Error(`Mappen ${dataDir} er ikke tom. Velg en som ikke finnes.`);
  if (!isThere && recovered) throw new Error(`Det er ingen database i ${dataDir}.`);
}

function tell({ header, manifest, applied }: Loaded): void {
  const rows = manifest.tables.reduce((sum, one) => sum + one.rows, 0);
  const tables = manifest.tables.length;
  console.log(`Gjenopprettet slik det sto ${header.at}: ${tables} tabeller, ${rows} rader, alle sammenliknet.`);
  if (applied.length > 0) console.log(`Databasen er oppdatert: ${applied.join(', ')}`);
}
