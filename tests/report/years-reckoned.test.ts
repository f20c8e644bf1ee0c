import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { World } from '../testkit/world.ts';
import { dayAfter, history, yearsOf } from './random-years.ts';
import { reckonCompliance } from './reckon-compliance.ts';
import { reckonDivergence } from './reckon-divergence.ts';
import { reckonImpact } from './reckon-impact.ts';

/** How many histories: `REPORT_RUNS=200` is the long form. */
const RUNS = Number(process.env['REPORT_RUNS'] ?? 4);

const question = fc.record({
  asOf: fc.nat(760),
  /** So many happenings before the last one. */
  before: fc.nat(30),
  groupBy: fc.uniqueArray(fc.constantFrom('PHASE', 'COMMITTEE', 'YEAR'), { maxLength: 3 }),
  as: fc.constantFrom('staff' as const, 'public' as const),
});

const REPORTS = `query($municipality: String!, $groupBy: [DivergenceGroup!]!, $asOf: Date, $knownAt: DateTime) {
  complianceReport(municipality: $municipality, asOf: $asOf, knownAt: $knownAt) { rows { committee { slug } year meetingsHeld
    meetingsRequired dialogueCompletedOn findings agreementAdoptedOn agreementVersions exchangesCarriedOut visitsHeld cases
    casesSettled casesCarriedOver closedOn reportSubmittedOn reportTreatedOn meetings dialogue agreement exchange mayorVisit
    settlement report } }
  divergenceReport(municipality: $municipality, groupBy: $groupBy, asOf: $asOf, knownAt: $knownAt) { rows { committee { slug } year
    phase { position kind } years phases phasesAsInWheel divergences moved late skipped added changed medianDaysMoved
    p90DaysMoved medianDaysLate } }
  impactTrace(municipality: $municipality, asOf: $asOf, knownAt: $knownAt) {
    figures { findings findingsInCases findingsPrioritised findingsAgreed findingsAnswered findingsAchieved cases casesPrioritised
      casesAgreed casesClosed casesAchieved medianDaysToOutcome }
    rows { committee { slug } year type completedOn case { number status { category } raisedOn prioritisedOn agreedOn inTreatmentOn
      outcomeOn } } } }`;

interface Row extends Readonly<Record<string, unknown>> {
  readonly committee: { readonly slug: string } | null;
}
interface Line extends Row {
  readonly case: { readonly number: string; readonly status: { readonly category: string } } | null;
}
interface Answer {
  readonly complianceReport: { readonly rows: readonly Row[] };
  readonly divergenceReport: { readonly rows: readonly Row[] };
  readonly impactTrace: { readonly figures: object; readonly rows: readonly Line[] };
}

const bySlug = ({ committee, ...row }: Row) => ({ ...row, committee: committee?.slug ?? null });

const lineOf = ({ case: found, ...row }: Line) => {
  const { status, ...steps } = found ?? { status: null };
  return { ...bySlug(row), number: null, ...steps, category: status?.category ?? null };
};

/** The rows as texts, in an order of their own; parts of days to a millionth. */
const asTexts = (rows: readonly object[]) =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== null)
          .map(([name, value]: [string, unknown]) => [name, typeof value === 'number' ? value.toFixed(6) : value])
          .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
      ),
    )
    .toSorted();

async function answered({ told, municipality }: World, asked: object, as: 'staff' | 'public'): Promise<Answer> {
  return told<Answer>(REPORTS, { municipality: municipality.number, ...asked }, { as });
}

it(
  'every figure of the reports on years is what one gets by going through the rows as they were stored, whatever happened and whenever one asks',
  async () => {
    const seen = { kept: 0, moved: 0, outcomes: 0 };
    await fc.assert(
      fc.asyncProperty(history, fc.array(question, { minLength: 12, maxLength: 12 }), async (events, questions) => {
        const { here, moments } = await yearsOf(events);
        here.at('2030-01-01');
        const last = { asOf: 760, before: 0, groupBy: ['PHASE', 'YEAR'], as: 'staff' } as const;
        for (const { asOf: days, before, groupBy, as } of [...questions, last]) {
          const known = moments.at(-1 - before) ?? moments[0];
          if (known === undefined) throw new Error('there is a beginning');
          const asOf = dayAfter(days);
          const about = { asOf, knownAt: known.at.toISOString(), groupBy };
          const told = await answered(here, about, as);
          const impact = reckonImpact(known.raw, asOf, as === 'staff');
          const given = [
            asTexts(told.complianceReport.rows.map(bySlug)),
            asTexts(told.divergenceReport.rows.map(bySlug)),
            asTexts([told.impactTrace.figures]),
            asTexts(told.impactTrace.rows.map(lineOf)),
          ];
          expect(given, `asked ${JSON.stringify(about)} as ${as}`).toEqual([
            asTexts(reckonCompliance(known.raw, asOf, as === 'staff')),
            asTexts(reckonDivergence(known.raw, asOf, groupBy)),
            asTexts([impact.figures]),
            asTexts(impact.lines),
          ]);
          const text = JSON.stringify(told);
          seen.kept += text.split('"KEPT"').length - 1;
          seen.moved += text.split('"medianDaysMoved":').length - text.split('"medianDaysMoved":null').length;
          seen.outcomes += text.split('"outcomeOn":"').length - 1;
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, `${what} in the answers`).toBeGreaterThan(0);
  },
  Math.max(120_000, RUNS * 10_000),
);
