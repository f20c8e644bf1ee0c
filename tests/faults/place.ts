import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownDatabase } from '../testkit/own-database.ts';
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
  const { url, drop } = await ownDatabase(server);
  return { settings: { DATABASE_URL: url }, dataDir: undefined, databaseUrl: url, drop };
}
