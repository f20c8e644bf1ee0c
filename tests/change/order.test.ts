import { afterAll, beforeAll, expect, it } from 'vitest';
import { changesAfter } from '@naerhjul/domain/change/changes.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';

// It uses up transaction numbers, so it has a database of its own.
let db: Database;
beforeAll(async () => {
  db = await openDatabase({});
  await migrate(db);
});
afterAll(() => db?.close());

/** Uses up transaction numbers until few are left before the next with one more digit. */
async function untilNearlyLonger(): Promise<void> {
  await db.query(`CREATE PROCEDURE use_up() LANGUAGE plpgsql AS $$
    BEGIN
      WHILE pg_current_xact_id()::text::bigint < 10 ^ length(pg_current_xact_id()::text) - 4 LOOP COMMIT; END LOOP;
    END $$`);
  await db.query('CALL use_up()');
}

it('the feed keeps the order of the transactions when their numbers get one more digit', async () => {
  await untilNearlyLonger();
  const names = ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende'];
  for (const [nth, name] of names.entries()) {
    await db.prisma.municipality.create({ data: { number: String(5000 + nth), name } });
  }
  const act = { db: db.prisma, actor: NOBODY, now: new Date('2026-01-05T12:00:00Z') };
  const written = await db.query<{ id: string }>('SELECT entity_id::text AS id FROM change ORDER BY seq');
  const read: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await changesAfter(act, { after, first: 1 });
    read.push(...page.entries.map(({ entityId }) => entityId));
    after = page.endCursor;
    if (!page.hasNextPage) break;
  }
  const [lengths] = await db.query<{ several: boolean }>(
    'SELECT count(DISTINCT length(xid::text)) > 1 AS several FROM change',
  );
  expect(lengths?.several).toBe(true);
  expect(read).toEqual(written.map(({ id }) => id));
});
