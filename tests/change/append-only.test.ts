import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { APPENDED_ONLY, ENTITIES, MAKE, REMOVABLE, TABLES, make, newChain, unmake } from './one-of-each.ts';
import { RESTRICTED, refusalOf } from './refused.ts';

// What sweeps a table away would take others' tests along, so it has a database of its own.
describe('the history', () => {
  let db: Database;
  let length: number;
  beforeAll(async () => {
    db = await openDatabase({});
    await migrate(db);
    const chain = await newChain(db);
    await make(db.prisma, chain);
    for (const entity of APPENDED_ONLY) await MAKE[entity](db.prisma, chain);
    length = await db.prisma.change.count();
  }, 60_000);
  afterAll(() => db?.close());

  const unharmed = async () => {
    expect(await db.prisma.change.count()).toBe(length);
    expect(await db.prisma.change.count({ where: { actor: 'someone else' } })).toBe(0);
  };

  it('can’t be rewritten', async () => {
    expect(await refusalOf(db.query("UPDATE change SET actor = 'someone else'"))).toBe(RESTRICTED);
    expect(await refusalOf(db.query("UPDATE change SET actor = 'someone else' WHERE seq = 1"))).toBe(RESTRICTED);
    expect(await refusalOf(db.prisma.change.updateMany({ data: { actor: 'someone else' } }))).toBe(RESTRICTED);
    await unharmed();
  });

  it('can’t be removed, one entry or all', async () => {
    expect(await refusalOf(db.query('DELETE FROM change WHERE seq = 1'))).toBe(RESTRICTED);
    expect(await refusalOf(db.prisma.change.deleteMany())).toBe(RESTRICTED);
    expect(await refusalOf(db.exec('TRUNCATE change'))).toBe(RESTRICTED);
    expect(await refusalOf(db.exec('TRUNCATE change RESTART IDENTITY CASCADE'))).toBe(RESTRICTED);
    await unharmed();
  });

  it('can’t be rewritten by an upsert', async () => {
    const upsert = db.query(
      `INSERT INTO change (seq, xid, at, entity, entity_id, operation, cause, actor, diff, published)
       SELECT seq, xid, at, entity, entity_id, operation, cause, 'someone else', diff, published FROM change
       ON CONFLICT (seq) DO UPDATE SET actor = excluded.actor`,
    );
    expect(await refusalOf(upsert)).toBe(RESTRICTED);
    await unharmed();
  });

  it.each(ENTITIES)('tells of each %s that goes: they can’t be swept away all at once', async (entity) => {
    expect(await refusalOf(db.exec(`TRUNCATE "${TABLES[entity]}" CASCADE`))).toBe(RESTRICTED);
    const rows = await db.query(`SELECT id FROM "${TABLES[entity]}"`);
    expect(rows).toHaveLength(1);
    await unharmed();
  });

  it('outlives what it tells of', async () => {
    const chain = await newChain(db);
    await make(db.prisma, chain);
    await unmake(db.prisma, chain);
    expect(
      await db.prisma.change.count({
        // What is told anew of something, because another thing names or holds it, is no making and no taking away.
        where: { municipalityId: chain.Municipality, operation: { in: ['CREATE', 'DELETE'] } },
      }),
    ).toBe(2 * REMOVABLE.length);
    length += await db.prisma.change.count({ where: { municipalityId: chain.Municipality } });
  });
});
