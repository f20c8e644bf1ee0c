import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Settings } from './running.ts';

export interface Place {
  readonly settings: Settings;
  readonly dataDir: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly drop: () => Promise<void>;
}

/** A folder of our own for an embedded database, which doesn't exist yet. */
export function newFolder(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'naerhjul-faults-'));
  const dataDir = join(folder, 'data');
  return {
    settings: { DATA_DIR: dataDir },
    dataDir,
    databaseUrl: undefined,
    drop: async () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A database of our own on a server. */
export async function newDatabase(server: string): Promise<Place> {
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
  const databaseUrl = url.href;
  return {
    settings: { DATABASE_URL: databaseUrl },
    dataDir: undefined,
    databaseUrl,
    drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
