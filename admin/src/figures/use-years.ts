import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { sideBySide } from './rows.ts';
import type { DivergenceGroup, YearReport, YearsShown } from './year-address.ts';

const VARIABLES = `$municipality: String!, $asOf: Date!, $knownAt: DateTime, $committees: [String!], $fromYear: Int, $toYear: Int`;
const GIVEN = `municipality: $municipality, asOf: $asOf, knownAt: $knownAt, committees: $committees, fromYear: $fromYear, toYear: $toYear`;

const DUTIES = `query ComplianceReport(${VARIABLES}) {
  report: complianceReport(${GIVEN}) {
    asOf
    knownAt
    rows {
      committee { slug number name }
      year
      meetings
      meetingsHeld
      meetingsRequired
      dialogue
      agreement
      exchange
      mayorVisit
      settlement
      report
    }
  }
}`;

const DIVERGENCE = `query DivergenceReport(${VARIABLES}, $groupBy: [DivergenceGroup!]!) {
  report: divergenceReport(${GIVEN}, groupBy: $groupBy) {
    asOf
    knownAt
    rows {
      committee { slug number name }
      year
      phase { position kind }
      years
      phases
      phasesAsInWheel
      divergences
      moved
      late
      skipped
      added
      changed
      medianDaysMoved
    }
  }
}`;

/** What each page asks, and what it gives to be asked elsewhere. */
export const YEAR_DOCUMENTS: Readonly<Record<YearReport, string>> = { duties: DUTIES, divergence: DIVERGENCE };

export const DUTY_FIELDS = [
  'meetings',
  'dialogue',
  'agreement',
  'exchange',
  'mayorVisit',
  'settlement',
  'report',
] as const;
export type Duty = (typeof DUTY_FIELDS)[number];
export type DutyStatus = 'KEPT' | 'LACKING' | 'DECLINED' | 'UNDECIDED' | 'NOT_ASKED';

interface Named {
  readonly committee: {
    readonly slug: string | null;
    readonly number: number | null;
    readonly name: string | null;
  } | null;
  readonly year: number | null;
}

/** What became of the duties of one committee's year. */
export type Duties = Named &
  Readonly<Record<Duty, DutyStatus>> & { readonly meetingsHeld: number; readonly meetingsRequired: number };

export const DIVERGENCE_FIGURES = [
  'years',
  'phases',
  'phasesAsInWheel',
  'divergences',
  'moved',
  'late',
  'skipped',
  'added',
  'changed',
  'medianDaysMoved',
] as const;

/** How a group of years differs from the shared wheel. */
export type Divergence = Named & {
  readonly phase: { readonly position: number | null; readonly kind: PhaseKind | null } | null;
} & Readonly<Record<(typeof DIVERGENCE_FIGURES)[number], number | null>>;
export type PhaseKind = 'MEETING' | 'DIALOGUE' | 'EXCHANGE' | 'MAYOR_VISIT' | 'OTHER';

interface Rows {
  readonly duties: Duties;
  readonly divergence: Divergence;
}

/** The variables of a report for what is shown, as of one of its days. */
export function yearsAskedFor(report: YearReport, municipality: string, shown: YearsShown, asOf = shown.asOf) {
  const { knownAt, committees, from, to } = shown;
  const groupBy: { readonly groupBy?: readonly DivergenceGroup[] } =
    report === 'divergence' ? { groupBy: shown.groupBy } : {};
  return {
    municipality,
    asOf,
    knownAt: knownAt === '' ? null : knownAt,
    committees: committees.length === 0 ? null : committees,
    fromYear: from === '' ? null : Number(from),
    toYear: to === '' ? null : Number(to),
    ...groupBy,
  };
}

/** The rows of a report of years as of a day; nothing is asked without one. */
function useYearsOf<Report extends YearReport>(report: Report, municipality: string, shown: YearsShown, asOf: string) {
  const variables = yearsAskedFor(report, municipality, shown, asOf);
  return useQuery({
    queryKey: ['years', report, variables],
    queryFn: async () =>
      (await ask<{ readonly report: { readonly rows: readonly Rows[Report][] } }>(YEAR_DOCUMENTS[report], variables))
        .report.rows,
    enabled: asOf !== '',
    placeholderData: keepPreviousData,
  });
}

/** What a row is grouped by, the same on every day. */
const keyOf = (row: Duties | Divergence): string =>
  JSON.stringify([row.committee?.slug, row.year, 'phase' in row ? row.phase : null]);

/** The rows of a report of years, beside those of the day they are compared with; undefined until all are known. */
export function useYears<Report extends YearReport>(report: Report, municipality: string, shown: YearsShown) {
  const now = useYearsOf(report, municipality, shown, shown.asOf);
  const before = useYearsOf(report, municipality, shown, shown.compare);
  const others = shown.compare === '' ? [] : before.data;
  const rows =
    now.data === undefined || others === undefined ? undefined : sideBySide<Rows[Report]>(now.data, others, keyOf);
  return { rows, error: now.error ?? before.error };
}
