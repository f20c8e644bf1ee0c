import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdAnswers } from './held-answers.ts';
import { newDatabase, newFolder, type Place } from './place.ts';
import { Refused, start, type Running } from './running.ts';

const SERVER = process.env['DATABASE_URL'] ?? '';
const ADD = 'mutation($input: AddSchoolHolidayInput!) { addSchoolHoliday(input: $input) { id } }';
const NAMED = '{ municipality(number: "3301") { schoolHolidays { name } } }';
const TIMES = 20;

interface Added {
  readonly addSchoolHoliday: { readonly id: string };
}
interface Holidays {
  readonly municipality: { readonly schoolHolidays: readonly { readonly name: string }[] };
}

const inputOf = (name: string, clientMutationKey: string) => ({
  input: { municipality: '3301', name, firstOn: '2027-05-18', lastOn: '2027-05-18', clientMutationKey },
});

async function add(to: Running, name: string, key: string): Promise<string> {
  return (await to.ask<Added>(ADD, inputOf(name, key))).addSchoolHoliday.id;
}

async function countOf(name: string, at: Running): Promise<number> {
  const { municipality } = await at.ask<Holidays>(NAMED);
  return municipality.schoolHolidays.filter((holiday) => holiday.name === name).length;
}

/** A call as it is told of when it may be refused. */
const codeOf = async (call: Promise<string>) =>
  call.catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    return /"code":"(\w+)"/.exec(error.message)?.[1] ?? error.message;
  });

describe.skipIf(SERVER === '')('a call that is sent again with its key, on PostgreSQL,', () => {
  let place: Place;
  let between: Awaited<ReturnType<typeof holdAnswers>>;
  let direct: Database;
  let one: Running;
  let other: Running;
  beforeAll(async () => {
    place = await newDatabase(SERVER);
    between = await holdAnswers(place.databaseUrl ?? '');
    one = await start({ DATABASE_URL: between.url });
    other = await start(place.settings);
    direct = await openDatabase({ databaseUrl: place.databaseUrl });
  });
  afterAll(async () => {
    await Promise.all([one?.kill(), other?.kill()]);
    await between?.close();
    await direct?.close();
    await place?.drop();
  });

  const keysOf = async (key: string) =>
    direct.query<{ result: string }>('SELECT result FROM mutation_key WHERE key = $1', [key]);

  it('is not done again when the process was killed after the commit and before its answer', async () => {
    between.hold(true);
    const lost = add(one, 'Usvart fridag', 'lost-answer').then(
      () => 'answered',
      () => 'gone',
    );
    // It stands in the database, and the process hasn't heard so.
    await expect.poll(async () => (await keysOf('lost-answer')).length, { timeout: 20_000 }).toBe(1);
    await one.kill();
    expect(await lost).toBe('gone');
    between.hold(false);
    one = await start({ DATABASE_URL: between.url });
    const first = await add(one, 'Usvart fridag', 'lost-answer');
    expect(await add(other, 'Usvart fridag', 'lost-answer')).toBe(first);
    expect(await countOf('Usvart fridag', other)).toBe(1);
  });

  it('is done once when two processes are asked at the same moment, and both tell the same', async () => {
    for (let nth = 0; nth < TIMES; nth += 1) {
      const name = `Samtidig fridag ${nth}`;
      const calls = [one, other, one, other].map(async (to) => add(to, name, `same-moment-${nth}`));
      expect(new Set(await Promise.all(calls)).size).toBe(1);
      expect(await countOf(name, one)).toBe(1);
    }
  });

  it('is refused by the one when the other carries out something else under the same key', async () => {
    for (let nth = 0; nth < TIMES; nth += 1) {
      const names = [`Den ene ${nth}`, `Den andre ${nth}`] as const;
      const calls = await Promise.all([
        codeOf(add(one, names[0], `two-inputs-${nth}`)),
        codeOf(add(other, names[1], `two-inputs-${nth}`)),
      ]);
      expect(calls.filter((told) => told === 'KEY_REUSED')).toHaveLength(1);
      expect((await countOf(names[0], one)) + (await countOf(names[1], one))).toBe(1);
    }
  });

  it('is done by the second when the first is killed before it could commit', async () => {
    // Someone else holds what the first has to change: it has its key, and waits.
    await direct.session(async (_query, exec) => {
      await exec('BEGIN');
      await exec('LOCK TABLE school_holiday IN SHARE MODE');
      const first = add(one, 'Avbrutt fridag', 'never-committed').then(
        () => 'answered',
        () => 'gone',
      );
      const second = add(other, 'Avbrutt fridag', 'never-committed');
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      await one.kill();
      expect(await first).toBe('gone');
      await exec('COMMIT');
      expect(await second).toMatch(/\w{8}/);
    });
    one = await start({ DATABASE_URL: between.url });
    expect(await countOf('Avbrutt fridag', one)).toBe(1);
    expect(await keysOf('never-committed')).toHaveLength(1);
  });
});

describe('a call that is sent again with its key, on the embedded database,', () => {
  it('is done once when it is asked several times at the same moment, and after a kill', async () => {
    const place = newFolder();
    let running = await start(place.settings);
    const calls = [1, 2, 3, 4].map(async () => add(running, 'Samtidig fridag', 'same-moment'));
    const told = new Set(await Promise.all(calls));
    expect(told.size).toBe(1);
    await running.kill();
    running = await start(place.settings);
    expect(told.has(await add(running, 'Samtidig fridag', 'same-moment'))).toBe(true);
    expect(await countOf('Samtidig fridag', running)).toBe(1);
    expect(await codeOf(add(running, 'En annen fridag', 'same-moment'))).toBe('KEY_REUSED');
    await running.kill();
    await place.drop();
  });
});
