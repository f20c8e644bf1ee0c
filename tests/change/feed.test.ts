import { beforeAll, describe, expect, it } from 'vitest';
import { world, type World } from '../testkit/world.ts';
import { FEED, follow, type ChangesPage } from './follow.ts';

const OTHER_EPOCH = '00000000-0000-4000-8000-000000000000';
const encoded = (text: string) => Buffer.from(text).toString('base64url');
const decoded = (cursor: string) => Buffer.from(cursor, 'base64url').toString();

describe('the change feed', () => {
  let w: World;
  let all: ChangesPage;
  beforeAll(async () => {
    w = await world();
    await w.givenYear(2026, { size: 3 });
    await w.log.settled();
    all = await page({});
  });

  const page = async (variables: object, as: 'public' | 'staff' = 'staff') =>
    (
      await w.told<{ changes: ChangesPage }>(
        FEED,
        { municipality: w.municipality.number, first: 500, ...variables },
        { as },
      )
    ).changes;
  const refusal = async (variables: object, as: 'public' | 'staff' = 'staff') => {
    const { errors } = await w.ask(FEED, { municipality: w.municipality.number, ...variables }, { as });
    return errors?.[0]?.extensions;
  };

  it('holds every entry of the log, in order, each once', async () => {
    const log = await w.log.changesOf();
    expect(all.entries.map(({ entity, operation }) => [entity, operation])).toEqual(
      log.map(({ entity, operation }) => [entity, operation]),
    );
    expect(new Set(all.entries.map(({ cursor }) => cursor)).size).toBe(all.entries.length);
    expect(all.hasNextPage).toBe(false);
  });

  it.each([1, 7, 100])('gives the same by pages of %i', async (first) => {
    expect(await follow((after) => page({ after, first }))).toEqual(all.entries);
  });

  it('goes on after any entry, wherever the reader stopped', async () => {
    for (const [index, { cursor }] of all.entries.entries()) {
      if (index % 13 !== 0) continue;
      expect((await page({ after: cursor })).entries).toEqual(all.entries.slice(index + 1));
    }
  });

  it('ends an empty page in a cursor from which reading goes on', async () => {
    const empty = await page({ after: all.endCursor });
    expect(empty).toMatchObject({ entries: [], hasNextPage: false });
    const still = await page({ after: empty.endCursor });
    expect(still).toMatchObject({ entries: [], hasNextPage: false });
    const other = await world();
    await other.givenCoordinator();
    const coordinator = await w.givenCoordinator();
    await w.log.settled();
    for (const after of [all.endCursor, empty.endCursor, still.endCursor]) {
      expect((await page({ after })).entries).toMatchObject([{ operation: 'CREATE', id: coordinator.id }]);
    }
    await w.carryOut('deleteCoordinator', { id: coordinator.id });
    await w.log.settled();
    expect((await page({ after: still.endCursor })).entries).toMatchObject([
      { operation: 'CREATE', id: coordinator.id },
      { operation: 'DELETE', id: coordinator.id },
    ]);
  });

  it('tells where it ends now, for a reader who has read everything else already', async () => {
    const { changesEnd } = await w.told<{ changesEnd: string }>('{ changesEnd }');
    const coordinator = await w.givenCoordinator();
    await w.log.settled();
    const { entries } = await page({ after: changesEnd });
    expect(entries).toMatchObject([{ operation: 'CREATE', id: coordinator.id }]);
    await w.carryOut('deleteCoordinator', { id: coordinator.id });
  });

  it('skips nothing when asked for no entries', async () => {
    const none = await page({ first: 0 });
    expect(none).toMatchObject({ entries: [], hasNextPage: true });
    const [first] = all.entries;
    expect((await page({ after: none.endCursor, first: 1 })).entries).toEqual([first]);
    const later = await page({ after: first?.cursor, first: 0 });
    expect((await page({ after: later.endCursor, first: 1 })).entries).toEqual(all.entries.slice(1, 2));
  });

  it('gives only the kinds of object asked for, and goes on from there', async () => {
    const entities = ['Cycle', 'Meeting'];
    const expected = all.entries.filter(({ entity }) => entities.includes(entity));
    expect(expected.length).toBeGreaterThan(10);
    expect(await follow((after) => page({ after, entities, first: 4 }))).toEqual(expected);
    expect((await page({ entities: [] })).entries).toEqual([]);
  });

  it('gives the public what is published, and each page as full', async () => {
    const seen = await follow((after) => page({ after, first: 5 }, 'public'));
    const published = (await w.log.changesOf()).filter((entry) => entry.published);
    expect(seen).toHaveLength(published.length);
    expect(seen.length).toBeLessThan(all.entries.length);
  });

  it('never gives one municipality’s entries to another', async () => {
    const other = await world();
    await other.log.settled();
    const { changes } = await other.told<{ changes: ChangesPage }>(FEED, { municipality: other.municipality.number });
    // Itself, and the statuses that its cases can have.
    expect(changes.entries).toHaveLength(11);
    expect(changes.entries[0]).toMatchObject({ entity: 'Municipality', id: other.municipality.id });
    const ours = new Set(all.entries.map(({ id }) => id));
    expect(changes.entries.filter(({ id }) => ours.has(id))).toEqual([]);
  });

  it('gives the entries of all municipalities where none is named, in the order of their transactions', async () => {
    const from = (await page({ municipality: null, after: all.endCursor })).endCursor;
    const [first, second] = [await world(), await world()];
    await first.givenCoordinator();
    await second.givenRegulation();
    await second.log.settled();
    const ours = [first, second].map(({ municipality }) => municipality.id);
    const read = (as: 'public' | 'staff') => follow((after) => page({ municipality: null, after, first: 3 }, as), from);
    const mine = (entries: Awaited<ReturnType<typeof read>>) =>
      entries.filter(({ entity, id }) => entity !== 'Municipality' || ours.includes(id));
    expect(mine(await read('staff')).map(({ entity }) => entity)).toEqual(
      expect.arrayContaining(['Municipality', 'Municipality', 'Coordinator', 'Regulation']),
    );
    const seen = mine(await read('public'));
    expect(seen.map(({ entity }) => entity)).not.toContain('Coordinator');
    expect(seen.filter(({ id }) => ours.includes(id)).map(({ id }) => id)).toEqual(ours);
  });

  it('gives a hundred entries unless asked for another number, and at most 500', async () => {
    for (let i = 0; i < 60; i += 1) await w.givenCoordinator(`Koordinator ${i}`);
    await w.log.settled();
    expect((await page({ first: null })).entries).toHaveLength(100);
    expect((await page({ first: 500 }, 'public')).entries.length).toBeGreaterThan(20);
    for (const as of ['public', 'staff'] as const) {
      expect(await refusal({ first: 501 }, as)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'first' }] });
      expect(await refusal({ first: -1 }, as)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'first' }] });
    }
  });

  it('refuses a cursor that is none of its own', async () => {
    const [epoch = '', xid = '', seq = ''] = decoded(all.endCursor).split('.');
    const strange = [
      'hei',
      ' ',
      '💥',
      encoded(''),
      encoded(`${epoch}.${xid}`),
      encoded(`${epoch}.${xid}.${seq}.1`),
      encoded(`${epoch}.${xid}.-1`),
      encoded(`${epoch}.99999999999999999999.1`),
      encoded(`${epoch}.9223372036854775808.1`),
      encoded(`${epoch}.${xid}.1; DROP TABLE change`),
      encoded(`${OTHER_EPOCH.slice(1)}.1.1`),
      'a'.repeat(10_000),
      encoded('["NUMBER_ASC",1]'),
    ];
    for (const after of strange) {
      expect([after, await refusal({ after })]).toMatchObject([after, { code: 'BAD_CURSOR' }]);
    }
  });

  it('tells a reader whose cursor is from before a restore to start again', async () => {
    const [, xid, seq] = decoded(all.endCursor).split('.');
    const after = encoded(`${OTHER_EPOCH}.${xid}.${seq}`);
    expect(await refusal({ after })).toMatchObject({ code: 'CURSOR_EXPIRED', cursor: after });
  });

  it('takes a cursor from the beginning of time and from far ahead', async () => {
    const [epoch] = decoded(all.endCursor).split('.');
    expect((await page({ after: encoded(`${epoch}.0.0`), first: 1 })).entries).toEqual(all.entries.slice(0, 1));
    const ahead = await page({ after: encoded(`${epoch}.9000000000000000000.0`) });
    expect(ahead).toMatchObject({ entries: [], hasNextPage: false });
  });

  it('refuses a municipality that does not exist', async () => {
    const { errors } = await w.ask(FEED, { municipality: '9x99' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});
