import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { ChangeCause, ChangeOperation } from '@naerhjul/prisma/generated/enums.ts';
import type { Act } from '../act.ts';
import { endOfDay, startOfDay, type Day } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { namesOfActors } from '../user/actor-name.ts';

/** A field that changed: its value before and after, as the log keeps them. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface HistoryEntry {
  readonly seq: bigint;
  readonly at: Date;
  readonly entity: string;
  readonly entityId: string;
  /** The committees that it concerns; none for what concerns the whole municipality. */
  readonly committeeIds: readonly string[];
  readonly operation: ChangeOperation;
  readonly cause: ChangeCause;
  readonly actor: string;
  /** The name of who made it; null where the caller may not see it, or they have none. */
  readonly actorName: string | null;
  readonly reason: string | null;
  readonly fields: readonly FieldChange[];
}

interface Wanted {
  readonly municipalityId: string;
  /** Only what concerns this committee. */
  readonly committeeId?: string | undefined;
  /** Only these kinds of object. */
  readonly entities?: readonly string[] | undefined;
  /** Only what concerns this object and its parts. */
  readonly about?: string | undefined;
  /** Only what this user changed. */
  readonly userId?: string | undefined;
  /** Only what was changed from this day on, and up to that one, by the municipality's clock. */
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  readonly first: number;
  /** Only what was written before the entry with this cursor. */
  readonly before?: string | null | undefined;
}

interface Stored extends Omit<HistoryEntry, 'actorName' | 'fields'> {
  readonly diff: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** What is told with what it is a part of, by the column that names the whole. */
const PARTS: Readonly<Record<string, string>> = {
  SchoolHoliday: 'municipality_id',
  DistrictName: 'district_id',
  CommitteeName: 'committee_id',
  WheelVersion: 'wheel_id',
  PhaseTemplate: 'wheel_version_id',
  Theme: 'phase_template_id',
  Responsibility: 'phase_template_id',
  PersonContact: 'person_id',
  Consent: 'person_id',
  Membership: 'person_id',
  Office: 'person_id',
  MeetingCommittee: 'meeting_id',
  MeetingMove: 'meeting_id',
  AgendaItem: 'meeting_id',
  AgendaItemFinding: 'agenda_item_id',
  Minutes: 'meeting_id',
  Attendance: 'meeting_id',
  Training: 'meeting_id',
  TrainingParticipant: 'training_id',
  CasePartner: 'case_id',
  CaseFinding: 'case_id',
  CaseCycle: 'case_id',
  CaseStatusEvent: 'case_id',
  CaseAdvice: 'case_id',
  Priority: 'case_id',
  Assignment: 'priority_id',
  WorkingGroupCase: 'working_group_id',
  WorkingGroupMember: 'working_group_id',
  WorkingGroupActor: 'working_group_id',
};

/** An object, its parts, and theirs: which they were is told by how they came to be. */
function partsOf(municipalityId: string, about: string): Prisma.Sql {
  return Prisma.sql`AND entity_id IN (WITH RECURSIVE part (id) AS (
    SELECT ${about}::uuid UNION SELECT c.entity_id FROM part JOIN change c
      ON c.municipality_id = ${municipalityId}::uuid AND c.operation = 'CREATE'
      AND c.diff -> (${JSON.stringify(PARTS)}::jsonb ->> c.entity) ->> 1 = part.id::text
    ) SELECT id FROM part)`;
}

/**
 * What was changed in a municipality, or of a committee and its work, the latest first. For those only who may change it. What
 * the log tells of for another row's sake has changed nothing of its own.
 */
export async function historyOf(act: Act, wanted: Wanted) {
  const { municipalityId, committeeId, entities, about, userId, first, before } = wanted;
  const { since, until } = await periodOf(act, wanted);
  const rows = await act.db.$queryRaw<Stored[]>`
    SELECT seq, at, entity, entity_id::text AS "entityId", coalesce(committee_ids, '{}')::text[] AS "committeeIds", operation::text, cause::text, actor, reason, diff
    FROM change
    WHERE municipality_id = ${municipalityId}::uuid AND NOT (operation = 'UPDATE' AND diff = '{}')
      ${committeeId === undefined ? Prisma.empty : Prisma.sql`AND committee_ids @> ARRAY[${committeeId}::uuid]`}
      ${entities === undefined ? Prisma.empty : Prisma.sql`AND entity = ANY(${[...entities]}::text[])`}
      ${userId === undefined ? Prisma.empty : Prisma.sql`AND actor = ${`user:${userId}`}`}
      ${since === null ? Prisma.empty : Prisma.sql`AND at >= ${since}`}
      ${until === null ? Prisma.empty : Prisma.sql`AND at < ${until}`}
      ${about === undefined ? Prisma.empty : partsOf(municipalityId, about)}
      ${typeof before === 'string' ? Prisma.sql`AND seq < ${seqOf(before)}::bigint` : Prisma.empty}
    ORDER BY change.seq DESC LIMIT ${first + 1}`;
  const shown = rows.slice(0, first);
  const names = await namesOfActors(
    act,
    shown.map(({ actor }) => actor),
  );
  const entries = shown.map(({ diff, ...entry }): HistoryEntry => ({
    ...entry,
    actorName: names.get(entry.actor) ?? null,
    fields: Object.entries(diff).map(([field, [was, became]]) => ({
      field: fieldOf(field),
      before: was,
      after: became,
    })),
  }));
  return { entries, hasNextPage: rows.length > first };
}

/** The moments at which the days that are wanted begin and end. */
async function periodOf({ db }: Act, { municipalityId, from, to }: Wanted) {
  if (!from && !to) return { since: null, until: null };
  const { timeZone } = await db.municipality.findUniqueOrThrow({ where: { id: municipalityId } });
  return { since: from ? startOfDay(from, timeZone) : null, until: to ? endOfDay(to, timeZone) : null };
}

/** What the history calls a column: theme_id is themeId. */
export function fieldOf(column: string): string {
  return column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function seqOf(cursor: string): bigint {
  if (!/^\d{1,18}$/.test(cursor)) throw new Refusal('BAD_CURSOR', { cursor });
  return BigInt(cursor);
}
