import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { idsOf, listNamed, LISTS, ordersOf, pageOf, walk } from './lists.ts';
import { plenty, rowId, type Plenty } from './plenty.ts';

let known: Promise<Plenty> | undefined;

/** Page sizes one after another, again and again. */
const inTurn = (sizes: readonly number[]) => {
  let turn = 0;
  return () => sizes[turn++ % sizes.length] ?? 1;
};
const sizes = fc.array(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 5 });

describe.each(LISTS.map((list) => [list.name, list] as const))('the list of %s', (_name, list) => {
  let w: Plenty;
  beforeAll(async () => {
    w = await (known ??= plenty());
  }, 60_000);

  it('gives the same by pages of any size, from either end and in any order, as all at once', async () => {
    const orders = ordersOf(list);
    const order = orders.length === 0 ? fc.constant([]) : fc.subarray([...orders]);
    await fc.assert(
      fc.asyncProperty(sizes, order, fc.boolean(), async (some, orderBy, backward) => {
        const sorted = orders.length === 0 ? {} : { orderBy };
        const whole = idsOf(await pageOf(w, list, { first: 500, ...sorted }));
        expect(new Set(whole).size).toBe(whole.length);
        expect(await walk(w, list, { size: inTurn(some), backward, ...sorted })).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  });

  it('gives only what changed since a moment, up to the last', async () => {
    const { edges } = await pageOf(w, list, { first: 500 }, { select: MOMENTS });
    const moments = edges.map(({ node }) => momentOf(node));
    const [earliest = '', middle = '', latest = ''] = [0, 0.5, 1].map(
      (share) => moments.toSorted()[Math.round(share * (moments.length - 1))],
    );
    for (const changedSince of ['2000-01-01T00:00:00.000Z', earliest, middle, latest, '2199-01-01T00:00:00.000Z']) {
      const expected = idsOf({ ...EMPTY, edges: edges.filter(({ node }) => momentOf(node) > changedSince) });
      expect(idsOf(await pageOf(w, list, { first: 500, changedSince }))).toEqual(expected);
    }
  });
});

const MOMENTS = `edges { cursor node { id updatedAt } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`;
const EMPTY = { pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false } };
const momentOf = (node: object) => new Date((node as { updatedAt: string }).updatedAt).toISOString();

describe('while others add and remove between the pages, each row that stays is read once, in order', () => {
  const change = fc.record({
    what: fc.constantFrom('add', 'remove', 'remove the one just read', 'nothing'),
    which: fc.nat(),
    place: fc.nat(7),
  });
  const TIMES = [
    undefined,
    '2026-03-10T17:00:00Z',
    '2026-03-10T17:00:00.500Z',
    '2026-01-01T00:00:00Z',
    '2026-11-30T17:00:00Z',
  ];
  const NAMES = ['Ås', 'Anker', 'aa', 'Æ', 'Ørje', 'Zetlitz', 'Østre', 'B'];

  it.each([
    ['meetings', 'STARTS_AT_ASC'],
    ['meetings', 'STARTS_AT_DESC'],
    ['coordinators', 'NAME_ASC'],
    ['schedule', undefined],
  ])(
    'in the list of %s, %s',
    async (name, order) => {
      const w = await plenty();
      const list = listNamed(name);
      const sorted = order === undefined ? {} : { orderBy: [order] };
      const add = (place: number) =>
        name === 'coordinators' ? w.addCoordinator(NAMES[place] ?? 'C') : w.addMeeting(TIMES[place]);
      const remove = async (id: string) => {
        if (name === 'coordinators') await w.db.prisma.coordinator.delete({ where: { id: rowId(id) } });
        else await w.removeMeeting(id);
      };
      const removable = (ids: readonly string[]) =>
        ids.filter((id) => {
          const meeting = Buffer.from(id, 'base64').toString().startsWith('Meeting:');
          return !w.kept.has(id) && (name !== 'schedule' || meeting);
        });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 8 }), sizes, fc.boolean(), async (changes, some, backward) => {
          for (let missing = 0; missing < 6; missing += 1) await add(missing);
          const before = idsOf(await pageOf(w, list, { first: 500, ...sorted }));
          const touched = new Set<string>();
          const left = [...changes];
          const seen = await walk(w, list, {
            size: inTurn(some),
            backward,
            ...sorted,
            between: async (page) => {
              const { what, which, place } = left.shift() ?? { what: 'nothing', which: 0, place: 0 };
              const ids = idsOf(page);
              const [edge] = backward ? ids : ids.slice(-1);
              const now = removable(idsOf(await pageOf(w, list, { first: 500, ...sorted })));
              if (what === 'add') touched.add(await add(place));
              const victim = what === 'remove' ? now[which % now.length] : edge;
              if (!what.startsWith('remove') || victim === undefined || !now.includes(victim)) return;
              await remove(victim);
              touched.add(victim);
            },
          });
          expect(new Set(seen).size).toBe(seen.length);
          const stayed = before.filter((id) => !touched.has(id));
          expect(seen.filter((id) => !touched.has(id) && before.includes(id))).toEqual(stayed);
        }),
        { numRuns: 3 },
      );
    },
    60_000,
  );
});

it('meetings without a date come last, whichever way they are sorted', async () => {
  const w = await (known ??= plenty());
  const select = 'edges { cursor node { id startsAt } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
  for (const orderBy of [['STARTS_AT_ASC'], ['STARTS_AT_DESC']]) {
    const { edges } = await pageOf(w, listNamed('meetings'), { first: 500, orderBy }, { select });
    const times = edges.map(({ node }) => (node as unknown as { startsAt: string | null }).startsAt);
    const dated = times.filter((time) => time !== null);
    expect(dated.length).toBeGreaterThan(3);
    expect(times.slice(dated.length).every((time) => time === null)).toBe(true);
    const moments = dated.map((time) => new Date(time).getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => (orderBy[0] === 'STARTS_AT_ASC' ? a - b : b - a)));
  }
});
