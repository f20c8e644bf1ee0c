import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where what the seed makes is kept, as `npm run seed:keep` writes it. */
export const SNAPSHOT = new URL('snapshot.json.gz', import.meta.url);

/** What was kept of the seed, as JSON; undefined where nothing was. */
export function readSnapshot(): string | undefined {
  return existsSync(SNAPSHOT) ? gunzipSync(readFileSync(SNAPSHOT)).toString() : undefined;
}
