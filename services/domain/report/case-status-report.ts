import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { CaseCategory, CaseHorizon, CaseOrigin } from '@naerhjul/prisma/generated/enums.ts';
import { z } from 'zod';
import type { Act } from '../act.ts';
import { today, type Day } from '../calendar.ts';
import { invalid, read } from '../input.ts';
import { Refusal } from '../refusal.ts';

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
export interface CaseStatusReportAsked {
  /** The number of the municipality. */
  readonly municipality?: string | null | undefined;
  /** Short names. */
  readonly committees?: readonly string[] | null | undefined;
  /** The years the cases were raised in. */
  readonly years?: readonly number[] | null | undefined;
  readonly horizons?: readonly CaseHorizon[] | null | undefined;
  readonly themeIds?: readonly string[] | null | undefined;
  readonly origins?: readonly CaseOrigin[] | null | undefined;
  readonly groupBy: readonly ReportGroup[];
  /** Today unless given. */
  readonly asOf?: Day | null | undefined;
  /** A moment that was; all that is known by now unless given. */
  readonly knownAt?: Date | null | undefined;
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

export interface CaseStatusReport {
  readonly asOf: Day;
  /** Null where it tells all that is known by now. */
  readonly knownAt: Date | null;
  readonly rows: readonly CaseStatusRow[];
}

const MOST = 100;
const limitsInput = z.object({
  committees: z.array(z.string()).max(MOST).nullish(),
  years: z.array(z.int()).max(MOST).nullish(),
  themes: z.array(z.uuid()).max(MOST).nullish(),
  groupBy: z
    .array(z.enum(REPORT_GROUPS))
    .max(4, 'must name at most four')
    .refine((groups) => new Set(groups).size === groups.length, {
      message: 'must not name the same twice',
      params: { fault: 'repeated' },
    }),
});

/**
 * Counts cases in groups as they stood at the end of a day, as it was known at a moment: asked again about the same two it
 * answers the same. It counts what the caller may see, and for an analyst of the municipality also what is not published.
 */
export async function caseStatusReport(act: Act, asked: CaseStatusReportAsked): Promise<CaseStatusReport> {
  const { committees, years, horizons, themeIds, origins, groupBy } = asked;
  const number = asked.municipality ?? null;
  read(limitsInput, { committees, years, themes: themeIds, groupBy });
  const knownAt = asked.knownAt ?? null;
  if (knownAt !== null && knownAt > (act.askedAt ?? act.now)) {
    throw invalid('knownAt', 'must not lie ahead: what will be known then is not known yet', 'too_late');
  }
  const place = number === null ? null : await act.db.municipality.findUnique({ where: { number } });
  if (number !== null && place === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  const asOf = asked.asOf ?? today(act.now, place?.timeZone ?? 'Europe/Oslo');
  const rows = await act.db.$queryRaw<CaseStatusRow[]>`
    SELECT * FROM app_case_status_report(${listOf(place === null ? null : [place.id], 'uuid')}, ${asOf}::date,
      ${knownAt?.toISOString() ?? 'infinity'}::timestamptz, ${[...groupBy]}::text[], ${idsOf(committees, place?.id)}, ${listOf(years, 'integer')},
      ${listOf(horizons, 'case_horizon')}, ${listOf(themeIds, 'uuid')}, ${listOf(origins, 'case_origin')})`;
  return { asOf, knownAt, rows };
}

type SqlType = 'uuid' | 'integer' | 'case_horizon' | 'case_origin';

function listOf(values: readonly (string | number)[] | null | undefined, type: SqlType): Prisma.Sql {
  const list = Prisma.raw(`::text[]::${type}[]`);
  return values === undefined || values === null ? Prisma.sql`NULL${list}` : Prisma.sql`${values.map(String)}${list}`;
}

/** The ids behind short names. */
function idsOf(slugs: readonly string[] | null | undefined, municipalityId: string | undefined): Prisma.Sql {
  if (slugs === undefined || slugs === null) return Prisma.sql`NULL::uuid[]`;
  return Prisma.sql`ARRAY(SELECT k.id FROM committee k WHERE k.slug = ANY(${[...slugs]}::text[])
    AND (${municipalityId ?? null}::uuid IS NULL OR k.municipality_id = ${municipalityId ?? null}::uuid))`;
}
