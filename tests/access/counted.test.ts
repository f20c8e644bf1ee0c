import { beforeAll, expect, it } from 'vitest';
import { keyOf } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn, type ActorName } from './actors.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

const REPORT = `query ($municipality: String, $by: [ReportGroup!]!, $asOf: Date) {
  caseStatusReport(municipality: $municipality, groupBy: $by, asOf: $asOf) { rows { casesInMunicipality openCases transitions } }
  cases(filter: { municipality: $municipality }) { totalCount }
}`;

interface Told {
  readonly caseStatusReport: { readonly rows: readonly { readonly casesInMunicipality: number }[] };
  readonly cases: { readonly totalCount: number };
}

let w: World;
let ours: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  actors = actorsIn(ours, await plantMunicipality(w.db));
}, 60_000);

/** How many cases the report counts for someone, whatever they are grouped by, and how many they are told of one by one. */
const counted = async (name: ActorName) => {
  const variables = { municipality: ours.number, asOf: '2026-06-01' };
  const sums = new Set<number>();
  for (const by of [[], ['STATUS'], ['THEME', 'HORIZON'], ['ORIGIN', 'YEAR', 'MONTH']]) {
    const { caseStatusReport } = await w.told<Told>(REPORT, { ...variables, by }, { key: keyOf(actors[name]) });
    sums.add(caseStatusReport.rows.reduce((sum, { casesInMunicipality }) => sum + casesInMunicipality, 0));
  }
  const { cases } = await w.told<Told>(REPORT, { ...variables, by: [] }, { key: keyOf(actors[name]) });
  return { counted: [...sums], listed: cases.totalCount };
};

it.each([
  'public',
  'portal',
  'scopedPortal',
  'ownCoordinator',
  'everyCommittee',
  'ownAdmin',
  'foreignAdmin',
  'systemAdmin',
] as const)('counts for %s the cases that they see one by one, and no others', async (name) => {
  const { counted: sums, listed } = await counted(name);
  expect(sums).toEqual([listed]);
});

it('counts none that is not published for anyone but those whose it is, and for analysts', async () => {
  const published = await w.db.prisma.case.count({ where: { municipalityId: ours.id, isPublic: true } });
  const all = await w.db.prisma.case.count({ where: { municipalityId: ours.id } });
  expect([published, all]).toEqual([2, 4]);
  for (const name of ['public', 'portal', 'foreignAdmin', 'systemAdmin'] as const) {
    expect([name, (await counted(name)).counted]).toEqual([name, [published]]);
  }
  expect((await counted('ownCoordinator')).counted).toEqual([published + 1]);
  expect((await counted('analyst')).counted).toEqual([all]);
  expect((await counted('analyst')).listed).toBe(published);
});
