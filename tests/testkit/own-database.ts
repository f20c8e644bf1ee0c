import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface OwnDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Runs one statement on a server. */
export async function onServer(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** An empty database of one's own on a server. `setting` is what is set for all who open it. */
export async function ownDatabase(server: string, setting?: string): Promise<OwnDatabase> {
  const name = `naerhjul_${randomUUID().slice(0, 8)}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  if (setting !== undefined) await onServer(server, `ALTER DATABASE ${name} SET ${setting}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
