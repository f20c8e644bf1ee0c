import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Wanted } from './dataset.ts';

/** The tables whose rows are kept as they were known, and what the change log calls a row. */
const ENTITIES = {
  municipality: 'Municipality',
  committee: 'Committee',
  committee_name: 'CommitteeName',
  case_theme: 'CaseTheme',
  case_status: 'CaseStatus',
  cycle: 'Cycle',
  phase: 'Phase',
  phase_move: 'PhaseMove',
  meeting: 'Meeting',
  meeting_committee: 'MeetingCommittee',
  meeting_move: 'MeetingMove',
  dialogue: 'Dialogue',
  dialogue_activity: 'DialogueActivity',
  finding: 'Finding',
  case_finding: 'CaseFinding',
  agreement: 'Agreement',
  agreement_version: 'AgreementVersion',
  agreement_item: 'AgreementItem',
  agreement_assignment: 'AgreementAssignment',
} as const;

/** What tells of cases, which are kept apart. */
const CASES_KNOWN = {
  committee_case: 'app_case_rows_known',
  case_partner: 'app_partners_known',
  case_status_event: 'app_step_rows_known',
} as const;

/** A table that files are read from. */
export type Table = keyof typeof ENTITIES | keyof typeof CASES_KNOWN;

/** The ids of municipalities or committees as an argument; null where all are asked for. */
export const idsOrAll = (those: readonly string[] | undefined) =>
  those === undefined ? Prisma.sql`NULL::uuid[]` : Prisma.sql`${[...those]}::uuid[]`;

/** The rows of a table: as they are, or in the same form as they were known at the moment that is asked about. */
export function rowsIn(wanted: Wanted, table: Table): Prisma.Sql {
  if (wanted.knownAt === undefined) return Prisma.raw(table);
  const about = Prisma.sql`${idsOrAll(wanted.municipalities)}, ${wanted.knownAt.toISOString()}::timestamptz`;
  if (isKept(table)) {
    return Prisma.sql`(SELECT t.* FROM app_rows_known(${ENTITIES[table]}, ${about}) r(content)
      CROSS JOIN LATERAL jsonb_populate_record(NULL::${Prisma.raw(table)}, r.content) t)`;
  }
  return Prisma.sql`${Prisma.raw(CASES_KNOWN[table])}(${about})`;
}

const isKept = (table: Table): table is keyof typeof ENTITIES => table in ENTITIES;

/** A condition on a row of a grouped table `x`, so that no more is gone through than what is asked for. */
export function placed({ municipalities }: Wanted): Prisma.Sql {
  return municipalities === undefined
    ? Prisma.sql`true`
    : Prisma.sql`x.municipality_id = ANY(${[...municipalities]}::uuid[])`;
}
