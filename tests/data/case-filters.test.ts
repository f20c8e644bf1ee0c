import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '@naerhjul/admin/src/figures/file-address.ts';
import { shownIn, type Group } from '@naerhjul/admin/src/figures/address.ts';
import type { Figures } from '@naerhjul/admin/src/figures/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { rowsOf, type Told } from './take.ts';

const REPORT = `query($municipality: String!, $groupBy: [ReportGroup!]!, $asOf: Date!, $committees: [String!],
  $years: [Int!], $themes: [ID!], $horizons: [CaseHorizon!], $origins: [CaseOrigin!]) {
  caseStatusReport(municipality: $municipality, groupBy: $groupBy, asOf: $asOf, committees: $committees,
    years: $years, themes: $themes, horizons: $horizons, origins: $origins) {
    rows { status { code } category committee { slug } theme { name } horizon origin year month casesInMunicipality casesPerCommittee } } }`;

interface Report {
  readonly caseStatusReport: { readonly rows: readonly Figures[] };
}

const TODAY = '2026-06-30';

let w: World;
let traffic: string;
beforeAll(async () => {
  w = await world({ now: '2024-03-01' });
  const [one, two] = [await w.givenCommittee(), await w.givenCommittee()];
  const name = { nb: 'Trafikk, vei og sti' };
  const theme = await w.carryOut('createCaseTheme', { municipality: w.municipality.number, name });
  const play = await w.carryOut('createCaseTheme', { municipality: w.municipality.number, name: { nb: 'Lek' } });
  traffic = theme.id;
  for (const [nth, year] of ['2024', '2025', '2026'].entries()) {
    w.at(`${year}-03-01`);
    const about = { committeeId: one.id, themeId: theme.id, horizon: 'LONG', origin: 'RESIDENT' };
    await w.givenCase({ ...about, partnerCommitteeIds: [two.id] });
    await w.givenCase({ ...about, committeeId: two.id, themeId: play.id, horizon: 'SHORT', status: 'IN_PROGRESS' });
    await w.givenCase({ ...about, themeId: nth === 1 ? play.id : theme.id, origin: 'COMMITTEE' });
    await w.givenCase({ committeeId: two.id, raisedOn: `${year}-02-01` });
  }
  w.at(TODAY);
});

/** What a row of the file is counted under. */
const KEY: Readonly<Partial<Record<Group, (row: Told) => unknown>>> = {
  STATUS: (row) => row['status'],
  CATEGORY: (row) => row['status_category'],
  THEME: (row) => row['theme'],
  HORIZON: (row) => row['horizon'],
  ORIGIN: (row) => row['origin'],
  YEAR: (row) => Number(String(row['raised_on']).slice(0, 4)),
  MONTH: (row) => Number(String(row['raised_on']).slice(5, 7)),
};
const OF_REPORT: Readonly<Partial<Record<Group, (row: Figures) => unknown>>> = {
  STATUS: ({ status }) => status?.code,
  CATEGORY: ({ category }) => category,
  THEME: ({ theme }) => theme?.name ?? null,
  HORIZON: ({ horizon }) => horizon,
  ORIGIN: ({ origin }) => origin,
  YEAR: ({ year }) => year,
  MONTH: ({ month }) => month,
};

// None chosen is all of them.
const some = <Value>(values: readonly Value[]) => (values.length === 0 ? null : values);

/** The rows of the file that the console leads to, with what its page asked of the report. */
async function both(search: string) {
  const shown = shownIn(search, TODAY);

  const asked = {
    municipality: w.municipality.number,
    groupBy: shown.groupBy,
    asOf: shown.asOf,
    committees: some(shown.committees),
    years: some(shown.years.map(Number)),
    themes: some(shown.themes),
    horizons: some(shown.horizons),
    origins: some(shown.origins),
  };
  const { caseStatusReport } = await w.told<Report>(REPORT, asked, { as: 'public' });
  const address = new URL(fileOf(w.municipality.number, shown, 'xlsx'), 'http://x.example');
  const rows = await rowsOf('cases', Object.fromEntries(address.searchParams));
  const counted = new Map<string, number>();
  for (const row of rows) {
    const key = JSON.stringify(shown.groupBy.map((group) => KEY[group]?.(row) ?? null));
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const told = caseStatusReport.rows.map(
    (row) =>
      [JSON.stringify(shown.groupBy.map((group) => OF_REPORT[group]?.(row) ?? null)), row.casesInMunicipality] as const,
  );
  return { rows, counted, told: new Map(told), report: caseStatusReport.rows };
}

describe('the file of the cases behind the figures', () => {
  it.each([
    ['', 12],
    ['groupBy=STATUS,THEME', 12],
    ['groupBy=YEAR,MONTH&years=2024,2026', 8],
    ['groupBy=STATUS,ORIGIN&years=2024,2026&horizons=LONG', 4],
    ['groupBy=HORIZON,CATEGORY&origins=RESIDENT', 6],
    ['groupBy=YEAR,STATUS&asOf=2025-12-31&themes=:traffic', 3],
    ['groupBy=THEME,ORIGIN&themes=:traffic&origins=COMMITTEE,DIALOGUE', 2],
    ['groupBy=STATUS,YEAR&committees=utvalg-2&horizons=SHORT', 3],
    ['groupBy=&years=2019', 0],
  ])('has the rows that its page counts, where it shows «%s»', async (search, sum) => {
    const { rows, counted, told } = await both(search.replace(':traffic', encodeURIComponent(traffic)));
    expect(rows).toHaveLength(sum);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(told));
  });

  it('has a case of several committees once, and tells which they are', async () => {
    const { rows, report } = await both('groupBy=COMMITTEE&years=2025&horizons=LONG');
    for (const { committee, casesPerCommittee } of report) {
      const of = rows.filter((row) =>
        [row['committee'], ...String(row['partner_committees'] ?? '').split(' ')].includes(committee?.slug ?? null),
      );
      expect([committee?.slug, of.length]).toEqual([committee?.slug, casesPerCommittee]);
    }
    expect(report.length).toBe(2);
  });

  it('takes a theme by its name too, and tells the events of the same cases', async () => {
    const here = { municipality: w.municipality.number };
    const cases = await rowsOf('cases', { ...here, theme: 'Lek', year: '2025' });
    expect(cases).toHaveLength(2);
    const events = await rowsOf('case-status-events', { ...here, theme: 'Lek', year: '2025' });
    expect(new Set(events.map((row) => row['case_id']))).toEqual(new Set(cases.map((row) => row['id'])));
    expect((await rowsOf('case-status-events', { ...here, year: '2024', horizon: 'SHORT' })).length).toBe(2);
  });
});
