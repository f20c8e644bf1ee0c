import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { FindingType } from '@naerhjul/prisma/generated/enums.ts';
import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import type { Day } from '../calendar.ts';
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
 * was known at a moment. Figures count what was public then, for an analyst also what was not. Lines are told as they were known
 * too; of what the caller may not see any more without its texts.
 */
export async function impactTrace(act: Act, asked: ImpactTraceAsked): Promise<ImpactTrace> {
  const { db } = act;
  const { asOf, knownAt, placeId, places, moment } = await settleAsked(act, asked);
  const about = Prisma.sql`(${places}, ${asOf}::date, ${moment}, ${yearsOf(asked, placeId)}, ${asked.caseId ?? null}::uuid,
    ${asked.findingId ?? null}::uuid)`;
  const unseen = await findUnseen(act, asked);
  const [told] = await db.$queryRaw<[Pick<ImpactTrace, 'figures' | 'rows'>]>`
    SELECT (SELECT to_jsonb(g) FROM app_impact_figures${about} g) AS figures, coalesce((
      SELECT jsonb_agg(to_jsonb(t) ORDER BY t.committee_number, t.committee_slug, t.year, t.finding_id, t.case_number)
      FROM app_impact_trace${about} t), '[]') AS rows`;
  const { figures, rows } = told;
  // What was told of then and is hidden now is answered as it was; of anything else nobody learns that it is there.
  if (unseen !== undefined && (knownAt === null || rows.length === 0)) throw unseen;
  return {
    asOf,
    knownAt,
    figures: { ...figures, median_days_to_outcome: inTenths(figures.median_days_to_outcome) },
    rows,
  };
}

/** What refuses a case or a finding that the caller may not see, as one that there isn't. */
async function findUnseen({ db, actor }: Act, { caseId, findingId }: ImpactTraceAsked): Promise<Refusal | undefined> {
  const may = seen(actor);
  if (caseId && !(await db.case.findFirst({ where: { AND: [may.case], id: caseId }, select: { id: true } }))) {
    return new Refusal('NOT_FOUND', { what: 'Case', id: caseId });
  }
  const isSeen =
    !findingId || (await db.finding.findFirst({ where: { AND: [may.finding], id: findingId }, select: { id: true } }));
  return isSeen ? undefined : new Refusal('NOT_FOUND', { what: 'Finding', id: findingId });
}
