import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Wanted } from './dataset.ts';
import { rowsIn, type Table } from './known.sql.ts';

/** The tables whose rows tell what happened on which day, so that they can be told as they stood on another. */
type Reckoned =
  | 'cycle'
  | 'phase'
  | 'phase_move'
  | 'meeting'
  | 'meeting_move'
  | 'dialogue'
  | 'dialogue_activity'
  | 'agreement_version';

/**
 * The rows of a table as they are, or as they were known; where a day is asked about, as they stood at the end of it: what
 * happened later hasn't happened yet. `as-of.rules.ts` says the same of phases and meetings.
 */
export function source(wanted: Wanted, table: Table): Prisma.Sql {
  const isReckoned = (one: Table): one is Reckoned => one in STOOD;
  return wanted.isAsOf === true && isReckoned(table) ? STOOD[table](wanted) : rowsIn(wanted, table);
}

/** The day of a moment by that clock. */
const on = (moment: string) => Prisma.sql`(${Prisma.raw(moment)} AT TIME ZONE y.time_zone)::date`;

/** A row's municipality as `y`, for the clock that days go by. */
const clock = (wanted: Wanted) => Prisma.sql`JOIN ${rowsIn(wanted, 'municipality')} y ON y.id = t.municipality_id`;

const moves = (wanted: Wanted, table: 'phase_move' | 'meeting_move', when: '<=' | '>') =>
  Prisma.sql`SELECT t.* FROM ${rowsIn(wanted, table)} t ${clock(wanted)}
    WHERE ${on('t.moved_at')} ${Prisma.raw(when)} ${wanted.asOf}::date`;

/** Where something stood before it was moved for the first time after the day, as `w`, and why it stood there, as `b`. */
const beforeMoves = (wanted: Wanted, table: 'phase_move' | 'meeting_move', by: Prisma.Sql, unless: Prisma.Sql) =>
  Prisma.sql`LEFT JOIN (SELECT DISTINCT ON (v.${by}) v.* FROM (${moves(wanted, table, '>')}) v ORDER BY v.${by}, v.moved_at, v.id) w
      ON w.${by} = t.id AND NOT ${unless}
    LEFT JOIN (SELECT DISTINCT ON (v.${by}) v.${by}, v.reason FROM (${moves(wanted, table, '<=')}) v
      ORDER BY v.${by}, v.moved_at DESC, v.id DESC) b ON b.${by} = t.id`;

const STOOD: Readonly<Record<Reckoned, (wanted: Wanted) => Prisma.Sql>> = {
  cycle: (wanted) => {
    const day = Prisma.sql`${wanted.asOf}::date`;
    return Prisma.sql`(SELECT t.id, t.municipality_id, t.committee_id, t.year,
        CASE WHEN t.status <> 'PLANNED' AND ${on('t.opened_at')} > ${day} THEN 'PLANNED'
          WHEN t.status = 'CLOSED' AND ${on('t.closed_at')} > ${day} THEN 'OPEN'
          ELSE t.status END AS status, t.updated_at
      FROM ${rowsIn(wanted, 'cycle')} t ${clock(wanted)})`;
  },
  phase: (wanted) => {
    const day = Prisma.sql`${wanted.asOf}::date`;
    const isDone = Prisma.sql`coalesce(t.done_on <= ${day}, false)`;
    return Prisma.sql`(SELECT t.id, t.municipality_id, t.cycle_id, t.template_id, t.position, t.kind, t.optional, t.title_nb, t.window_kind,
        t.window_months, t.reason, CASE WHEN t.choice_on > ${day} THEN 'UNDECIDED' ELSE t.choice END AS choice,
        CASE WHEN t.choice_on <= ${day} THEN t.choice_on END AS choice_on,
        CASE WHEN t.choice_on > ${day} THEN NULL ELSE t.choice_reason END AS choice_reason,
        CASE WHEN w.id IS NULL THEN t.starts_on ELSE w.starts_on END AS starts_on,
        CASE WHEN w.id IS NULL THEN t.ends_on ELSE w.ends_on END AS ends_on,
        CASE WHEN w.id IS NULL THEN t.time_reason ELSE b.reason END AS time_reason,
        CASE WHEN ${isDone} THEN t.done_on END AS done_on, CASE WHEN t.skipped_on <= ${day} THEN t.skipped_on END AS skipped_on,
        CASE WHEN t.skipped_on > ${day} THEN NULL ELSE t.skip_reason END AS skip_reason, t.updated_at
      FROM ${rowsIn(wanted, 'phase')} t ${beforeMoves(wanted, 'phase_move', Prisma.sql`phase_id`, isDone)})`;
  },
  phase_move: (wanted) => Prisma.sql`(${moves(wanted, 'phase_move', '<=')})`,
  meeting: (wanted) => {
    const day = Prisma.sql`${wanted.asOf}::date`;
    const held = Prisma.sql`CASE WHEN t.status = 'HELD' THEN ${on('coalesce(t.held_at, t.starts_at)')} END`;
    const cancelled = Prisma.sql`CASE WHEN t.status = 'CANCELLED' THEN ${on('t.cancelled_at')} END`;
    const startsAt = Prisma.sql`CASE WHEN w.id IS NULL THEN t.starts_at ELSE w.starts_at END`;
    return Prisma.sql`(SELECT t.id, t.municipality_id, t.kind, t.title_nb, t.open_to_public, ${startsAt} AS starts_at,
        CASE WHEN w.id IS NULL THEN t.ends_at ELSE w.ends_at END AS ends_at, CASE WHEN w.id IS NULL THEN t.place ELSE w.place END AS place,
        CASE WHEN w.id IS NULL THEN t.time_reason ELSE b.reason END AS time_reason,
        CASE WHEN d.happened OR NOT d.is_back AND NOT d.unannounced THEN t.status
          WHEN d.is_back AND ${on('t.announced_at')} <= ${day} THEN 'ANNOUNCED'
          WHEN ${startsAt} IS NULL THEN 'PLANNED' ELSE 'DATED' END AS status,
        CASE WHEN ${on('t.announced_at')} <= ${day} THEN t.announced_at END AS announced_at,
        CASE WHEN NOT d.is_back THEN t.held_at END AS held_at, CASE WHEN NOT d.is_back THEN t.cancelled_at END AS cancelled_at,
        CASE WHEN NOT d.is_back THEN t.cancel_reason END AS cancel_reason, t.updated_at
      FROM ${rowsIn(wanted, 'meeting')} t ${clock(wanted)}
      CROSS JOIN LATERAL (SELECT coalesce(least(${held}, ${cancelled}) <= ${day}, false) AS happened,
        coalesce(least(${held}, ${cancelled}) > ${day}, false) AS is_back,
        coalesce(t.status = 'ANNOUNCED' AND ${on('t.announced_at')} > ${day}, false) AS unannounced) d
      ${beforeMoves(wanted, 'meeting_move', Prisma.sql`meeting_id`, Prisma.sql`d.happened`)}
      WHERE d.happened OR t.kind <> 'EXTRA' OR ${on('t.created_at')} <= ${day})`;
  },
  meeting_move: (wanted) => Prisma.sql`(${moves(wanted, 'meeting_move', '<=')})`,
  dialogue: (wanted) => {
    const day = Prisma.sql`${wanted.asOf}::date`;
    return Prisma.sql`(SELECT t.id, t.municipality_id, t.cycle_id, t.phase_id, t.aim,
        CASE WHEN t.carried_out_on > ${day} OR t.completed_on > ${day} AND t.carried_out_on IS NULL THEN 'PLANNING'
          WHEN t.completed_on > ${day} THEN 'CARRIED_OUT' ELSE t.status END AS status,
        CASE WHEN t.carried_out_on <= ${day} THEN t.carried_out_on END AS carried_out_on,
        CASE WHEN t.completed_on <= ${day} THEN t.completed_on END AS completed_on, t.updated_at
      FROM ${rowsIn(wanted, 'dialogue')} t)`;
  },
  dialogue_activity: (wanted) => Prisma.sql`(SELECT t.id, t.municipality_id, t.dialogue_id, t.method, t.held_on,
      CASE WHEN t.held_on > ${wanted.asOf}::date THEN NULL ELSE t.participants END AS participants
    FROM ${rowsIn(wanted, 'dialogue_activity')} t)`,
  agreement_version: (wanted) => {
    const isLater = Prisma.sql`coalesce(t.adopted_on > ${wanted.asOf}::date, false)`;
    return Prisma.sql`(SELECT t.id, t.municipality_id, t.agreement_id, t.number, t.expectations, t.way_of_working, t.note,
        CASE WHEN ${isLater} THEN 'DRAFT' WHEN t.status = 'SUPERSEDED' AND n.followed_on > ${wanted.asOf}::date THEN 'ADOPTED'
          ELSE t.status END AS status,
        CASE WHEN NOT ${isLater} THEN t.meeting_id END AS meeting_id, CASE WHEN NOT ${isLater} THEN t.adopted_on END AS adopted_on,
        t.by_residents AND NOT ${isLater} AS by_residents, t.by_politicians AND NOT ${isLater} AS by_politicians, t.updated_at
      FROM ${rowsIn(wanted, 'agreement_version')} t
      LEFT JOIN (SELECT v.id, lead(v.adopted_on) OVER (PARTITION BY v.agreement_id ORDER BY v.number) AS followed_on
        FROM ${rowsIn(wanted, 'agreement_version')} v WHERE v.status <> 'DRAFT') n ON n.id = t.id)`;
  },
};
