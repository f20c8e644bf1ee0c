import type { CaseCategory, CaseHorizon, CaseOrigin } from '@naerhjul/prisma/generated/enums.ts';
import { z } from 'zod';
import type { Act } from '../act.ts';
import { read } from '../input.ts';
import {
  groupsOf,
  idsOf,
  inTenths,
  listOf,
  MOST_ASKED,
  settleAsked,
  type ReportAsked,
  type ReportTold,
} from './asked.ts';

export const REPORT_GROUPS = [
  'COMMITTEE',
  'STATUS',
  'CATEGORY',
  'HORIZON',
  'THEME',
  'ORIGIN',
  'YEAR',
  'MONTH',
] as const;
export type ReportGroup = (typeof REPORT_GROUPS)[number];

/** What a case-status report is about. What is null or undefined limits nothing. */
export interface CaseStatusReportAsked extends ReportAsked {
  /** Short names. */
  readonly committees?: readonly string[] | null | undefined;
  /** The years the cases were raised in. */
  readonly years?: readonly number[] | null | undefined;
  readonly horizons?: readonly CaseHorizon[] | null | undefined;
  readonly themeIds?: readonly string[] | null | undefined;
  readonly origins?: readonly CaseOrigin[] | null | undefined;
  readonly groupBy: readonly ReportGroup[];
  /** Whether it is told how long the open cases have been open; null without. */
  readonly withOpen: boolean;
  /** Whether it is told how long cases stood where, and their steps; null without. */
  readonly withStays: boolean;
}

/** What something was called then, in each of its languages. */
interface Named {
  readonly name_nb: string;
  readonly name_nn: string | null;
  readonly name_en: string | null;
}

interface StatusThen {
  readonly code: string;
  readonly category: CaseCategory;
  readonly label_nb: string;
  readonly label_nn: string | null;
  readonly label_en: string | null;
}

/** A group of cases, and its figures; what is not grouped by is null. */
export interface CaseStatusRow {
  readonly committee_id: string | null;
  readonly committee_slug: string | null;
  readonly committee_name: string | null;
  readonly committee_number: number | null;
  readonly status_id: string | null;
  readonly status_content: StatusThen | null;
  readonly category: CaseCategory | null;
  readonly horizon: CaseHorizon | null;
  readonly theme_id: string | null;
  readonly theme_content: Named | null;
  readonly origin: CaseOrigin | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly cases_in_municipality: number;
  readonly cases_per_committee: number;
  readonly median_days: number | null;
  readonly p90_days: number | null;
  readonly transitions: number | null;
  readonly corrections: number | null;
  readonly open_cases: number;
  readonly median_open_days: number | null;
}

export interface CaseStatusReport extends ReportTold {
  readonly rows: readonly CaseStatusRow[];
}

const limitsInput = z.object({
  committees: z.array(z.string()).max(MOST_ASKED).nullish(),
  years: z.array(z.int()).max(MOST_ASKED).nullish(),
  themes: z.array(z.uuid()).max(MOST_ASKED).nullish(),
  groupBy: groupsOf(REPORT_GROUPS),
});

/**
 * Counts cases in groups as they stood at the end of a day, as it was known at a moment: asked again about the same two it
 * answers the same. It counts what the caller may see, and for an analyst of the municipality also what is not published.
 */
export async function caseStatusReport(act: Act, asked: CaseStatusReportAsked): Promise<CaseStatusReport> {
  const { committees, years, horizons, themeIds, origins, groupBy, withOpen, withStays } = asked;
  read(limitsInput, { committees, years, themes: themeIds, groupBy });
  const { asOf, knownAt, placeId, places, moment } = await settleAsked(act, asked);
  const rows = await act.db.$queryRaw<CaseStatusRow[]>`
    SELECT * FROM app_case_status_report(${places}, ${asOf}::date, ${moment}, ${[...groupBy]}::text[], ${idsOf(committees, placeId)},
      ${listOf(years, 'integer')}, ${listOf(horizons, 'case_horizon')}, ${listOf(themeIds, 'uuid')}, ${listOf(origins, 'case_origin')}, ${withOpen}, ${withStays})`;
  const told = rows.map((row) => ({
    ...row,
    median_days: inTenths(row.median_days),
    p90_days: inTenths(row.p90_days),
    median_open_days: inTenths(row.median_open_days),
  }));
  return { asOf, knownAt, rows: told };
}
