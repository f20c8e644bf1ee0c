import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { ownDatabase } from '../testkit/own-database.ts';

const SERVER = env['DATABASE_URL'] ?? '';
const FOLDER = new URL('../../prisma/migrations/', import.meta.url);
const ALL = readdirSync(FOLDER)
  .filter((name) => /^\d{14}_/.test(name))
  .toSorted();
/** The log of changes came with the first of these; `UPGRADES=all` begins at every migration from there on. */
const SOME = ['20261123130100_change_log', '20261126090000_walls_of_access', '20261130034000_what_goes_next'];
const FROM = env['UPGRADES'] === 'all' ? ALL.slice(ALL.indexOf(SOME[0] ?? ''), -1) : SOME;
const HOLIDAYS = 20_000;
/** Whoever waits longer than that is told of. */
const LONG_MS = 2000;

const FILLED = `
  INSERT INTO municipality (id, number, name) VALUES ('00000000-0000-7000-8000-000000000001', '9901', 'Eldby');
  INSERT INTO school_holiday (id, municipality_id, name, first_on, last_on)
    SELECT gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'Fridag ' || n, '2020-01-01'::date + n, '2020-01-01'::date + n
    FROM generate_series(1, ${HOLIDAYS}) n;
  INSERT INTO coordinator (id, municipality_id, name)
    SELECT gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'Koordinator ' || n FROM generate_series(1, 500) n;
`;
const WRITTEN = `INSERT INTO school_holiday (id, municipality_id, name, first_on, last_on)
  VALUES (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'Under oppgradering', '2019-05-01', '2019-05-01')`;
const READ = `SELECT count(*)::int AS count FROM school_holiday WHERE name = 'Under oppgradering'`;

/** Only the migrations up to one, as an older build had them. */
async function migrateTo(db: Database, last: string) {
  const folder = mkdtempSync(join(tmpdir(), 'naerhjul-older-'));
  for (const name of ALL.filter((one) => one <= last))
    cpSync(new URL(name, FOLDER), join(folder, name), { recursive: true });
  await migrate(db, pathToFileURL(`${folder}/`));
  rmSync(folder, { recursive: true });
}

/** Everything that is there, put aside; what counts for itself is left out. */
async function keep(db: Database) {
  const tables = await db.query<{ name: string; key: string }>(
    `SELECT c.relname AS name, min(a.attname) AS key FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('id', 'seq')
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' GROUP BY c.relname`,
  );
  await db.session(async (_query, exec) => {
    await exec('CREATE SCHEMA kept');
    for (const { name } of tables) await exec(`CREATE TABLE kept.${name} AS SELECT * FROM public.${name}`);
  });
  return tables;
}

/** An old process that reads and writes all the time, and how long it had to wait at most. */
async function oldProcess(connectionString: string) {
  const client = new Client({ connectionString });
  await client.connect();
  const told = { longest: 0, written: 0, again: 0, failed: [] as string[] };
  const end = new AbortController();
  const work = async () => {
    while (!end.signal.aborted) {
      const began = performance.now();
      try {
        await client.query(WRITTEN);
        told.written += 1;
        await client.query(READ);
      } catch (error) {
        // The product carries a change out again that had to give way (services/domain/act.ts).
        if (error instanceof Error && 'code' in error && error.code === '40P01') told.again += 1;
        else told.failed.push(String(error));
      }
      told.longest = Math.max(told.longest, performance.now() - began);
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    }
  };
  const done = work();
  return async () => {
    end.abort();
    await done;
    await client.end();
    return told;
  };
}

describe.skipIf(SERVER === '')('a filled database of an older build', () => {
  it.each(FROM)('as of %s goes forward, and loses nothing, while an old process reads and writes', async (from) => {
    const { url, drop } = await ownDatabase(SERVER);
    const db = await openDatabase({ databaseUrl: url });
    await migrateTo(db, from);
    await db.session(async (_query, exec) => exec(FILLED));
    const tables = await keep(db);
    const stop = await oldProcess(url);
    const began = performance.now();
    expect(await migrate(db)).toEqual(ALL.filter((name) => name > from));
    const took = performance.now() - began;
    const { longest, written, again, failed } = await stop();
    const lost: string[] = [];
    for (const { name, key } of tables) {
      const [found] = await db.query<{ kept: number; lost: number }>(
        `SELECT count(*)::int AS kept, count(*) FILTER (WHERE n.${key} IS NULL OR NOT to_jsonb(n) @> to_jsonb(b))::int AS lost
         FROM kept.${name} b LEFT JOIN public.${name} n ON n.${key} = b.${key}`,
      );
      if (found === undefined || found.lost > 0) lost.push(`${name}: ${found?.lost} of ${found?.kept}`);
    }
    const wait = `${Math.round(longest)} ms${longest > LONG_MS ? ' (LONG)' : ''}`;
    stdout.write(
      `${from}: forward in ${Math.round(took)} ms; the old process wrote ${written} rows, gave way ${again} times and waited ${wait} at most\n`,
    );
    expect(lost).toEqual([]);
    expect(failed).toEqual([]);
    expect(await db.query(READ)).toEqual([{ count: written }]);
    expect(await db.query(`SELECT count(*)::int AS count FROM school_holiday WHERE name LIKE 'Fridag %'`)).toEqual([
      { count: HOLIDAYS },
    ]);
    await db.close();
    await drop();
  });
});
