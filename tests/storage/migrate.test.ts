import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

let db: Database;
let home: string;
let folder: URL;

beforeAll(async () => {
  db = await openDatabase({});
  home = mkdtempSync(join(tmpdir(), 'naerhjul-migrate-'));
});
afterAll(async () => {
  await db.close();
  rmSync(home, { recursive: true });
});
beforeEach(async () => {
  await db.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  folder = pathToFileURL(`${mkdtempSync(join(home, 'case-'))}/`);
  given('20260101000000_first', 'CREATE TABLE first (i int); INSERT INTO first VALUES (1);');
  given('20260102000000_second', 'CREATE TABLE second (i int);');
});

function given(name: string, sql: string): void {
  mkdirSync(new URL(name, folder), { recursive: true });
  writeFileSync(new URL(`${name}/migration.sql`, folder), sql);
}

it('applies what is new, in order, and does nothing the second time', async () => {
  expect(await migrate(db, folder)).toEqual(['20260101000000_first', '20260102000000_second']);
  expect(await migrate(db, folder)).toEqual([]);
  given('20260103000000_third', 'CREATE TABLE third (i int);');
  expect(await migrate(db, folder)).toEqual(['20260103000000_third']);
  expect(await db.query('SELECT i FROM first')).toEqual([{ i: 1 }]);
});

/** What goes wrong each other time: a sequence remembers what a transaction doesn't. */
const failing = (code: string) =>
  `DO $$ BEGIN IF nextval('tries') % 2 = 1 THEN RAISE EXCEPTION 'given way' USING ERRCODE = '${code}'; END IF; END $$;`;

it('tries again where it had to give way to a process that still writes, and only then', async () => {
  await db.exec('CREATE SEQUENCE tries');
  given('20260103000000_third', `${failing('40P01')} CREATE TABLE third (i int);`);
  expect(await migrate(db, folder)).toHaveLength(3);
  expect(await db.query('SELECT last_value::int AS tries FROM tries')).toEqual([{ tries: 2 }]);
  given('20260104000000_fourth', failing('22000'));
  await expect(migrate(db, folder)).rejects.toThrow('etterlot ingenting');
});

it('lets several starters migrate at once, and one of them does it', async () => {
  const outcomes = await Promise.all([migrate(db, folder), migrate(db, folder), migrate(db, folder)]);
  expect(outcomes.flat()).toEqual(['20260101000000_first', '20260102000000_second']);
});

it('refuses a migration that was changed after it was applied', async () => {
  await migrate(db, folder);
  given('20260101000000_first', 'CREATE TABLE first (i bigint);');
  await expect(migrate(db, folder)).rejects.toThrow('20260101000000_first er endret etter at den ble kjørt');
});

it('refuses a database that is ahead of this build', async () => {
  await migrate(db, folder);
  rmSync(new URL('20260102000000_second', folder), { recursive: true });
  await expect(migrate(db, folder)).rejects.toThrow('20260102000000_second, som denne utgaven av Nærhjul ikke kjenner');
});

it('leaves nothing of a migration that fails, and keeps those before it', async () => {
  given('20260102000000_second', 'CREATE TABLE second (i int); SELECT 1 / 0;');
  await expect(migrate(db, folder)).rejects.toThrow(
    /second lot seg ikke kjøre, og etterlot ingenting: division by zero/,
  );
  expect(await db.query("SELECT to_regclass('first')::text AS first, to_regclass('second')::text AS second")).toEqual([
    { first: 'first', second: null },
  ]);
  given('20260102000000_second', 'CREATE TABLE second (i int);');
  expect(await migrate(db, folder)).toEqual(['20260102000000_second']);
});

it('refuses where another tool left a migration half-way', async () => {
  await migrate(db, folder);
  await db.exec("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%second'");
  await expect(migrate(db, folder)).rejects.toThrow('20260102000000_second stanset halvveis');
});
