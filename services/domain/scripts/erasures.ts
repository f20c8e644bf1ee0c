import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { now } from '../calendar.ts';
import { erasures, replayErasures } from '../privacy/ledger.ts';
import { onDatabase } from './database.ts';

const [, , file] = process.argv;

// Without a file the ledger is written out, to be kept beside the backups; with one it is carried out again.
await onDatabase('naerhjul-erasures', async ({ prisma: db }) => {
  if (file === undefined) {
    console.log(JSON.stringify(await erasures({ db })));
    return;
  }
  const ledger: unknown = JSON.parse(readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8'));
  console.log(`${await replayErasures({ db, now: now() }, ledger)} slettinger er gjort på nytt.`);
});
