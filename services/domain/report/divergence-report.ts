import { z } from 'zod';
import type { Act } from '../act.ts';
import type { PhaseKind } from '../cycle/phase-facts.ts';
import { read } from '../input.ts';
import { groupsOf, inTenths, settleAsked, yearsOf, type ReportTold, type YearsAsked } from './asked.ts';

const DIVERGENCE_GROUPS = ['PHASE', 'COMMITTEE', 'YEAR'] as const;
export type DivergenceGroup = (typeof DIVERGENCE_GROUPS)[number];

export interface DivergenceReportAsked extends YearsAsked {
  readonly groupBy: readonly DivergenceGroup[];
}

/** A group of committees' years or of their phases, and how they differ from the wheel; what is not grouped by is null. */
export interface DivergenceRow {
  readonly committee_id: string | null;
  readonly committee_slug: string | null;
  readonly committee_name: string | null;
  readonly committee_number: number | null;
  readonly year: number | null;
  readonly phase_position: number | null;
  readonly phase_kind: PhaseKind | null;
  readonly years: number;
  readonly phases: number;
  readonly phases_as_in_wheel: number;
  readonly divergences: number;
  readonly moved: number;
  readonly late: number;
  readonly skipped: number;
  readonly added: number;
  readonly changed: number;
  readonly median_days_moved: number | null;
  readonly p90_days_moved: number | null;
  readonly median_days_late: number | null;
}

export interface DivergenceReport extends ReportTold {
  readonly rows: readonly DivergenceRow[];
}

const groupsInput = z.object({ groupBy: groupsOf(DIVERGENCE_GROUPS) });

/**
 * Counts in groups how opened years differ from the shared wheel at the end of a day, as it was known at a moment. It tells
 * of each what `divergenceOf` tells of one.
 */
export async function divergenceReport(act: Act, asked: DivergenceReportAsked): Promise<DivergenceReport> {
  const { groupBy } = read(groupsInput, { groupBy: asked.groupBy });
  const { asOf, knownAt, placeId, places, moment } = await settleAsked(act, asked);
  const rows = await act.db.$queryRaw<DivergenceRow[]>`
    SELECT * FROM app_divergence_report(${places}, ${asOf}::date, ${moment}, ${groupBy}::text[], ${yearsOf(asked, placeId)})`;
  const told = rows.map((row) => ({
    ...row,
    median_days_moved: inTenths(row.median_days_moved),
    p90_days_moved: inTenths(row.p90_days_moved),
    median_days_late: inTenths(row.median_days_late),
  }));
  return { asOf, knownAt, rows: told };
}
