import { now } from '../calendar.ts';
import { closeDemo } from '../sign-in/close-demo.ts';
import { onDatabase } from './database.ts';

await onDatabase('naerhjul-close-demo', async ({ prisma: db }) => {
  const { users, clients, webhooks } = await closeDemo({ db, now: now() });
  if (users === 0) {
    console.log('Ingen oppdiktede personer slipper inn i denne databasen.');
    return;
  }
  console.log(
    `Utprøvingen er stengt: ${users} oppdiktede personer og ${clients} programmer slipper ikke inn mer, og sending til ${webhooks} adresser er satt på pause.`,
  );
});
