import { beforeAll, describe, expect, it } from 'vitest';
import { world, type World } from '../testkit/world.ts';

const REPORT = `query($municipality: String, $groupBy: [ReportGroup!]!, $asOf: Date, $knownAt: DateTime) {
  caseStatusReport(municipality: $municipality, groupBy: $groupBy, asOf: $asOf, knownAt: $knownAt) {
    asOf knownAt rows { committee { slug name number } status { code label } category horizon theme { name } origin year month
      casesInMunicipality casesPerCommittee medianDays p90Days transitions corrections openCases medianOpenDays } } }`;
/** All that the report can group by, four at a time. */
const BY = [
  ['COMMITTEE', 'STATUS', 'THEME', 'HORIZON'],
  ['CATEGORY', 'ORIGIN', 'YEAR', 'MONTH'],
];

interface Report {
  readonly caseStatusReport: { readonly rows: readonly Readonly<Record<string, unknown>>[] };
}

const asked = (w: World, changes: object = {}, as: 'staff' | 'public' = 'staff') =>
  w.told<Report>(REPORT, { municipality: w.municipality.number, groupBy: [], ...changes }, { as });

/** What is answered to staff and to the public, grouped each way, letter by letter. */
async function letters(w: World, about: object): Promise<readonly string[]> {
  const told = [];
  for (const groupBy of BY) {
    for (const as of ['staff', 'public'] as const) told.push(JSON.stringify(await asked(w, { ...about, groupBy }, as)));
  }
  return told;
}

describe('a report about the last day of a year, as it was known in January', () => {
  const ABOUT = { asOf: '2025-12-31', knownAt: '2026-01-15T00:00:00Z' };
  let w: World;
  let before: readonly string[];
  beforeAll(async () => {
    w = await world({ now: '2025-03-01' });
    const [lead, partner] = [await w.givenCommittee({ name: 'Skoger' }), await w.givenCommittee({ name: 'Nesbygda' })];
    const theme = await w.carryOut('createCaseTheme', { municipality: w.municipality.number, name: { nb: 'Trafikk' } });
    const about = { committeeId: lead.id, themeId: theme.id, horizon: 'SHORT' };
    const road = await w.givenCase({ ...about, partnerCommitteeIds: [partner.id], status: 'IN_PROGRESS' });
    const lamp = await w.givenCase({ ...about, status: 'WAITING' });
    const slide = await w.givenCase({ committeeId: partner.id, horizon: 'LONG' });
    w.at('2025-10-10');
    await w.carryOut('changeCaseStatus', { id: road.id, to: 'ACHIEVED', reason: 'Bygd', occurredOn: '2025-10-01' });
    w.at('2026-02-01');
    before = await letters(w, ABOUT);

    const [, moved] = await w.ledgerOf(lamp);
    await w.carryOut('correctCaseStatusEvent', { id: moved?.id, to: 'IN_TREATMENT', reason: 'Ført feil' });
    await w.carryOut('updateCaseTheme', { id: theme.id, name: { nb: 'Trygg skolevei' } });
    const { id, number, district } = lead;
    const name = { id, number, districtId: district.id, name: 'Skoger og Åskollen' };
    await w.carryOut('renameCommittee', { ...name, validFrom: '2025-06-01' });
    await w.carryOut('updateCase', { id: slide.id, horizon: 'SHORT', themeId: theme.id });
    await w.carryOut('unshareCase', { id: road.id, committeeId: partner.id, reason: 'Veien ligger i Skoger' });
    await w.carryOut('unpublishCase', { id: lamp.id, reason: 'Under arbeid' });
  });

  it('is answered with the same letters after corrections, renames, and a case unshared or hidden', async () => {
    expect(before.join()).toContain('"name":"Skoger"');
    expect(before.join()).toContain('"name":"Trafikk"');
    w.at('2026-06-01');
    expect(await letters(w, ABOUT)).toEqual(before);
  });

  it('is another one as it is known now: corrections are counted, and names, themes and committees are the new ones', async () => {
    w.at('2026-06-01');
    const [staff = '', everyone = ''] = await letters(w, { asOf: '2025-12-31' });
    for (const name of ['Skoger og Åskollen', 'Trygg skolevei']) expect(staff).toContain(`"name":"${name}"`);
    expect(staff).not.toContain('"name":"Trafikk"');
    expect(staff).toContain('"corrections":1');
    expect(staff).toContain('"code":"IN_TREATMENT"');
    expect(everyone).not.toContain('"code":"IN_TREATMENT"');
    const { caseStatusReport } = await asked(w, { asOf: '2025-12-31' });
    expect(caseStatusReport.rows).toMatchObject([{ casesInMunicipality: 3, casesPerCommittee: 3 }]);
    const then = await asked(w, ABOUT);
    expect(then.caseStatusReport.rows).toMatchObject([{ casesInMunicipality: 3, casesPerCommittee: 4 }]);
  });

  it('tells nothing before anything was known', async () => {
    expect((await asked(w, { ...ABOUT, knownAt: '2025-01-01T00:00:00Z' })).caseStatusReport.rows).toEqual([]);
    expect((await asked(w, { ...ABOUT, asOf: '2025-02-28' })).caseStatusReport.rows).toEqual([]);
  });
});

describe('a report of cases', () => {
  it.each([
    [{ knownAt: '2026-06-01T12:00:01Z' }, { field: 'knownAt', fault: 'too_late' }],
    [{ groupBy: ['YEAR', 'YEAR'] }, { field: 'groupBy', fault: 'repeated' }],
    [{ groupBy: ['COMMITTEE', 'STATUS', 'THEME', 'YEAR', 'MONTH'] }, { field: 'groupBy', fault: 'too_big' }],
  ])('refuses %o, naming what is wrong', async (changes, fault) => {
    const w = await world({ now: '2026-06-01' });
    const about = { municipality: w.municipality.number, groupBy: [], ...changes };
    const { data, errors } = await w.ask(REPORT, about);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [fault] });
  });

  it('is about a municipality that there is', async () => {
    const w = await world();
    const { errors } = await w.ask(REPORT, { municipality: '9x99', groupBy: [] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});
