import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { theApi } from '../testkit/api.ts';
import {
  EDITABLE,
  EDITS,
  ENTITIES,
  MAKE,
  REMOVABLE,
  TABLES,
  edit,
  growingChain,
  make,
  newChain,
  remove,
  unmake,
  type Chain,
  type Entity,
} from './one-of-each.ts';
import { ACCESS_TABLES } from '../access/tables.ts';
import { RESTRICTED, refusalOf } from './refused.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await theApi());
});

/**
 * What the log says of a municipality's changes, from an entry on. One with an empty diff is no change of the row:
 * it tells that the public knows of it from now on, or no longer.
 */
async function logOf(chain: Chain, from = 0) {
  const entries = await db.query<{ entity: string; id: string; operation: string }>(
    `SELECT entity, entity_id AS id, operation FROM change WHERE municipality_id = $1 AND NOT (operation IN ('UPDATE', 'UNPUBLISH') AND diff = '{}') ORDER BY seq`,
    [chain.Municipality],
  );
  return entries.slice(from).map(({ entity, id, operation }) => `${operation} ${entity} ${id}`);
}

const TOLD: Prisma.ChangeWhereInput = { operation: { in: ['UPDATE', 'UNPUBLISH'] }, diff: { equals: {} } };

/** A municipality with every row that a concept's row rests on, and the length of its log. */
function municipalityThatGrows() {
  let growing: ReturnType<typeof growingChain>;
  beforeAll(async () => {
    growing = growingChain(await newChain(db));
  });
  const given = async (entity: Entity, { made = true } = {}) => {
    const chain = await growing.upTo(db.prisma, entity);
    if (made) await MAKE[entity](db.prisma, chain);
    return { chain, length: (await logOf(chain)).length };
  };
  return { given, clear: async (entity: Entity) => growing.clear(db.prisma, entity) };
}

describe('the log', () => {
  it('is kept of every table of the domain that counts edits, and of no other', async () => {
    const counted = await db.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'version'",
    );
    const logged = await db.query<{ name: string; entity: string; trigger: string }>(
      `SELECT c.relname AS name, substring(pg_get_triggerdef(t.oid) FROM '\\(''(\\w+)''\\)') AS entity, t.tgname AS trigger
       FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname IN ('b_log', 'b_log_edit')`,
    );
    const domain = counted.map(({ name }) => name).filter((name) => !ACCESS_TABLES.includes(name));
    expect(domain.toSorted()).toEqual(Object.values(TABLES).toSorted());
    for (const of of ['b_log', 'b_log_edit']) {
      const by = logged.filter(({ trigger }) => trigger === of);
      expect({ of, tables: Object.fromEntries(by.map(({ entity, name }) => [entity, name])) }).toEqual({
        of,
        tables: TABLES,
      });
    }
    expect(ENTITIES).toHaveLength(67);
  });

  it('is kept of every table but those of access, of the log itself, of retried calls and of migrations', async () => {
    const tables = await db.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    const others = tables.map(({ name }) => name).filter((name) => !Object.values<string>(TABLES).includes(name));
    expect(others.toSorted()).toEqual(
      ['_prisma_migrations', 'change', 'change_epoch', 'mutation_key', ...ACCESS_TABLES].toSorted(),
    );
  });
});

const removable = municipalityThatGrows();

describe.each(REMOVABLE)('of a %s, the log has', (entity) => {
  const { given, clear } = removable;
  afterEach(async () => clear(entity));

  it('one entry when it is recorded', async () => {
    const { chain, length } = await given(entity, { made: false });
    await MAKE[entity](db.prisma, chain);
    expect(await logOf(chain, length)).toEqual([`CREATE ${entity} ${chain[entity]}`]);
  });

  it('one entry when it is removed', async () => {
    const { chain, length } = await given(entity);
    await remove(db.prisma, chain, entity);
    expect(await logOf(chain, length)).toEqual([`DELETE ${entity} ${chain[entity]}`]);
  });

  it('nothing when the transaction is rolled back', async () => {
    const { chain, length } = await given(entity);
    const undone = db.prisma.$transaction(async (tx) => {
      if (EDITABLE.includes(entity)) await edit(tx, chain, entity);
      await remove(tx, chain, entity);
      await MAKE[entity](tx, chain);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await logOf(chain, length)).toEqual([]);
  });

  it('nothing when nothing but the change stamp, or nothing at all, changed', async () => {
    const { chain, length } = await given(entity);
    await db.query(`UPDATE "${TABLES[entity]}" SET id = id, version = version WHERE id = $1`, [chain[entity]]);
    await edit(db.prisma, chain, entity, { updatedAt: new Date('2099-01-01'), createdAt: new Date(0), version: 77 });
    expect(await logOf(chain, length)).toEqual([]);
  });

  it('something for whatever may be changed: its id and its municipality may not', async () => {
    const { chain, length } = await given(entity);
    const other = await newChain(db);
    await MAKE.Municipality(db.prisma, other);
    expect(await refusalOf(edit(db.prisma, chain, entity, { id: other[entity] }))).toBe(RESTRICTED);
    const strange = entity === 'Municipality' ? { id: randomUUID() } : { municipalityId: other.Municipality };
    expect(await refusalOf(edit(db.prisma, chain, entity, strange))).toBe(RESTRICTED);
    expect(await logOf(chain, length)).toEqual([]);
  });
});

describe('where it can be changed', () => {
  const { given, clear } = municipalityThatGrows();

  describe.each(EDITABLE)('of a %s, the log has', (entity) => {
    afterEach(async () => clear(entity));

    it('one entry when it is changed, in the same transaction', async () => {
      const { chain, length } = await given(entity);
      const within = await db.prisma.$transaction(async (tx) => {
        await edit(tx, chain, entity);
        return tx.change.count({ where: { municipalityId: chain.Municipality, NOT: TOLD } });
      });
      expect(within).toBe(length + 1);
      expect(await logOf(chain, length)).toEqual([`UPDATE ${entity} ${chain[entity]}`]);
    });

    it('one entry for each of several changes in one transaction', async () => {
      const { chain, length } = await given(entity);
      const [[field, value] = ['', null]] = Object.entries(EDITS[entity] ?? {});
      const before = await db.query<Record<string, string>>(`SELECT * FROM "${TABLES[entity]}" WHERE id = $1`, [
        chain[entity],
      ]);
      const old = before[0]?.[field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] ?? null;
      await db.prisma.$transaction(async (tx) => {
        await edit(tx, chain, entity, { [field]: value });
        await edit(tx, chain, entity, { [field]: old });
        await edit(tx, chain, entity, { [field]: value });
      });
      expect(await logOf(chain, length)).toEqual(Array(3).fill(`UPDATE ${entity} ${chain[entity]}`));
    });
  });
});

it('a whole municipality that comes and goes leaves two entries for each row, the last ones its tombstones', async () => {
  const chain = await newChain(db);
  await db.prisma.$transaction(async (tx) => make(tx, chain));
  await db.prisma.$transaction(async (tx) => unmake(tx, chain));
  const entries = await logOf(chain);
  expect(entries).toHaveLength(2 * REMOVABLE.length);
  expect(entries.filter((entry) => entry.startsWith('DELETE'))).toEqual(
    REMOVABLE.toReversed().map((entity) => `DELETE ${entity} ${chain[entity]}`),
  );
});
