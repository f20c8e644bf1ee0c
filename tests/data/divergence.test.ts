import { beforeAll, describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type World } from '../testkit/world.ts';
import { rowsOf, take, type Told } from './take.ts';

const REPORT = `query($municipality: String, $asOf: Date, $knownAt: DateTime) {
  divergenceReport(municipality: $municipality, groupBy: [COMMITTEE, YEAR], asOf: $asOf, knownAt: $knownAt) { rows {
    committee { slug name number } year phases phasesAsInWheel divergences moved late skipped added changed
    medianDaysMoved p90DaysMoved medianDaysLate } } }`;

type Row = Readonly<Record<string, unknown>>;
interface Answer {
  readonly divergenceReport: { readonly rows: readonly (Row & { readonly committee: Row })[] };
}

let w: World;
let here: { readonly municipality: string };
let cursor: string;
beforeAll(async () => {
  w = await world({ now: '2026-01-05' });
  here = { municipality: w.municipality.number };
  const [cycle] = await w.givenYear(2026, { size: 2 });
  if (cycle === undefined) throw new Error('no year was opened');
  const date = (nth: number, startsAt: string) =>
    w.carryOut('dateMeeting', { id: meetingIn(phaseOf(cycle, nth)).id, startsAt, reason: 'Lokalet var opptatt' });
  await date(1, '2026-06-20T16:00:00Z');
  w.at('2026-07-01');
  await w.log.settled();
  cursor = (await take('divergence.csv', here)).headers.get('x-next-cursor') ?? '';
  await date(3, '2026-12-01T16:00:00Z');
  w.at('2026-10-01');
});

/** A row of the file with the names that the report has for its columns. */
const asInReport = ({ committee, committee_name: name, committee_number: number, ...row }: Told): Row => ({
  committee: { slug: committee, name, number },
  year: row['year'],
  phases: row['phases'],
  phasesAsInWheel: row['phases_as_in_wheel'],
  divergences: row['divergences'],
  moved: row['moved'],
  late: row['late'],
  skipped: row['skipped'],
  added: row['added'],
  changed: row['changed'],
  medianDaysMoved: row['median_days_moved'],
  p90DaysMoved: row['p90_days_moved'],
  medianDaysLate: row['median_days_late'],
});

const moved = async (about: Readonly<Record<string, string>>) =>
  (await rowsOf('divergence', { ...here, ...about, committee: 'utvalg-1' })).map((row) => row['moved']);

const inOrder = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).toSorted();

describe('the file of divergence', () => {
  it.each([
    [{}, 2],
    [{ asOf: '2026-06-30' }, 2],
    [{ asOf: '2026-09-30', knownAt: '2026-06-30T00:00:00Z' }, 2],
    [{ knownAt: '2025-12-01T00:00:00Z' }, 0],
  ])('tells what the report tells, asked %o', async (about, count) => {
    const { divergenceReport } = await w.told<Answer>(REPORT, { ...here, ...about }, { as: 'public' });
    const rows = await rowsOf('divergence', { ...here, ...about });
    expect(rows).toHaveLength(count);
    expect(inOrder(rows.map(asInReport))).toEqual(inOrder(divergenceReport.rows));
  });

  it('tells more of it as more is known', async () => {
    expect(await moved({ knownAt: '2026-06-30T00:00:00Z' })).toEqual([1]);
    expect(await moved({})).toEqual([2]);
  });

  it('has the years that are asked for, and of what changed since only those', async () => {
    expect((await rowsOf('divergence', { ...here, from: '2026-12-31' })).length).toBe(2);
    expect((await rowsOf('divergence', { ...here, to: '2025-12-31' })).length).toBe(0);
    expect((await rowsOf('divergence', { ...here, committee: 'utvalg-2' })).length).toBe(1);
    await w.log.settled();
    const changed = await rowsOf('divergence', { ...here, since: cursor });
    expect(changed.map((row) => row['moved'])).toEqual([2]);
  });
});
