import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import type { TestProject } from 'vitest/node';
import { ownDatabase } from './own-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's own database on the server; none when each worker embeds one. */
    databaseUrl: string | undefined;
  }
}

/** With DATABASE_URL, a database of the run's own on that server: migrated now, dropped at the end. */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = process.env['DATABASE_URL'];
  if (server === undefined) {
    provide('databaseUrl', undefined);
    return undefined;
  }
  const { url, drop } = await ownDatabase(server);
  const db = await openDatabase({ databaseUrl: url, applicationName: 'test setup' });
  await migrate(db);
  await db.close();
  provide('databaseUrl', url);
  return drop;
}
