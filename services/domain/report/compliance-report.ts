import type { Act } from '../act.ts';
import { settleAsked, yearsOf, type ReportTold, type YearsAsked } from './asked.ts';

/** What a year's duty has come to: what was declined is no duty (R06), nor what neither regulation nor wheel asks for. */
export type Compliance = 'KEPT' | 'LACKING' | 'UNDECIDED' | 'DECLINED' | 'NOT_ASKED';

/** A committee's year, and what it has of what the rules ask. */
export interface ComplianceRow {
  readonly cycle_id: string;
  readonly municipality_number: string;
  readonly committee_slug: string;
  readonly committee_name: string | null;
  readonly committee_number: number | null;
  readonly year: number;
  readonly meetings_held: number;
  readonly meetings_required: number;
  readonly dialogue_completed_on: Date | null;
  readonly findings: number;
  readonly agreement_adopted_on: Date | null;
  readonly agreement_versions: number;
  readonly exchanges_carried_out: number;
  readonly visits_held: number;
  readonly closed_on: Date | null;
  readonly cases: number;
  readonly cases_settled: number;
  readonly cases_carried_over: number;
  readonly report_submitted_on: Date | null;
  readonly report_treated_on: Date | null;
  readonly meetings: Compliance;
  readonly dialogue: Compliance;
  readonly agreement: Compliance;
  readonly exchange: Compliance;
  readonly mayor_visit: Compliance;
  readonly settlement: Compliance;
  readonly report: Compliance;
}

export interface ComplianceReport extends ReportTold {
  readonly rows: readonly ComplianceRow[];
}

/**
 * Tells of each opened year of each committee whether it had the meetings, the dialogue, the agreement, the exchange, the
 * mayor's visit, the settlement and the report that rules and wheel ask for, at the end of a day, as it was known at a moment.
 */
export async function complianceReport(act: Act, asked: YearsAsked): Promise<ComplianceReport> {
  const { asOf, knownAt, placeId, places, moment } = await settleAsked(act, asked);
  const rows = await act.db.$queryRaw<ComplianceRow[]>`
    SELECT * FROM app_compliance_report(${places}, ${asOf}::date, ${moment}, ${yearsOf(asked, placeId)})`;
  return { asOf, knownAt, rows };
}
