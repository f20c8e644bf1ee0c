import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { mayEdit } from './access.ts';
import type { ActInTransaction } from './act.ts';
import { dayStored } from './calendar.ts';
import { Refusal } from './refusal.ts';

/** Every concept that can be changed by itself, and its table. */
const TABLES = {
  Municipality: 'municipality',
  SchoolHoliday: 'school_holiday',
  District: 'district',
  Coordinator: 'coordinator',
  Committee: 'committee',
  Regulation: 'regulation',
  Wheel: 'wheel',
  WheelVersion: 'wheel_version',
  PhaseTemplate: 'phase_template',
  Cycle: 'cycle',
  Phase: 'phase',
  Meeting: 'meeting',
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

export type Changeable = keyof typeof TABLES;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly municipalityId?: string;
}

interface Wanted<Found extends Row> {
  readonly what: Changeable;
  readonly id: string;
  readonly find: () => Promise<Found | null>;
  readonly expectedVersion?: number | null | undefined;
  /** What the caller wants to write, told back beside what stands there when someone else was first. */
  readonly yours?: Readonly<Record<string, unknown>>;
}

/**
 * Finds a row to change, and keeps others from changing it until the transaction ends. Refuses callers
 * who may not change it, and edits that rest on an older version of it.
 */
export async function toChange<Found extends Row>(
  { db, actor }: ActInTransaction,
  { what, id, find, expectedVersion, yours = {} }: Wanted<Found>,
): Promise<Found> {
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  await db.$queryRaw`SELECT 1 FROM ${Prisma.raw(TABLES[what])} WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await find();
  if (found === null || !mayEdit(actor, found.municipalityId ?? found.id)) {
    throw new Refusal('NOT_FOUND', { what, id });
  }
  if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== found.version) {
    const theirs = standing(found, Object.keys(yours));
    throw new Refusal('CHANGED_MEANWHILE', {
      what,
      id,
      expectedVersion,
      currentVersion: found.version,
      yours,
      theirs,
    });
  }
  return found;
}

/** What stands in these fields of an input, in the input's own words: texts by language, days as days. */
function standing(found: Row, fields: readonly string[]) {
  const row = new Map<string, unknown>(Object.entries(found));
  const valueOf = (field: string): unknown => {
    const value = row.get(field);
    if (value instanceof Date && field.endsWith('On')) return dayStored(value);
    if (typeof value === 'object' && value !== null && 'code' in value) return value.code;
    if (value !== undefined) return value;
    if (field === 'window' && row.has('windowKind')) {
      const kind = row.get('windowKind');
      return kind === null ? null : { kind, months: row.get('windowMonths') };
    }
    const nb = row.get(`${field}Nb`);
    return nb === null || nb === undefined ? nb : { nb, nn: row.get(`${field}Nn`), en: row.get(`${field}En`) };
  };
  return Object.fromEntries(
    fields.map((field) => [field, valueOf(field)] as const).filter(([, value]) => value !== undefined),
  );
}

/** The municipality with this number, for a caller who may change it. */
export async function ownMunicipality({ db, actor }: ActInTransaction, number: string) {
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const found = await db.municipality.findUnique({ where: { number } });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  if (!mayEdit(actor, found.id)) throw new Refusal('NOT_ALLOWED', { what: 'Municipality' });
  return found;
}

/** Leaves out what the caller left out, so that Prisma never sees an undefined. */
export function given<Values extends object>(values: Values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}
