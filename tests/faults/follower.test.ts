import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createClient, follow, graphql, type Client, type Entry } from '@naerhjul/client';
import { Copy } from '@naerhjul/client/examples/portal/copy.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newDatabase, newFolder, type Place } from './place.ts';
import { start, type Running } from './running.ts';
import { changesIn, writeTheYear } from './writers.ts';
import { MUNICIPALITY, openTheYear, settled, YEAR, type OpenYear } from './year.ts';

const SERVER = process.env['DATABASE_URL'];
/** How much is changed meanwhile, more where there is a server; `FOLLOWED_CHANGES=5000` is the long form. */
const CHANGES = Number(process.env['FOLLOWED_CHANGES'] ?? (SERVER === undefined ? 200 : 3000));
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

const END = graphql(`
  query End {
    changesEnd
  }
`);

const PUBLISHED = graphql(`
  query Published($municipality: String!, $year: Int!, $case: String, $seat: String) {
    cycles(first: 100, filter: { municipality: $municipality, years: [$year] }) {
      edges {
        node {
          id
        }
      }
    }
    meetings(first: 100, filter: { municipality: $municipality, years: [$year] }) {
      edges {
        node {
          id
          title
        }
      }
    }
    cases(first: 100, after: $case, filter: { municipality: $municipality }) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    seats(first: 100, after: $seat, filter: { municipality: $municipality }) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What the public sees of the year, and of all years' cases and seats. */
async function publishedIn(client: Client) {
  const variables = { municipality: MUNICIPALITY, year: YEAR };
  const { cycles, meetings, ...more } = await client.ask(PUBLISHED, variables);
  const others = [...more.cases.edges, ...more.seats.edges].map(({ node }) => node.id);
  for (let { cases, seats } = more; cases.pageInfo.hasNextPage || seats.pageInfo.hasNextPage;) {
    const next = { case: cases.pageInfo.endCursor, seat: seats.pageInfo.endCursor };
    ({ cases, seats } = await client.ask(PUBLISHED, { ...variables, ...next }));
    others.push(...[...cases.edges, ...seats.edges].map(({ node }) => node.id));
  }
  return {
    cycles: cycles.edges.map(({ node }) => node.id),
    meetings: meetings.edges.map(({ node }) => node.id),
    titles: new Set(meetings.edges.map(({ node }) => node.title)),
    others,
  };
}

/** What one has who had all this, and follows by ids alone. */
function keptFrom(had: readonly string[], entries: readonly Entry[], kinds: readonly string[]): ReadonlySet<string> {
  const kept = new Set(had);
  for (const { entity, objectId: id, operation } of entries) {
    if (!kinds.includes(entity)) continue;
    if (operation === 'DELETE' || operation === 'UNPUBLISH') kept.delete(id);
    else kept.add(id);
  }
  return kept;
}

/** The ids that were told to be gone and then to be there again. */
function backAgain(entries: readonly Entry[], kind: string): ReadonlySet<string> {
  const gone = new Set<string>();
  const back = new Set<string>();
  for (const { entity, objectId: id, operation } of entries) {
    if (entity !== kind) continue;
    if (operation === 'UNPUBLISH') gone.add(id);
    else if (gone.has(id)) back.add(id);
  }
  return back;
}

it(
  'ends equal to the server, however often it was killed while four others changed the year',
  { timeout: 3_600_000 },
  async () => {
    const file = join(folder, 'copy.sqlite');
    const client = createClient({ url: `${running.url}/graphql` });
    const before = await publishedIn(client);
    const { changesEnd } = await client.ask(END, {});
    const started = performance.now();
    let writing = true;
    const [kills, written] = await Promise.all([
      followAndDie(file, () => !writing),
      writeTheYear(running, year, CHANGES).finally(() => (writing = false)),
    ]);
    const seconds = Math.round((performance.now() - started) / 1000);
    expect(changesIn(written)).toBeGreaterThanOrEqual(CHANGES);
    expect(kills).toBeGreaterThan(1);
    await settled(running);
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
      // Whoever goes by the ids alone has all kinds of object as they are, and much is there to have.
      const since: Entry[] = [];
      for await (const { entries } of follow(client, { after: changesEnd, municipality: MUNICIPALITY }))
        since.push(...entries);
      const after = await publishedIn(client);
      for (const [kind, had, has] of [
        [['Cycle'], before.cycles, after.cycles],
        [['Meeting'], before.meetings, after.meetings],
        [['Case', 'Seat'], before.others, after.others],
      ] as const) {
        expect([...keptFrom(had, since, kind)].toSorted()).toEqual(has.toSorted());
      }
      expect(after.cycles.length).toBeGreaterThan(3);
      expect(after.meetings.length).toBeGreaterThan(15);
      expect(after.others.length).toBeGreaterThan(50);
      for (const kind of ['Cycle', 'Meeting', 'Case']) {
        expect(backAgain(since, kind).size, `${kind} told of again`).toBeGreaterThan(0);
      }
      // Names and titles were written anew, and the copy has them.
      expect(since.map(({ entity }) => entity)).toEqual(expect.arrayContaining(['CommitteeName', 'Committee', 'Seat']));
      expect([...after.titles].some((title) => /^Møte \d+$/.test(title))).toBe(true);
      process.stdout.write(
        `${changesIn(written)} changes in ${seconds} s, ${since.length} entries, ${kills} kills, ${after.cycles.length} years and ${after.meetings.length} meetings published: ${JSON.stringify(Object.fromEntries(written))}\n`,
      );
    } finally {
      followed.close();
      asked.close();
    }
  },
);
