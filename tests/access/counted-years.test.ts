import { beforeAll, expect, it } from 'vitest';
import { keyOf } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn, type ActorName } from './actors.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

const REPORTS = `query ($municipality: String!, $asOf: Date) {
  complianceReport(municipality: $municipality, asOf: $asOf) { rows { committee { slug } year cases findings agreementVersions meetings
    dialogue agreement exchange mayorVisit settlement report } }
  divergenceReport(municipality: $municipality, groupBy: [PHASE, YEAR], asOf: $asOf) { rows { year years divergences } }
  impactTrace(municipality: $municipality, asOf: $asOf) { figures { findings cases } rows { year findingId case { id } } }
}`;

interface Told {
  readonly complianceReport: { readonly rows: readonly { readonly year: number; readonly cases: number }[] };
  readonly divergenceReport: { readonly rows: readonly { readonly year: number | null }[] };
  readonly impactTrace: {
    readonly figures: { readonly cases: number };
    readonly rows: readonly { readonly findingId: string; readonly case: { readonly id: string } | null }[];
  };
}

let w: World;
let ours: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-12-30' });
  ours = await plantMunicipality(w.db);
  actors = actorsIn(ours, await plantMunicipality(w.db));
  for (const { open, draft } of [ours.first, ours.second]) {
    // What isn't public rests on a published finding too.
    await w.db.prisma.caseFinding.create({
      data: { municipalityId: ours.id, caseId: draft.Case, findingId: open.Finding },
    });
  }
}, 60_000);

const told = (name: ActorName) =>
  w.told<Told>(REPORTS, { municipality: ours.number, asOf: '2026-12-30' }, { key: keyOf(actors[name]) });

const casesIn = ({ complianceReport }: Told) => complianceReport.rows.reduce((sum, { cases }) => sum + cases, 0);
const without = ({ complianceReport: { rows }, divergenceReport }: Told) => [
  rows.map(({ cases, ...row }) => ({ ...row, cases: cases > 0 })),
  divergenceReport,
];

const counts = async (name: ActorName) => {
  const answer = await told(name);
  const named = new Set(answer.impactTrace.rows.flatMap((row) => row.case?.id ?? []));
  return [casesIn(answer), answer.impactTrace.figures.cases, named.size];
};

const NAMES = Object.keys(
  actorsIn({ first: {}, second: {} } as PlantedMunicipality, {} as PlantedMunicipality),
) as ActorName[];

it.each(NAMES)(
  'tells %s the same of every year but for cases that are not public, and nothing of years that are not open',
  async (name) => {
    const [open, theirs] = [await told('public'), await told(name)];
    expect(without(theirs)).toEqual(without(open));
    expect(theirs.complianceReport.rows.map(({ year }) => year)).toEqual([2026, 2026]);
    expect(new Set(theirs.divergenceReport.rows.map(({ year }) => year))).toEqual(new Set([2026]));
  },
);

it('counts cases that are not public for those whose they are and for analysts, and names them to analysts no more than to others', async () => {
  for (const name of ['public', 'portal', 'scopedPortal', 'foreignAdmin', 'systemAdmin'] as const) {
    expect([name, ...(await counts(name))]).toEqual([name, 2, 2, 2]);
  }
  for (const name of ['ownCoordinator', 'otherCoordinator'] as const) {
    expect([name, ...(await counts(name))]).toEqual([name, 3, 3, 3]);
  }
  for (const name of ['everyCommittee', 'ownAdmin'] as const) {
    expect([name, ...(await counts(name))]).toEqual([name, 4, 4, 4]);
  }
  expect(await counts('analyst')).toEqual([4, 4, 2]);
});
