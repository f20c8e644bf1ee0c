import { randomUUID } from 'node:crypto';
import type { Database } from '@naerhjul/prisma/client.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';

export type Db = Prisma.TransactionClient;

/** Every concept whose changes are logged, and its table; each comes after those it rests on. */
export const TABLES = {
  Municipality: 'municipality',
  SchoolHoliday: 'school_holiday',
  District: 'district',
  DistrictName: 'district_name',
  Coordinator: 'coordinator',
  Committee: 'committee',
  CommitteeName: 'committee_name',
  Regulation: 'regulation',
  Wheel: 'wheel',
  WheelVersion: 'wheel_version',
  PhaseTemplate: 'phase_template',
  Theme: 'theme',
  Responsibility: 'responsibility',
  Cycle: 'cycle',
  Phase: 'phase',
  PhaseMove: 'phase_move',
  Meeting: 'meeting',
  MeetingCommittee: 'meeting_committee',
  MeetingMove: 'meeting_move',
  Person: 'person',
  PersonContact: 'person_contact',
  Consent: 'consent',
  Seat: 'seat',
  Office: 'office',
  Minutes: 'minutes',
  Training: 'training',
  TrainingParticipant: 'training_participant',
  Dialogue: 'dialogue',
  DialogueResponsible: 'dialogue_responsible',
  DialogueActivity: 'dialogue_activity',
  Exchange: 'exchange',
  ExchangeInvitation: 'exchange_invitation',
  MayorVisit: 'mayor_visit',
  MayorVisitParticipant: 'mayor_visit_participant',
  CaseTheme: 'case_theme',
  Finding: 'finding',
  FindingQuestion: 'finding_question',
  CaseStatus: 'case_status',
  Case: 'committee_case',
  AgendaItem: 'agenda_item',
  AgendaItemFinding: 'agenda_item_finding',
  GoodExample: 'good_example',
  CasePartner: 'case_partner',
  CaseFinding: 'case_finding',
  CaseCycle: 'case_cycle',
  CaseStatusEvent: 'case_status_event',
  Priority: 'priority',
  CaseAdvice: 'case_advice',
  WorkingGroup: 'working_group',
  WorkingGroupCase: 'working_group_case',
  WorkingGroupMember: 'working_group_member',
  OutsideActor: 'outside_actor',
  Assignment: 'assignment',
  WorkingGroupActor: 'working_group_actor',
  Agreement: 'agreement',
  AgreementVersion: 'agreement_version',
  AgreementItem: 'agreement_item',
  AgreementAssignment: 'agreement_assignment',
  RuleOverride: 'rule_override',
  Settlement: 'settlement',
  Evaluation: 'evaluation',
  EvaluationContribution: 'evaluation_contribution',
  AnnualReport: 'annual_report',
  ElectionRound: 'election_round',
  Membership: 'membership',
  Attendance: 'attendance',
  Candidacy: 'candidacy',
} as const;

export type Entity = keyof typeof TABLES;
export const ENTITIES = Object.keys(TABLES) as Entity[];
/** What is never removed nor changed once it is there, not even by hand. */
export const APPENDED_ONLY: readonly Entity[] = ['CaseStatusEvent'];
/** What can be removed. */
export const REMOVABLE = ENTITIES.filter((entity) => !APPENDED_ONLY.includes(entity));
/** A chain of rows, one of each concept: the ids they have or will have. */
export type Chain = Readonly<Record<Entity, string>> & { readonly number: string; readonly nth: number };

/**
 * The ids of a chain in a municipality to come. Its number is from 0100 to 4999, which no other test's is; what is numbered in
 * a municipality gets the nth number.
 */
export async function newChain(db: Database, nth = 1): Promise<Chain> {
  const [free] = await db.query<{ number: string }>(
    `SELECT lpad(n::text, 4, '0') AS number FROM generate_series(100, 4999) AS n
     WHERE NOT EXISTS (SELECT FROM municipality m WHERE m.number = lpad(n::text, 4, '0')) ORDER BY random() LIMIT 1`,
  );
  if (free === undefined) throw new Error('every number is taken');
  const ids = Object.fromEntries(ENTITIES.map((entity) => [entity, randomUUID()])) as Record<Entity, string>;
  return { ...ids, number: free.number, nth };
}

/** Makes the row of a concept in a chain. */
export type Make = (db: Db, chain: Chain) => Promise<unknown>;
export type Edits = Readonly<
  Partial<Record<Entity, Readonly<Record<string, string | number | boolean | Date | null>>>>
>;
