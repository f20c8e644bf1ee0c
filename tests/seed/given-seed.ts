import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { ownDatabase } from '../testkit/own-database.ts';

export interface Empty {
  readonly db: Database;
  readonly drop: () => Promise<void>;
}

/** A database with nothing in it but its tables: embedded, or a new one on a server. */
export async function emptyDatabase(server?: string): Promise<Empty> {
  if (server === undefined) {
    const db = await openDatabase({});
    await migrate(db);
    return { db, drop: () => db.close() };
  }
  const { url, drop: dropIt } = await ownDatabase(server);
  const db = await openDatabase({ databaseUrl: url, applicationName: 'test' });
  await migrate(db);
  const drop = async (): Promise<void> => {
    await db.close();
    await dropIt();
  };
  return { db, drop };
}

/** A seeded database, on the server that DATABASE_URL names if there is one. */
export async function seededDatabase(now: Date): Promise<Empty> {
  const empty = await emptyDatabase(process.env['DATABASE_URL']);
  await seedIfEmpty(empty.db.prisma, now);
  return empty;
}
