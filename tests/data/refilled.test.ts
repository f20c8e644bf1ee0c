import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

const FOLDER = new URL('../../prisma/migrations/', import.meta.url);
/** The first of the migrations by which more is kept of what was known. */
const FIRST = '20261201010000_known_for_files';
const [place, committee, wheel, wheelVersion, cycle, meeting, dialogue, kept, lost, found] = Array.from(
  { length: 10 },
  () => randomUUID(),
);

/** What happened before, moment by moment, as it was written into the tables that there were. */
const HISTORY: readonly (readonly [at: string, ...statements: string[]])[] = [
  [
    '2026-01-01T00:00:00Z',
    `INSERT INTO municipality (id, number, name) VALUES ('${place}', '1001', 'Vik')`,
    `INSERT INTO committee (id, municipality_id, slug, established_on) VALUES ('${committee}', '${place}', 'nord', '2020-01-01')`,
    `INSERT INTO wheel (id, municipality_id, name_nb) VALUES ('${wheel}', '${place}', 'Årshjul')`,
    `INSERT INTO wheel_version (id, municipality_id, wheel_id, number) VALUES ('${wheelVersion}', '${place}', '${wheel}', 1)`,
    `INSERT INTO cycle (id, municipality_id, committee_id, wheel_version_id, year, status, opened_at)
      VALUES ('${cycle}', '${place}', '${committee}', '${wheelVersion}', 2026, 'OPEN', '2026-01-01Z')`,
    `INSERT INTO meeting (id, municipality_id, kind, title_nb) VALUES ('${meeting}', '${place}', 'EXTRA', 'Om skolen')`,
    `INSERT INTO meeting_committee (id, municipality_id, meeting_id, cycle_id) VALUES (gen_random_uuid(), '${place}', '${meeting}', '${cycle}')`,
    `INSERT INTO dialogue (id, municipality_id, cycle_id, aim) VALUES ('${dialogue}', '${place}', '${cycle}', 'Høre')`,
  ],
  [
    '2026-02-01T00:00:00Z',
    `INSERT INTO finding (id, municipality_id, dialogue_id, type, text) VALUES
      ('${kept}', '${place}', '${dialogue}', 'NEED', 'Et møtested'), ('${lost}', '${place}', '${dialogue}', 'NEED', 'Noe privat')`,
    `INSERT INTO dialogue_activity (id, municipality_id, dialogue_id, method, participants)
      VALUES ('${found}', '${place}', '${dialogue}', 'WALK', 12)`,
  ],
  [
    '2026-03-01T00:00:00Z',
    `UPDATE meeting SET title_nb = 'Om veien', status = 'DATED', starts_at = '2026-05-01T16:00Z' WHERE id = '${meeting}'`,
    `UPDATE municipality SET name = 'Storvik' WHERE id = '${place}'`,
    `UPDATE finding SET text = 'Et hus' WHERE id = '${kept}'`,
    `UPDATE dialogue SET aim = 'Lytte' WHERE id = '${dialogue}'`,
  ],
  [
    '2026-04-01T00:00:00Z',
    `UPDATE meeting SET title_nn = 'Om vegen' WHERE id = '${meeting}'`,
    `DELETE FROM finding WHERE id = '${lost}'`,
    `DELETE FROM dialogue_activity WHERE id = '${found}'`,
  ],
];

let db: Database;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'naerhjul-'));
  for (const name of readdirSync(FOLDER)) {
    if (name < FIRST || !/^\d/.test(name)) cpSync(new URL(name, FOLDER), join(folder, name), { recursive: true });
  }
  db = await openDatabase({});
  await migrate(db, pathToFileURL(`${folder}/`));
  rmSync(folder, { recursive: true });
  for (const [at, ...statements] of HISTORY) {
    await db.query(`SELECT set_config('app.now', '${at}', false)`);
    for (const statement of statements) await db.query(statement);
  }
  await migrate(db);
}, 120_000);
afterAll(() => db.close());

/** What is known of a row, from when until when, without what it has nothing of. */
const knownOf = (entity: string, id = '') =>
  db.query<{ content: object; from: string; to: string | null }>(
    `SELECT jsonb_strip_nulls(content) - ARRAY['dialogue_id', 'cycle_id'] AS content, to_char(known_from AT TIME ZONE 'UTC', 'MM-DD') AS from,
       to_char(known_to AT TIME ZONE 'UTC', 'MM-DD') AS to FROM row_version WHERE entity = $1 AND row_id = $2 ORDER BY known_from`,
    [entity, id],
  );

it('a database from before knows what was told then: names, states and texts, moment by moment', async () => {
  const planned = { kind: 'EXTRA', status: 'PLANNED', title_nb: 'Om skolen', open_to_public: true };
  const dated = { ...planned, status: 'DATED', title_nb: 'Om veien', starts_at: '2026-05-01T16:00:00+00:00' };
  expect(await knownOf('Meeting', meeting)).toEqual([
    { content: planned, from: '01-01', to: '03-01' },
    // What was written into another column then is no version of its own.
    { content: dated, from: '03-01', to: null },
  ]);
  const vik = { number: '1001', name: 'Vik', time_zone: 'Europe/Oslo' };
  expect(await knownOf('Municipality', place)).toEqual([
    { content: vik, from: '01-01', to: '03-01' },
    { content: { ...vik, name: 'Storvik' }, from: '03-01', to: null },
  ]);
  expect(await knownOf('Finding', kept)).toEqual([
    { content: { type: 'NEED', text: 'Et møtested' }, from: '02-01', to: '03-01' },
    { content: { type: 'NEED', text: 'Et hus' }, from: '03-01', to: null },
  ]);
  expect((await knownOf('Dialogue', dialogue)).map(({ content }) => content)).toMatchObject([
    { aim: 'Høre' },
    { aim: 'Lytte' },
  ]);
});

it('and of what was removed when it was there, but no text of it', async () => {
  expect(await knownOf('Finding', lost)).toEqual([{ content: { type: 'NEED' }, from: '02-01', to: '04-01' }]);
  expect(await knownOf('DialogueActivity', found)).toEqual([
    { content: { method: 'WALK', participants: 12 }, from: '02-01', to: '04-01' },
  ]);
});
