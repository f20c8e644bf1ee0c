import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING, together, type Act, type Actor } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { theApi } from '../testkit/api.ts';
import { world } from '../testkit/world.ts';
import {
  EDITABLE,
  REMOVABLE,
  MAKE,
  TABLES,
  edit,
  growingChain,
  make,
  newChain,
  remove,
  type Chain,
} from './one-of-each.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await theApi());
});

const KARI: Actor = { kind: 'STAFF', id: 'staff:kari', grants: EVERYTHING };
const NOON = new Date('2026-03-01T12:00:00.123Z');
const act = (more: Partial<Act> = {}): Act => ({ db: db.prisma, actor: KARI, now: NOON, ...more });

const entriesOf = (chain: Chain) =>
  // One with an empty diff tells of a row for another's sake; a district has nothing of its own but its names.
  db.prisma.change.findMany({
    where: {
      municipalityId: chain.Municipality,
      NOT: [
        { entity: { not: 'District' }, diff: { equals: {} } },
        { operation: 'UPDATE', diff: { equals: {} } },
      ],
    },
    orderBy: { seq: 'asc' },
  });
const lastOf = async (chain: Chain) => (await entriesOf(chain)).at(-1);

describe('an entry tells', () => {
  it('who made the change, when, why, for what cause and in which request', async () => {
    const chain = await newChain(db);
    await together(act({ reason: 'Vedtatt 3. mars', cause: 'CORRECTION', requestId: 'req-1' }), async (inside) =>
      make(inside.db, chain),
    );
    const entries = await entriesOf(chain);
    expect(entries).toHaveLength(REMOVABLE.length);
    const told = { actor: 'staff:kari', at: NOON, reason: 'Vedtatt 3. mars', cause: 'CORRECTION', requestId: 'req-1' };
    expect(entries).toMatchObject(REMOVABLE.map(() => told));
    expect(new Set(entries.map(({ entity }) => entity))).toEqual(new Set(REMOVABLE));
  });

  it('an ordinary edit without a reason where the act gives none, and nothing of the act before', async () => {
    const chain = await newChain(db);
    await together(act({ reason: 'Hemmelig', cause: 'BACKFILL', requestId: 'req-1' }), async (inside) =>
      make(inside.db, chain),
    );
    await together(act({ actor: { ...KARI, id: 'staff:ola' } }), async (inside) => edit(inside.db, chain, 'Wheel'));
    expect(await lastOf(chain)).toMatchObject({
      actor: 'staff:ola',
      reason: null,
      cause: 'EDIT',
      requestId: null,
    });
  });

  it('each of two acts in one transaction as its own', async () => {
    const chain = await newChain(db);
    await make(db.prisma, chain);
    await together(act({ reason: 'Ytre' }), async (outer) => {
      await edit(outer.db, chain, 'Wheel');
      await together({ ...outer, reason: 'Indre', cause: 'CORRECTION' }, async (inner) =>
        edit(inner.db, chain, 'Regulation'),
      );
      await edit(outer.db, chain, 'Coordinator');
    });
    const told = (await entriesOf(chain)).slice(-3).map(({ entity, reason, cause }) => [entity, reason, cause]);
    expect(told).toEqual([
      ['Wheel', 'Ytre', 'EDIT'],
      ['Regulation', 'Indre', 'CORRECTION'],
      ['Coordinator', 'Ytre', 'EDIT'],
    ]);
  });

  it('the database’s own user where someone wrote by hand, in a session that acts had before', async () => {
    const chain = await newChain(db);
    await together(act({ reason: 'Hemmelig', requestId: 'req-1' }), async (inside) => make(inside.db, chain));
    const before = Date.now();
    await db.query("UPDATE wheel SET name_nb = 'For hånd' WHERE id = $1", [chain.Wheel]);
    const [user] = await db.query<{ name: string }>('SELECT session_user AS name');
    const entry = await lastOf(chain);
    expect(entry).toMatchObject({
      entity: 'Wheel',
      actor: `database:${user?.name}`,
      cause: 'SYSTEM',
      reason: null,
      requestId: null,
    });
    expect(entry?.at.getTime()).toBeGreaterThanOrEqual(before);
    expect(entry?.at.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('the signed-in caller’s name, reason and moment, over the API', async () => {
    const { givenMeeting, carryOut, at, changesOf } = await world();
    const meeting = await givenMeeting('2026-01-20T17:00:00Z');
    at('2026-01-12T08:30:00Z');
    const { length } = await changesOf();
    await carryOut('moveMeeting', { id: meeting.id, startsAt: '2026-01-27T17:00:00Z', reason: 'Snøvær' });
    const entries = await changesOf(undefined, length);
    expect(entries.map(({ entity, operation }) => `${operation} ${entity}`)).toEqual([
      'CREATE MeetingMove',
      'UPDATE Meeting',
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        actor: 'staff:development',
        cause: 'EDIT',
        reason: 'Snøvær',
        at: new Date('2026-01-12T08:30:00Z'),
      });
    }
  });
});

const OWN = new Set([
  'id',
  'municipality_id',
  'version',
  'created_at',
  'updated_at',
  'sort_number',
  'sort_name',
  'public_name',
]);
type Stored = Readonly<Record<string, unknown>>;
/** A row as the log may tell of it: of what is private only that there is something. */
const stored = async (chain: Chain, entity: (typeof REMOVABLE)[number]): Promise<Stored> => {
  const [found] = await db.query<{ row: Stored; hidden: readonly string[] }>(
    `SELECT to_jsonb(t) AS row, app_private($2) AS hidden FROM "${TABLES[entity]}" t WHERE id = $1`,
    [chain[entity], entity],
  );
  const { row = {}, hidden = [] } = found ?? {};
  const told = Object.entries(row).filter(([field]) => !OWN.has(field));
  return Object.fromEntries(
    told.map(([field, value]) => [field, value !== null && hidden.includes(field) ? '…' : value]),
  );
};

let growing: ReturnType<typeof growingChain>;
beforeAll(async () => {
  growing = growingChain(await newChain(db));
});

describe.each(REMOVABLE)('the entry of a %s', (entity) => {
  it('holds what it was recorded and removed with', async () => {
    const chain = await growing.upTo(db.prisma, entity);
    await MAKE[entity](db.prisma, chain);
    const row = await stored(chain, entity);
    // What is empty from the beginning hasn't changed, but a list that is empty is a list.
    expect((await lastOf(chain))?.diff).toEqual(
      Object.fromEntries(Object.entries(row).map(([field, value]) => [field, [null, value]])),
    );
    await remove(db.prisma, chain, entity);
    expect((await lastOf(chain))?.diff).toEqual(
      Object.fromEntries(Object.entries(row).map(([field, value]) => [field, [value, null]])),
    );
  });
});

describe('of all concepts together', () => {
  let chain: Chain;
  beforeAll(async () => {
    chain = await newChain(db);
    await make(db.prisma, chain);
  });

  it.each(EDITABLE)(
    'the entry of a changed %s holds the changed field before and after, and no other',
    async (entity) => {
      const before = await stored(chain, entity);
      await edit(db.prisma, chain, entity);
      const after = await stored(chain, entity);
      const changed = Object.entries(after).filter(([field, now]) => now !== before[field]);
      const diff = (await lastOf(chain))?.diff as Readonly<Record<string, readonly unknown[]>>;
      const [[field, [was, became]] = ['', []]] = Object.entries(diff);
      expect(Object.keys(diff)).toHaveLength(1);
      expect([was, became]).toEqual([before[field], after[field]]);
      expect(changed.map(([name]) => name)).toContain(field);
    },
  );
});

it('whatever fields of a meeting change, the entry holds exactly those, as they were and as they became', async () => {
  const chain = await newChain(db);
  await make(db.prisma, chain);
  const texts = fc.option(fc.constantFrom('Rådhuset', 'Åssiden', 'Grønland', ''), { nil: null });
  const edits = fc.record(
    {
      place: texts,
      titleNb: texts,
      titleNn: texts,
      openToPublic: fc.boolean(),
      kind: fc.constantFrom('EXTRA', 'JOINT'),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(edits, async (data) => {
      const before = await stored(chain, 'Meeting');
      const { length } = await entriesOf(chain);
      await edit(db.prisma, chain, 'Meeting', data);
      const after = await stored(chain, 'Meeting');
      const expected = Object.keys(after).flatMap((field) =>
        after[field] === before[field] ? [] : [[field, [before[field], after[field]]] as const],
      );
      const entries = (await entriesOf(chain)).slice(length);
      expect(entries.map(({ diff }) => diff)).toEqual(expected.length === 0 ? [] : [Object.fromEntries(expected)]);
    }),
    { numRuns: 60 },
  );
});
