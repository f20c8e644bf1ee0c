import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { FindingType } from '@naerhjul/prisma/generated/enums.ts';
import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import type { Day } from '../calendar.ts';
import { caseSeen, ownOfYear, yearSeen } from '../export/seen.sql.ts';
import { Refusal } from '../refusal.ts';
import { inTenths, settleAsked, yearsOf, type ReportTold, type YearsAsked } from './asked.ts';
import type { CaseStatusRow } from './case-status-report.ts';

export interface ImpactTraceAsked extends YearsAsked {
  readonly municipality: string;
  readonly caseId?: string | null | undefined;
  readonly findingId?: string | null | undefined;
}

/** A finding and a case that rests on it, with the days of each step on the way; without a case where none does. */
export interface ImpactRow {
  readonly committee_slug: string;
  readonly committee_name: string | null;
  readonly committee_number: number | null;
  readonly year: number;
  readonly completed_on: Day;
  readonly finding_id: string;
  readonly finding_type: FindingType;
  readonly finding_text: string;
  readonly theme_content: CaseStatusRow['theme_content'];
  readonly case_id: string | null;
  readonly case_number: string | null;
  readonly case_title: string | null;
  readonly raised_on: Day | null;
  readonly prioritised_on: Day | null;
  readonly agreed_on: Day | null;
  readonly in_treatment_on: Day | null;
  readonly status_content: CaseStatusRow['status_content'];
  readonly outcome_on: Day | null;
}

export interface ImpactFigures {
  readonly findings: number;
  readonly findings_in_cases: number;
  readonly findings_prioritised: number;
  readonly findings_agreed: number;
  readonly findings_answered: number;
  readonly findings_achieved: number;
  readonly cases: number;
  readonly cases_prioritised: number;
  readonly cases_agreed: number;
  readonly cases_closed: number;
  readonly cases_achieved: number;
  readonly median_days_to_outcome: number | null;
}

export interface ImpactTrace extends ReportTold {
  readonly figures: ImpactFigures;
  readonly rows: readonly ImpactRow[];
}

/**
 * Traces findings of completed dialogues by the cases that rest on them (R07) to what became of them, at the end of a day, as it
 * was known at a moment. Figures count what was public then, for an analyst also what was not; lines name what the caller
 * may see now besides.
 */
export async function impactTrace(act: Act, asked: ImpactTraceAsked): Promise<ImpactTrace> {
  const { actor, db } = act;
  const { asOf, knownAt, placeId, places, moment } = await settleAsked(act, asked);
  await demandSeen(act, asked);
  const about = Prisma.sql`(${places}, ${asOf}::date, ${moment}, ${yearsOf(asked, placeId)}, ${asked.caseId ?? null}::uuid,
    ${asked.findingId ?? null}::uuid)`;
  const [told] = await db.$queryRaw<[Pick<ImpactTrace, 'figures' | 'rows'>]>`
    SELECT (SELECT to_jsonb(g) FROM app_impact_figures${about} g) AS figures, coalesce((
      SELECT jsonb_agg(to_jsonb(r) ORDER BY r.committee_number, r.committee_slug, r.year, r.finding_id, r.case_number) FROM (
        SELECT t.*, f.text AS finding_text, s.number AS case_number, s.title AS case_title
        FROM app_impact_trace${about} t JOIN finding f ON f.id = t.finding_id JOIN dialogue d ON d.id = f.dialogue_id
        JOIN cycle c ON c.id = d.cycle_id LEFT JOIN committee_case s ON s.id = t.case_id AND ${caseSeen(actor)}
        WHERE ${yearSeen(actor)} AND (d.status = 'COMPLETED' OR ${ownOfYear(actor)}) AND (t.case_id IS NULL OR s.id IS NOT NULL)
      ) AS r), '[]') AS rows`;
  const { figures, rows } = told;
  return {
    asOf,
    knownAt,
    figures: { ...figures, median_days_to_outcome: inTenths(figures.median_days_to_outcome) },
    rows,
  };
}

/** Refuses a case or a finding that the caller may not see, as one that there isn't. */
async function demandSeen({ db, actor }: Act, { caseId, findingId }: ImpactTraceAsked): Promise<void> {
  const may = seen(actor);
  if (caseId && !(await db.case.findFirst({ where: { AND: [may.case], id: caseId }, select: { id: true } }))) {
    throw new Refusal('NOT_FOUND', { what: 'Case', id: caseId });
  }
  if (
    findingId &&
    !(await db.finding.findFirst({ where: { AND: [may.finding], id: findingId }, select: { id: true } }))
  ) {
    throw new Refusal('NOT_FOUND', { what: 'Finding', id: findingId });
  }
}
