import { beforeAll, expect, it } from 'vitest';
import { keyOf } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn } from './actors.ts';
import { forgetful } from './forgetful.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

const COUNTS = `query ($number: String!) { municipality(number: $number) { unpublished { entity count } } }`;

let w: World;
let ours: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  actors = actorsIn(ours, await plantMunicipality(w.db));
}, 60_000);

type Counts = readonly { readonly entity: string; readonly count: number }[];
const countsFor = async (name: keyof typeof actors) => {
  const { data } = await w.ask<{ municipality: { unpublished: Counts | null } }>(
    COUNTS,
    { number: ours.number },
    { key: keyOf(actors[name]) },
  );
  return data?.municipality.unpublished;
};

/** What code that forgot to ask would hear. */
const counted = (name: keyof typeof actors) =>
  forgetful(w.db)(
    actors[name],
    (db) => db.$queryRaw<object[]>`SELECT * FROM app_count_unpublished(${ours.id}::uuid)`,
    true,
  );

it('tells an analyst how much is not published, and nothing of what it is', async () => {
  const counts = Object.fromEntries((await countsFor('analyst'))?.map(({ entity, count }) => [entity, count]) ?? []);
  // Each of the two committees has a year that isn't published, and one of each kind in it.
  expect(counts).toMatchObject({ Cycle: 2, Case: 2, Meeting: 2, Finding: 2, AnnualReport: 2, GoodExample: 2 });
  const { data } = await w.ask<{ cases: { totalCount: number } }>(
    `query ($filter: CaseFilter) { cases(filter: $filter) { totalCount } }`,
    { filter: { municipality: ours.number } },
    { key: keyOf(actors.analyst) },
  );
  const all = await w.db.prisma.case.count({ where: { municipalityId: ours.id } });
  expect(data?.cases.totalCount).toBe(all - 2);
});

it('tells the same to those who see all of its work', async () => {
  const told = await countsFor('analyst');
  expect(await countsFor('ownAdmin')).toEqual(told);
  expect(await countsFor('everyCommittee')).toEqual(told);
});

it.each(['public', 'portal', 'scopedPortal', 'ownCoordinator', 'foreignAdmin', 'systemAdmin'] as const)(
  'tells nothing of it to %s',
  async (name) => {
    expect(await countsFor(name)).toBeNull();
  },
);

it('is counted by the database for no other, whoever forgets to ask', async () => {
  expect((await counted('analyst')).length).toBeGreaterThan(10);
  expect(await counted('foreignAdmin')).toEqual([]);
  expect(await counted('ownCoordinator')).toEqual([]);
});
