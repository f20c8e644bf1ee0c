import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { EVERYTHING } from '@naerhjul/domain/act.ts';
import { createMunicipality } from '@naerhjul/domain/municipality/municipality.service.ts';
import { dump } from '@naerhjul/prisma/backup/dump.ts';
import { checkBackup, readBackup, writeBackup } from '@naerhjul/prisma/backup/file.ts';
import type { Line, Manifest } from '@naerhjul/prisma/backup/format.ts';
import { load } from '@naerhjul/prisma/backup/load.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { emptyDatabase, freshFolder } from './places.ts';

/** What has to be written as it is: line ends of every kind, quotes, a backslash, letters beyond the first plane. */
const AWKWARD = String.raw`«Løkka» "\N" {a,b} \\ ${'\u2028'} ${'\r\n'} 𝒜 🌲`;

const LATER = '20261130190100_dead_letters_wait';

async function manifestOf(database: Database): Promise<Manifest> {
  let last: Line | undefined;
  for await (const lines of dump(database)) last = lines.at(-1) ?? last;
  if (last === undefined || !('complete' in last)) throw new Error('it has no end');
  return last;
}

/** The text of a backup, as someone could have changed it. */
function tampered(file: string, change: (text: string) => string): string {
  const other = `${file}.${randomUUID()}`;
  writeFileSync(other, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
  return other;
}

const QUIET = `SELECT (SELECT count(*)::int FROM pg_trigger WHERE tgenabled <> 'O') AS asleep,
  (SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND condeferrable) AS loose`;

/** What is done next is logged last, in a log that begins anew. */
async function goesOn(source: Database, target: Database): Promise<void> {
  const [before] = await target.query<{ last: string }>('SELECT max(seq)::text AS last FROM change');
  const moment = { db: target.prisma, now: new Date('2026-03-01T12:00:00Z') };
  const actor = { kind: 'SYSTEM', id: 'system:test', grants: EVERYTHING } as const;
  const { id } = await createMunicipality({ ...moment, actor }, { number: '9999', name: 'Nyby' });
  const [entry] = await target.query<{ seq: string }>(
    `SELECT seq::text, (SELECT bool_and(c.xid < change.xid) FROM change c WHERE c.seq < change.seq) AS "isLast"
     FROM change WHERE entity_id = $1`,
    [id],
  );
  expect(entry).toMatchObject({ isLast: true });
  // Numbers may have gaps: what was being written, and was undone, has had some.
  expect(Number(entry?.seq)).toBeGreaterThan(Number(before?.last));
  const [one, other] = await Promise.all(
    [source, target].map((db) => db.query('SELECT epoch::text FROM change_epoch')),
  );
  expect(one).not.toEqual(other);
}

describe('a backup that is taken while people work', () => {
  it('shows one moment, and what is restored of it is the same, table for table, and can be gone on with', async () => {
    const w = await world();
    const { id: committeeId } = await w.givenCommittee();
    await w.givenMember({ committeeId });
    await w.db.query('UPDATE municipality SET name = $1 WHERE id = $2', [AWKWARD, rowId(w.municipality)]);
    const count = async (db: Database) => {
      const [found] = await db.query<{ count: number }>(
        'SELECT count(*)::int AS count FROM coordinator WHERE municipality_id = $1',
        [rowId(w.municipality)],
      );
      return found?.count ?? 0;
    };
    for (let nth = 0; nth < 5; nth += 1) await w.givenCoordinator(`Før ${nth}`);

    const file = join(freshFolder(), 'one.backup');
    const state = { isTaken: false };
    const working = [1, 2, 3].map(async (who) => {
      for (let nth = 0; nth < 5 || !state.isTaken; nth += 1) await w.givenCoordinator(`Imens ${who} ${nth}`);
    });
    const { manifest } = await writeBackup(file, dump(w.db)).finally(() => {
      state.isTaken = true;
    });
    await Promise.all(working);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const target = await emptyDatabase();
    // As of a build that lacked a migration yet, which changes no table.
    const older = tampered(file, (text) =>
      text.replace(new RegExp(`\\{"name":"${LATER}","checksum":"[^"]+"\\},?`), ''),
    );
    const loaded = await load(target, readBackup(older));
    expect(loaded).toMatchObject({ manifest, applied: [LATER] });
    expect(await manifestOf(target)).toEqual(manifest);
    expect(await count(target)).toBeGreaterThanOrEqual(5);
    expect(await count(target)).toBeLessThan(await count(w.db));
    // Every row came with its entry in the log: nothing was caught half done.
    const [unlogged] = await target.query(
      `SELECT count(*)::int AS count FROM coordinator c
       WHERE NOT EXISTS (SELECT FROM change l WHERE l.entity = 'Coordinator' AND l.entity_id = c.id)`,
    );
    expect(unlogged).toEqual({ count: 0 });
    expect(await target.query(QUIET)).toEqual([{ asleep: 0, loose: 0 }]);
    const [{ name } = { name: '' }] = await target.query<{ name: string }>(
      'SELECT name FROM municipality WHERE id = $1',
      [rowId(w.municipality)],
    );
    expect(name).toBe(AWKWARD);
    await goesOn(w.db, target);
  });
});

describe('a backup', () => {
  // They go from a database that has nothing to one that has everything but rows.
  let w: World;
  let target: Database;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    w = await world();
    target = await emptyDatabase(afterAll);
    folder = freshFolder(afterAll);
    file = join(folder, 'one.backup');
    await writeBackup(file, dump(w.db));
  });

  it('is refused when it is damaged, cut off, of another kind or of a later build', async () => {
    await expect(checkBackup(file)).resolves.toMatchObject({ header: { version: 1 } });
    const other = tampered(file, (text) => text.replaceAll(`Kommune ${w.municipality.number}`, 'Kommune 1111'));
    await expect(checkBackup(other)).rejects.toThrow('Kopien er skadet');
    const short = tampered(file, (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1));
    await expect(checkBackup(short)).rejects.toThrow('slutter før den skal');
    writeFileSync(`${file}.cut`, readFileSync(file).subarray(0, -100));
    await expect(checkBackup(`${file}.cut`)).rejects.toThrow('Kopien kan ikke leses');
    await expect(checkBackup(tampered(file, () => '{"a":1}\n'))).rejects.toThrow('ingen sikkerhetskopi');
    const later = tampered(file, (text) => text.replace('"version":1', '"version":2'));
    await expect(checkBackup(later)).rejects.toThrow('Bruk en nyere utgave');
  });

  it('never replaces another, and is not taken of a database that has no Nærhjul in it', async () => {
    const before = readFileSync(file);
    await expect(writeBackup(file, dump(target))).rejects.toThrow('finnes fra før');
    expect(readFileSync(file)).toEqual(before);
    const none = join(folder, 'none.backup');
    await expect(writeBackup(none, dump(target))).rejects.toThrow('Det er ingen Nærhjul i denne databasen.');
    expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([]);
  });

  it('of a database that this build does not know is refused before anything is made', async () => {
    const later = tampered(file, (text) => text.replace('_tables"', '_tables_of_tomorrow"'));
    await expect(load(target, readBackup(later))).rejects.toThrow('Bruk en nyere utgave');
    expect(await target.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`)).toEqual([]);
  });

  it('whose rows are not those that it says is not put anywhere', async () => {
    const other = tampered(file, (text) => text.replaceAll(`Kommune ${w.municipality.number}`, 'Kommune 1111'));
    await expect(load(target, readBackup(other))).rejects.toThrow('ble en annen');
    expect(await target.query('SELECT number FROM municipality')).toEqual([]);
  });

  it('is not put into a database that holds anything, and leaves no trace there', async () => {
    const before = await manifestOf(target);
    await expect(load(target, readBackup(file))).rejects.toThrow('Databasen er ikke tom');
    expect(await manifestOf(target)).toEqual(before);
  });

  it('is not taken by one who would not see every row, though the database would say nothing', async () => {
    // With the right to read every table, and a wall that leaves out what is another's.
    await target.exec('GRANT SELECT ON ALL TABLES IN SCHEMA public TO app_staff; SET ROLE app_staff');
    expect(await target.query('SELECT id FROM municipality')).toEqual([]);
    const blind = join(folder, 'blind.backup');
    await expect(writeBackup(blind, dump(target))).rejects.toThrow(
      /Brukeren app_staff ser ikke alle rader i \d+ tabeller/,
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('blind'))).toEqual([]);
  });
});
