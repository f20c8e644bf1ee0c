import { EVERYTHING } from '../act.ts';
import { now } from '../calendar.ts';
import { eraseExpired, retention } from '../privacy/retention.ts';
import { onDatabase } from './database.ts';

const tell = (kind: string, count: number, what: string, days: number) =>
  console.log(`${kind}: ${count} ${what} (oppbevares ${days} døgn)`);

// What is erased is what the preview tells, unless --preview says to leave it at that.
await onDatabase('naerhjul-retention', async ({ prisma: db }) => {
  const moment = { db, now: now() };
  if (process.argv.includes('--preview')) {
    const actor = { kind: 'SYSTEM', id: 'system:retention', grants: EVERYTHING } as const;
    for (const { kind, expired, days } of await retention({ ...moment, actor })) {
      tell(kind, expired ?? 0, 'går ved neste kjøring', days);
    }
    return;
  }
  const done = await eraseExpired(moment);
  for (const { kind, erased, days } of done) tell(kind, erased, 'slettet', days);
  if (done.length === 0) console.log('Ingenting var gammelt nok.');
});
