import { existsSync } from 'node:fs';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDatabase, newFolder, type Place } from './place.ts';
import { halves } from './replay.ts';
import { runToEnd, start } from './running.ts';
import { survive, type Survived } from './survive.ts';

const SERVER = process.env['DATABASE_URL'];
const kinds = SERVER === undefined ? (['embedded'] as const) : (['embedded', 'postgresql'] as const);
/** How often: `KILLS=10 npm run test:faults` is the long form. */
const KILLS = Number(process.env['KILLS'] ?? 2);

describe.each(kinds)('a process on the %s database that is killed in the middle of its work', (kind) => {
  let place: Place;
  let survived: Survived;
  let db: Database;
  beforeAll(async () => {
    place = kind === 'embedded' || SERVER === undefined ? newFolder() : await newDatabase(SERVER);
    survived = await survive(place.settings, KILLS);
    const { dataDir, databaseUrl } = place;
    db = await openDatabase({ dataDir, databaseUrl });
  });
  afterAll(async () => {
    await db?.close();
    await place?.drop();
  });

  const keyed = async () =>
    db.query<{ key: string; result: string }>('SELECT key, result FROM mutation_key ORDER BY key');

  it('has answered two hundred calls in the end, however often it was killed', () => {
    expect(survived.kills).toBe(KILLS);
    expect(survived.acknowledged).toHaveLength(200);
  });

  it('has lost nothing that it had acknowledged', () => {
    expect(survived.lost).toEqual([]);
  });

  it('has done each call once, however often it was repeated with its key', async () => {
    expect(survived.doubled).toEqual([]);
    const [counted] = await db.query(
      `SELECT (SELECT count(*)::int FROM school_holiday WHERE name LIKE 'Fridag %') AS holidays,
         (SELECT count(DISTINCT name)::int FROM school_holiday WHERE name LIKE 'Fridag %') AS names,
         (SELECT count(*)::int FROM coordinator WHERE name LIKE 'Koordinator %') AS coordinators,
         (SELECT count(*)::int FROM meeting_move WHERE reason LIKE '% flytting') AS moves,
         (SELECT count(*)::int FROM change WHERE reason LIKE '% flytting') AS logged,
         (SELECT count(*)::int FROM meeting WHERE starts_at = '2027-06-03T16:00:00Z' AND version = 4) AS moved`,
    );
    expect(counted).toEqual({ holidays: 60, names: 60, coordinators: 50, moves: 60, logged: 120, moved: 30 });
  });

  it('remembers the result of each call, and of no call that was not done', async () => {
    const keys = await keyed();
    expect(keys.map(({ key }) => key)).toEqual(
      survived.acknowledged.map(({ mutation }) => mutation.key).toSorted((a, b) => (a < b ? -1 : 1)),
    );
    expect(keys.filter(({ result }) => result === '')).toEqual([]);
  });

  it('has left nothing half done: each row is what its entries in the log say, and each entry has its row', async () => {
    expect(await halves(db)).toEqual([]);
  });
});

describe('the folder of a running process', () => {
  it('is refused to a second one, which names the first, and is free after the first was killed', async () => {
    const { settings, dataDir, drop } = newFolder();
    const first = await start(settings);
    const second = await runToEnd(settings);
    expect(second.code).toBe(1);
    expect(second.said).toMatch(new RegExp(`\\b${first.pid}\\b`));
    expect(await first.ask('{ municipality(number: "3301") { name } }')).toEqual({ municipality: { name: 'Drammen' } });
    await first.kill();
    expect(existsSync(`${dataDir}.lock`)).toBe(true);
    const third = await start(settings);
    expect(await third.ask('{ municipality(number: "3301") { name } }')).toEqual({ municipality: { name: 'Drammen' } });
    await third.kill();
    await drop();
  });
});
