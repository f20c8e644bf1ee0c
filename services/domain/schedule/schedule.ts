import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { draftsOf } from '../reach.ts';
import type { Act } from '../act.ts';
import { day, dayStored, type Day } from '../calendar.ts';
import type { PhaseChoice, PhaseKind } from '../cycle/phase-facts.ts';
import { Refusal } from '../refusal.ts';
import type { Window } from '../wheel/window.rules.ts';
import { itemsOf, type ScheduleWanted } from './schedule.sql.ts';

export type ScheduleStatus = 'PLANNED' | 'DATED' | 'ANNOUNCED' | 'HELD' | 'CANCELLED' | 'DECLINED' | 'SKIPPED';

export interface ScheduleItem {
  readonly id: string;
  readonly entity: 'Meeting' | 'Phase';
  readonly cursor: string;
  readonly kind: PhaseKind;
  readonly meetingKind: 'ORDINARY' | 'EXTRA' | 'JOINT' | null;
  readonly status: ScheduleStatus;
  readonly optional: boolean;
  readonly choice: PhaseChoice;
  readonly titleNb: string;
  readonly titleNn: string | null;
  readonly titleEn: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly place: string | null;
  readonly openToPublic: boolean;
  readonly reason: string | null;
  readonly year: number;
  readonly window: Window | null;
  readonly committeeIds: readonly string[];
  readonly movedFrom: readonly ScheduleMove[];
  readonly updatedAt: Date;
}

export interface ScheduleMove {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly place: string | null;
  readonly reason: string;
  readonly movedAt: Date;
}

export interface SchedulePage {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** How many rows to read; inverted reads backwards from the end, as the rows come. */
  readonly limit: number;
  readonly inverted: boolean;
  readonly offset: number;
}

type Stored = Omit<ScheduleItem, 'cursor' | 'window' | 'startsOn' | 'endsOn' | 'movedFrom'> & {
  readonly startsOn: Date | null;
  readonly endsOn: Date | null;
  readonly windowKind: Window['kind'] | null;
  readonly windowMonths: readonly number[];
  readonly moves: readonly Record<
    'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' | 'place' | 'reason' | 'movedAt',
    string | null
  >[];
  readonly sortDay: Date;
  readonly sortUndated: number;
  readonly sortAt: bigint;
  readonly sortNumber: number;
  readonly sortPosition: number;
};

const ORDER = Prisma.raw('"sortDay", "sortUndated", "sortAt", "sortNumber", "sortPosition", id');
const REVERSED = Prisma.raw(
  '"sortDay" DESC, "sortUndated" DESC, "sortAt" DESC, "sortNumber" DESC, "sortPosition" DESC, id DESC',
);

/**
 * Every dated and undated item of a municipality's committees between two days, in order: by day (an undated
 * item by its window's first day, after the dated ones of that day), time, committee number, place in the wheel.
 */
export async function scheduleItems(
  act: Act,
  wanted: Omit<ScheduleWanted, 'drafts'>,
  { after, before, limit, inverted, offset }: SchedulePage,
): Promise<readonly ScheduleItem[]> {
  const drafts = draftsOf(act.actor, wanted.municipalityId);
  const rows = await act.db.$queryRaw<Stored[]>`
    ${itemsOf({ ...wanted, drafts })}
    SELECT * FROM item
    WHERE true
      ${after === undefined ? Prisma.empty : Prisma.sql`AND (${ORDER}) > ${key(after)}`}
      ${before === undefined ? Prisma.empty : Prisma.sql`AND (${ORDER}) < ${key(before)}`}
    ORDER BY ${inverted ? REVERSED : ORDER}
    OFFSET ${offset} LIMIT ${limit}`;
  return rows.map(itemOf);
}

/** How many items there are in all. */
export async function countSchedule(act: Act, wanted: Omit<ScheduleWanted, 'drafts'>): Promise<number> {
  const drafts = draftsOf(act.actor, wanted.municipalityId);
  const rows = await act.db.$queryRaw<{ count: number }[]>`
    ${itemsOf({ ...wanted, drafts })} SELECT count(*)::int AS count FROM item`;
  return rows[0]?.count ?? 0;
}

function itemOf(row: Stored): ScheduleItem {
  const { windowKind, windowMonths, moves, sortDay, sortUndated, sortAt, sortNumber, sortPosition, ...item } = row;
  const parts = [dayStored(sortDay), sortUndated, String(sortAt), sortNumber, sortPosition, row.id];
  return {
    ...item,
    startsOn: row.startsOn === null ? null : dayStored(row.startsOn),
    endsOn: row.endsOn === null ? null : dayStored(row.endsOn),
    window: windowKind === null ? null : { kind: windowKind, months: windowMonths },
    movedFrom: moves.map((move) => ({
      startsAt: instant(move.startsAt),
      endsAt: instant(move.endsAt),
      startsOn: move.startsOn as Day | null,
      endsOn: move.endsOn as Day | null,
      place: move.place,
      reason: move.reason ?? '',
      movedAt: new Date(move.movedAt ?? 0),
    })),
    cursor: Buffer.from(JSON.stringify(parts)).toString('base64url'),
  };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

const CURSOR =
  /^\["(\d{4}-\d{2}-\d{2})",([01]),"(\d{1,16})",(\d{1,9}),(\d{1,9}),"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"\]$/;

function key(cursor: string) {
  const [, text = '', undated, at, number, position, id] =
    CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const on = day(text);
  if (on === undefined) throw new Refusal('BAD_CURSOR', { cursor: cursor.slice(0, 200) });
  return Prisma.sql`(${on}::date, ${Number(undated)}::int, ${at}::bigint, ${Number(number)}::int, ${Number(position)}::int, ${id}::uuid)`;
}
