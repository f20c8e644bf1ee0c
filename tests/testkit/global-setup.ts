import { randomUUID } from 'node:crypto';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';

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
  const name = `naerhjul_${randomUUID().slice(0, 8)}`;
  const run = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = await openDatabase({ databaseUrl: url.href, applicationName: 'test setup' });
  await migrate(db);
  await db.close();
  provide('databaseUrl', url.href);
  return () => run(`DROP DATABASE ${name} WITH (FORCE)`);
}
