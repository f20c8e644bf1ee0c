import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@naerhjul/prisma/client.ts';
import { theApi } from '../testkit/api.ts';
import { MAKE, TABLES, edit, find, make, newChain, type Chain } from './one-of-each.ts';
import { RESTRICTED, refusalOf } from './refused.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await theApi());
});

const IN_A_VERSION = ['WheelVersion', 'PhaseTemplate', 'Theme', 'Responsibility'] as const;
const PARTS = ['PhaseTemplate', 'Theme', 'Responsibility'] as const;
const PARENT = { PhaseTemplate: 'wheel_version_id', Theme: 'phase_template_id', Responsibility: 'phase_template_id' };

const publish = (chain: Chain) =>
  db.query("UPDATE wheel_version SET status = 'PUBLISHED', published_at = now() WHERE id = $1", [chain.WheelVersion]);

/** A wheel whose version is published, and in the same municipality one whose version is a draft. */
async function twoWheels() {
  const published = await newChain(db);
  await make(db.prisma, published, 'Cycle');
  await publish(published);
  const draft = { ...(await newChain(db)), Municipality: published.Municipality };
  for (const entity of ['Wheel', ...IN_A_VERSION] as const) await MAKE[entity](db.prisma, draft);
  return { published, draft };
}

const contentOf = (chain: Chain) =>
  Promise.all(
    IN_A_VERSION.map((entity) => db.query(`SELECT * FROM "${TABLES[entity]}" WHERE id = $1`, [chain[entity]])),
  );

describe.each(IN_A_VERSION)('the %s of a published wheel', (entity) => {
  it('can’t be changed in any field, even by hand', async () => {
    const { published } = await twoWheels();
    const before = await contentOf(published);
    const fields = await db.query<{ name: string; type: string }>(
      `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
       WHERE table_name = $1 AND udt_name IN ('text', 'int4', 'bool') AND column_name <> 'version'`,
      [TABLES[entity]],
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const { name, type } of fields) {
      const other = { text: "'endret'", int4: `"${name}" + 1`, bool: `NOT "${name}"` }[type];
      const change = db.query(`UPDATE "${TABLES[entity]}" SET "${name}" = ${other} WHERE id = $1`, [published[entity]]);
      expect(await refusalOf(change)).toBe(RESTRICTED);
    }
    expect(await refusalOf(edit(db.prisma, published, entity))).toBe(RESTRICTED);
    expect(await contentOf(published)).toEqual(before);
  });

  it('can’t be removed', async () => {
    const { published } = await twoWheels();
    const gone = db.query(`DELETE FROM "${TABLES[entity]}" WHERE id = $1`, [published[entity]]);
    expect(await refusalOf(gone)).toBe(RESTRICTED);
  });

  it('can be changed while the wheel is a draft', async () => {
    const { draft } = await twoWheels();
    const before = await find(db.prisma, draft, entity);
    expect(await edit(db.prisma, draft, entity)).toMatchObject({ version: before.version + 1 });
  });
});

describe.each(PARTS)('a %s', (entity) => {
  it('can’t be added to a published wheel', async () => {
    const { published } = await twoWheels();
    const { [entity]: id } = await newChain(db);
    expect(await refusalOf(MAKE[entity](db.prisma, { ...published, [entity]: id }))).toBe(RESTRICTED);
  });

  it('can’t be moved from a draft into a published wheel, nor out of one', async () => {
    const { published, draft } = await twoWheels();
    const parent = entity === 'PhaseTemplate' ? 'WheelVersion' : 'PhaseTemplate';
    const move = (from: Chain, to: Chain) =>
      db.query(`UPDATE "${TABLES[entity]}" SET "${PARENT[entity]}" = $1 WHERE id = $2`, [to[parent], from[entity]]);
    expect(await refusalOf(move(draft, published))).toBe(RESTRICTED);
    expect(await refusalOf(move(published, draft))).toBe(RESTRICTED);
  });

  it('that is written while another transaction publishes its wheel is refused', async ({ skip }) => {
    // One session at a time is all that the embedded database has.
    skip(db.kind === 'embedded');
    const { draft } = await twoWheels();
    const { [entity]: id } = await newChain(db);
    let added: Promise<unknown> | undefined;
    await db.session(async (query, exec) => {
      await exec('BEGIN');
      const time = 'clock_timestamp()';
      await query(`UPDATE wheel_version SET status = 'PUBLISHED', published_at = ${time} WHERE id = $1`, [
        draft.WheelVersion,
      ]);
      added = refusalOf(MAKE[entity](db.prisma, { ...draft, [entity]: id }));
      await waits(query);
      await exec('COMMIT');
    });
    expect(await added).toBe(RESTRICTED);
  });
});

/** Until some session waits for another's lock. */
async function waits(query: Database['query']) {
  for (;;) {
    const [row] = await query<{ waiting: boolean }>(
      'SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))) AS waiting',
    );
    if (row?.waiting) return;
  }
}

it('the change stamp of a published wheel may move', async () => {
  const { published } = await twoWheels();
  await expect(
    db.query("UPDATE wheel_version SET updated_at = '2099-01-01' WHERE id = $1", [published.WheelVersion]),
  ).resolves.toEqual([]);
});
