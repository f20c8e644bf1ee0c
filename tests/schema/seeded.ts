import { EVERYTHING, NOBODY, type Actor } from '@naerhjul/domain/act.ts';
import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import type { Watch } from '@naerhjul/prisma/watch.ts';
import { schema } from '@naerhjul/schema/index.ts';
import { graphql, type ExecutionResult } from 'graphql';
import { ownDatabase } from '../testkit/own-database.ts';

type Variables = Readonly<Record<string, unknown>>;

export interface Seeded {
  /** Asks the schema, as nobody unless someone is named. */
  readonly ask: (source: string, variables?: Variables, actor?: Actor) => Promise<ExecutionResult>;
  readonly db: Database;
  readonly close: () => Promise<void>;
}

export const STAFF: Actor = { kind: 'STAFF', id: 'staff:test', grants: EVERYTHING };

/** The schema on a seeded database: embedded, or a new one on the server that DATABASE_URL names. */
export async function seeded(now: Date, watch?: Watch): Promise<Seeded> {
  const { db, drop } = await emptyDatabase(process.env['DATABASE_URL'], watch);
  await migrate(db);
  await seedIfEmpty(db.prisma, now);
  return {
    db,
    ask: (source, variableValues = {}, actor = NOBODY) =>
      graphql({ schema, source, variableValues, contextValue: { act: { db: db.prisma, actor, now } } }),
    close: async () => {
      await db.close();
      await drop();
    },
  };
}

async function emptyDatabase(
  server: string | undefined,
  watch: Watch | undefined,
): Promise<{ db: Database; drop: () => Promise<void> }> {
  if (server === undefined) return { db: await openDatabase({ watch }), drop: () => Promise.resolve() };
  const { url, drop } = await ownDatabase(server);
  return { db: await openDatabase({ databaseUrl: url, applicationName: 'test', watch }), drop };
}
