import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAfter, history, yearsOf } from '../report/random-years.ts';
import { globalId } from '../testkit/rows.ts';
import { reckonMeetings, reckonPhases, type Reckoned } from './reckon-files.ts';
import { asStaff, rowsOf, type Told } from './take.ts';

/** How many histories: `REPORT_RUNS=200` is the long form. */
const RUNS = Number(process.env['REPORT_RUNS'] ?? 3);
const FILES = ['cases', 'case-status-events', 'meetings', 'phases', 'dialogues', 'agreements', 'compliance'] as const;

const question = fc.record({
  asOf: fc.nat(760),
  /** So many happenings before the last one. */
  before: fc.nat(30),
  as: fc.constantFrom('staff' as const, 'public' as const),
});

const byOf = (as: 'staff' | 'public') => (as === 'staff' ? asStaff : {});

/** What the rows tell; when they last changed is told otherwise of a moment. */
const unstamped = (rows: readonly Told[]) => rows.map((row) => ({ ...row, changed_at: null }));

/** The same columns of the rows as were reckoned, in the order of ids. */
function alike(rows: readonly Told[], reckoned: readonly Reckoned[], type: string) {
  const names = Object.keys(reckoned[0] ?? { id: '' });
  const inOrder = (some: readonly Told[]) =>
    some.map((row) => JSON.stringify(names.map((name) => row[name] ?? null))).toSorted((a, b) => a.localeCompare(b));
  return [inOrder(rows), inOrder(reckoned.map((row) => ({ ...row, id: globalId(type, row.id) })))] as const;
}

const LIMIT = Math.max(180_000, RUNS * 20_000);

it(
  'a file about a moment tells what one gets by going through the rows as they were stored then, and about now what it tells anyway',
  async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(history, fc.array(question, { minLength: 8, maxLength: 8 }), async (events, questions) => {
        const { here, moments } = await yearsOf(events);
        const now = '2030-01-01T00:00:00Z';
        here.at(now);
        await here.told('{ viewer { kind } }', {}, { as: 'public' }).catch(() => undefined);
        const municipality = here.municipality.number;
        for (const as of ['staff', 'public'] as const) {
          for (const file of FILES) {
            const rows = unstamped(await rowsOf(file, { municipality }, byOf(as)));
            const known = unstamped(await rowsOf(file, { municipality, knownAt: now }, byOf(as)));
            expect([as, file, known]).toEqual([as, file, rows]);
          }
        }
        for (const { asOf: days, before, as } of questions) {
          const asOf = dayAfter(days);
          const moment = moments.at(-1 - before) ?? moments[0];
          if (moment === undefined) throw new Error('there is a beginning');
          const about = { municipality, asOf, knownAt: moment.at.toISOString() };
          const meetings = await rowsOf('meetings', about, byOf(as));
          const phases = await rowsOf('phases', about, byOf(as));
          const [toldMeetings, theirs] = alike(
            meetings,
            reckonMeetings(moment.raw, asOf, as === 'staff'),
            'MeetingCommittee',
          );
          expect(toldMeetings, `meetings, asked ${JSON.stringify(about)} as ${as}`).toEqual(theirs);
          const [toldPhases, ours] = alike(phases, reckonPhases(moment.raw, asOf, as === 'staff'), 'Phase');
          expect(toldPhases, `phases, asked ${JSON.stringify(about)} as ${as}`).toEqual(ours);
          for (const row of meetings) seen.add(String(row['status']));
          for (const row of phases) seen.add(String(row['state']));
          // As it is known now, the tables tell the same of the day as what was kept.
          for (const file of FILES) {
            const live = unstamped(await rowsOf(file, { municipality, asOf }, byOf(as)));
            const kept = unstamped(await rowsOf(file, { municipality, asOf, knownAt: now }, byOf(as)));
            expect([as, asOf, file, kept]).toEqual([as, asOf, file, live]);
          }
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    // A few histories need not have all of what seldom happens.
    const seldom = RUNS < 20 ? [] : ['ANNOUNCED', 'CANCELLED', 'DECLINED', 'SKIPPED'];
    expect([...seen]).toEqual(expect.arrayContaining(['DATED', 'DONE', 'HELD', 'PLANNED', ...seldom]));
  },
  LIMIT,
);
