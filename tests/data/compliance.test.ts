import { beforeAll, describe, expect, it } from 'vitest';
import { holdMeetings } from '../testkit/given-closing.ts';
import { world, type World } from '../testkit/world.ts';
import { rowsOf, take } from './take.ts';

const REPORT = `query($municipality: String, $asOf: Date, $knownAt: DateTime) {
  complianceReport(municipality: $municipality, asOf: $asOf, knownAt: $knownAt) { rows { committee { slug name number } year
    meetingsHeld meetingsRequired dialogueCompletedOn meetings dialogue mayorVisit settlement } } }`;

interface Told {
  readonly complianceReport: {
    readonly rows: readonly (Readonly<Record<string, unknown>> & {
      readonly committee: Readonly<Record<'slug' | 'name' | 'number', unknown>>;
    })[];
  };
}

let w: World;
beforeAll(async () => {
  w = await world({ now: '2026-01-05' });
  const [cycle] = await w.givenYear(2026, { size: 2 });
  if (cycle === undefined) throw new Error('no year was opened');
  await holdMeetings(w, cycle, 3);
  const { id, number, district } = await w.current('Committee', cycle.committee);
  const name = { id, number, districtId: district.id, name: 'Skoger og Åskollen' };
  await w.carryOut('renameCommittee', { ...name, validFrom: '2026-02-01' });
  w.at('2026-10-01');
});

describe('the file of compliance', () => {
  it.each([
    {},
    { asOf: '2026-06-30' },
    { asOf: '2026-06-30', knownAt: '2026-03-01T00:00:00Z' },
    { knownAt: '2025-12-01T00:00:00Z' },
  ])('tells what the report tells, asked %o', async (about) => {
    const municipality = w.municipality.number;
    const { complianceReport } = await w.told<Told>(REPORT, { municipality, ...about }, { as: 'public' });
    const rows = await rowsOf('compliance', { municipality, ...about });
    const told = rows.map((row) => ({
      committee: { slug: row['committee'], name: row['committee_name'], number: row['committee_number'] },
      year: row['year'],
      meetingsHeld: row['meetings_held'],
      meetingsRequired: row['meetings_required'],
      dialogueCompletedOn: row['dialogue_completed_on'],
      meetings: row['meetings_status'],
      dialogue: row['dialogue_status'],
      mayorVisit: row['mayor_visit_status'],
      settlement: row['settlement_status'],
    }));
    const inOrder = (some: readonly Told['complianceReport']['rows'][number][]) =>
      some.toSorted((a, b) => (String(a.committee.slug) < String(b.committee.slug) ? -1 : 1));
    expect(inOrder(told)).toEqual(inOrder(complianceReport.rows));
  });

  it('has the years that touch what is asked for', async () => {
    const here = { municipality: w.municipality.number };
    expect((await rowsOf('compliance', { ...here, from: '2026-12-31' })).length).toBe(2);
    expect((await rowsOf('compliance', { ...here, to: '2025-12-31' })).length).toBe(0);
    expect((await rowsOf('compliance', { ...here, committee: 'utvalg-2' })).length).toBe(1);
    expect((await take('compliance.csv', { ...here, asOf: '2026' })).status).toBe(400);
  });
});
