import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createClient, follow, type Entry } from '@naerhjul/client';
import { Copy } from '@naerhjul/client/examples/portal/copy.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newDatabase, newFolder, type Place } from './place.ts';
import { start, type Running } from './running.ts';
import { MUNICIPALITY, openTheYear, writeTheYear, type OpenYear } from './writers.ts';

const SERVER = process.env['DATABASE_URL'];
/** How much is changed meanwhile: `FOLLOWED_CHANGES=5000 npm run test:faults` is the long form. */
const CHANGES = Number(process.env['FOLLOWED_CHANGES'] ?? 200);
const FOLLOWER = fileURLToPath(new URL('../../client/examples/portal/main.ts', import.meta.url));

let place: Place;
let running: Running;
let folder: string;
let year: OpenYear;
beforeAll(async () => {
  place = SERVER === undefined ? newFolder() : await newDatabase(SERVER);
  running = await start(place.settings);
  folder = mkdtempSync(join(tmpdir(), 'naerhjul-follower-'));
  year = await openTheYear(running);
}, 300_000);
afterAll(async () => {
  await running?.kill();
  await place?.drop();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Follows into a file, and is killed in the middle of it again and again: every other time whatever it was at, and every other time a
 * while after it has kept something, so that it comes further on a slow machine too.
 */
async function followAndDie(file: string, until: () => boolean): Promise<number> {
  let kills = 0;
  const copy = new Copy(file, createClient({ url: `${running.url}/graphql` }), MUNICIPALITY);
  while (!until()) {
    const stood = copy.cursor();
    const child = spawn(process.execPath, [FOLLOWER, `${running.url}/graphql`, MUNICIPALITY, file, '0', '10'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = once(child, 'exit');
    // From the moment on that it follows: how long it takes to start is the machine's affair.
    await Promise.race([once(child.stdout, 'data'), gone]);
    if (kills % 2 === 1) while (copy.cursor() === stood && !until()) await pause(20);
    await pause(randomInt(20, 1000));
    child.kill('SIGKILL');
    await gone;
    kills += 1;
  }
  copy.close();
  return kills;
}

it(
  'ends equal to the server, however often it was killed while four others changed the year',
  { timeout: 3_600_000 },
  async () => {
    const file = join(folder, 'copy.sqlite');
    let writing = true;
    const [kills, changed] = await Promise.all([
      followAndDie(file, () => !writing),
      writeTheYear(running, year, CHANGES).finally(() => (writing = false)),
    ]);
    expect(changed).toBeGreaterThanOrEqual(CHANGES);
    expect(kills).toBeGreaterThan(1);
    const client = createClient({ url: `${running.url}/graphql` });
    const followed = new Copy(file, client, MUNICIPALITY);
    const asked = new Copy(':memory:', client, MUNICIPALITY);
    try {
      await followed.update();
      await asked.update();
      const published = asked.everything();
      expect(published.length).toBeGreaterThan(40);
      expect(followed.everything()).toEqual(published);
      // Each entry was applied, none twice, in the order of the feed. Objects were taken away and came back meanwhile.
      const { begun = '', cursors } = followed.applied();
      const told: Entry[] = [];
      for await (const { entries } of follow(client, { after: begun, municipality: MUNICIPALITY }))
        told.push(...entries);
      expect(cursors).toEqual(told.map(({ cursor }) => cursor));
      expect(new Set(cursors).size).toBe(cursors.length);
      expect(cursors.length).toBeGreaterThan(CHANGES / 4);
      expect(told.map(({ operation }) => operation)).toContain('UNPUBLISH');
    } finally {
      followed.close();
      asked.close();
    }
  },
);
