import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Day } from '../calendar.ts';
import type { PhaseKind } from '../cycle/phase-facts.ts';
import { cyclesSeen, type Drafts } from '../reach.sql.ts';

/** What is to be in a schedule; the municipality is told by values, or by statements that give them. */
export interface ScheduleWanted<Told = string> {
  readonly municipalityId: Told;
  readonly timeZone: Told;
  readonly from: Day;
  readonly to: Day;
  /** Slugs. */
  readonly committees?: readonly string[] | null | undefined;
  readonly kinds?: readonly PhaseKind[] | null | undefined;
  readonly statuses?: readonly string[] | null | undefined;
  readonly changedSince?: Date | null | undefined;
  /** Whose years are seen that aren't published. */
  readonly drafts: Drafts;
}

/**
 * The schedule as a common table expression `item`: meetings; activities that aren't meetings; and meeting
 * phases that have no meeting left. An undated item stands in every month of its window.
 */
export function itemsOf(wanted: ScheduleWanted<string | Prisma.Sql>): Prisma.Sql {
  const { municipalityId, timeZone, from, to, drafts } = wanted;
  return Prisma.sql`WITH part AS (
    SELECT p.id AS phase_id, c.id AS cycle_id, c.year, c.committee_id, k.sort_number, k.slug,
      p.position, p.kind, p.optional, p.choice, p.choice_reason, p.starts_on, p.ends_on, p.done_on, p.skipped_on, p.skip_reason,
      p.place, p.time_reason, p.updated_at,
      coalesce(p.title_nb, t.title_nb) AS title_nb,
      CASE WHEN p.title_nb IS NULL THEN t.title_nn ELSE p.title_nn END AS title_nn,
      CASE WHEN p.title_nb IS NULL THEN t.title_en ELSE p.title_en END AS title_en,
      coalesce(p.window_kind, t.window_kind) AS window_kind,
      CASE WHEN p.window_kind IS NULL THEN t.window_months ELSE p.window_months END AS months
    FROM cycle c
    JOIN committee k ON k.municipality_id = c.municipality_id AND k.id = c.committee_id
    JOIN phase p ON p.municipality_id = c.municipality_id AND p.cycle_id = c.id
    LEFT JOIN phase_template t ON t.municipality_id = c.municipality_id AND t.id = p.template_id
    WHERE c.municipality_id = ${municipalityId}::uuid AND ${cyclesSeen(drafts)}
      AND c.year BETWEEN extract(year FROM ${from}::date)::int - 1 AND extract(year FROM ${to}::date)::int
  ), held AS (
    SELECT l.meeting_id AS id, (array_agg(c.year))[1] AS year,
      array_agg(c.committee_id ORDER BY k.sort_number, k.id) AS committee_ids,
      array_agg(k.slug) AS slugs, min(k.sort_number) AS sort_number,
      (array_agg(l.phase_id ORDER BY k.sort_number, k.id) FILTER (WHERE l.phase_id IS NOT NULL))[1] AS phase_id
    FROM cycle c
    JOIN meeting_committee l ON l.municipality_id = c.municipality_id AND l.cycle_id = c.id
    JOIN committee k ON k.municipality_id = c.municipality_id AND k.id = c.committee_id
    WHERE c.municipality_id = ${municipalityId}::uuid AND ${cyclesSeen(drafts)}
      AND c.year BETWEEN extract(year FROM ${from}::date)::int - 1 AND extract(year FROM ${to}::date)::int
    GROUP BY l.meeting_id
  ), every AS (
    SELECT m.id, 'Meeting' AS entity, 'MEETING'::phase_kind AS kind, m.kind::text AS "meetingKind", m.status::text AS status,
      coalesce(p.optional, false) AS optional, coalesce(p.choice, 'UNDECIDED')::text AS choice,
      coalesce(m.title_nb, p.title_nb, '') AS "titleNb",
      CASE WHEN m.title_nb IS NULL THEN p.title_nn ELSE m.title_nn END AS "titleNn",
      CASE WHEN m.title_nb IS NULL THEN p.title_en ELSE m.title_en END AS "titleEn",
      m.starts_at AS "startsAt", m.ends_at AS "endsAt",
      (m.starts_at AT TIME ZONE ${timeZone})::date AS "startsOn", (m.ends_at AT TIME ZONE ${timeZone})::date AS "endsOn",
      m.place, m.open_to_public AS "openToPublic", coalesce(m.cancel_reason, m.time_reason) AS reason,
      h.year, p.window_kind::text AS "windowKind", coalesce(p.months, '{}') AS "windowMonths",
      h.committee_ids::text[] AS "committeeIds", h.slugs, h.sort_number, coalesce(p.position, 0) AS position, greatest(m.updated_at, p.updated_at) AS "updatedAt",
      coalesce((SELECT json_agg(json_build_object('startsAt', v.starts_at, 'endsAt', v.ends_at,
          'startsOn', (v.starts_at AT TIME ZONE ${timeZone})::date, 'endsOn', (v.ends_at AT TIME ZONE ${timeZone})::date,
          'place', v.place, 'reason', v.reason, 'movedAt', v.moved_at) ORDER BY v.moved_at, v.id)
        FROM meeting_move v WHERE v.municipality_id = m.municipality_id AND v.meeting_id = m.id), '[]') AS moves
    FROM held h JOIN meeting m ON m.municipality_id = ${municipalityId}::uuid AND m.id = h.id LEFT JOIN part p ON p.phase_id = h.phase_id
    UNION ALL
    SELECT p.phase_id, 'Phase', p.kind, NULL,
      CASE WHEN p.done_on IS NOT NULL THEN 'HELD' WHEN p.skipped_on IS NOT NULL THEN 'SKIPPED'
        WHEN p.choice = 'DECLINED' THEN 'DECLINED' WHEN p.starts_on IS NOT NULL THEN 'DATED' ELSE 'PLANNED' END,
      p.optional, p.choice::text, p.title_nb, p.title_nn, p.title_en, NULL, NULL,
      coalesce(p.starts_on, p.done_on), p.ends_on, p.place, true,
      coalesce(p.skip_reason, CASE WHEN p.choice = 'DECLINED' THEN p.choice_reason END, p.time_reason),
      p.year, p.window_kind::text, p.months, ARRAY[p.committee_id]::text[], ARRAY[p.slug], p.sort_number, p.position, p.updated_at,
      coalesce((SELECT json_agg(json_build_object('startsAt', NULL, 'endsAt', NULL, 'startsOn', v.starts_on, 'endsOn', v.ends_on,
          'place', NULL, 'reason', v.reason, 'movedAt', v.moved_at) ORDER BY v.moved_at, v.id)
        FROM phase_move v WHERE v.municipality_id = ${municipalityId}::uuid AND v.phase_id = p.phase_id), '[]')
    FROM part p
    WHERE p.kind <> 'MEETING' OR NOT EXISTS (
      SELECT 1 FROM meeting_committee l JOIN meeting m ON m.municipality_id = l.municipality_id AND m.id = l.meeting_id
      WHERE l.municipality_id = ${municipalityId}::uuid AND l.phase_id = p.phase_id AND m.status <> 'CANCELLED')
  ), item AS (
    SELECT e.*, coalesce("startsOn", make_date(year, coalesce("windowMonths"[1], 12), 1)) AS "sortDay",
      CASE WHEN "startsOn" IS NULL THEN 1 ELSE 0 END AS "sortUndated",
      coalesce(extract(epoch FROM "startsAt"), 0)::bigint AS "sortAt", sort_number AS "sortNumber", position AS "sortPosition"
    FROM every e
    WHERE (CASE WHEN "startsOn" IS NOT NULL
        THEN "startsOn" <= ${to}::date AND coalesce("endsOn", "startsOn") >= ${from}::date
        -- What has no day and no phase, such as an extra meeting, lies in all of its year.
        WHEN cardinality("windowMonths") = 0 THEN make_date(year, 1, 1) <= ${to}::date AND make_date(year, 12, 31) >= ${from}::date
        ELSE EXISTS (
          SELECT 1 FROM unnest("windowMonths") AS w(month),
            make_date(year + CASE WHEN "windowKind" = 'RANGE' AND w.month < "windowMonths"[1] THEN 1 ELSE 0 END, w.month, 1) AS first_day
          WHERE first_day <= ${to}::date AND first_day + interval '1 month' > ${from}::date)
      END)
      ${wanted.committees ? Prisma.sql`AND slugs && ${[...wanted.committees]}::text[]` : Prisma.empty}
      ${wanted.kinds ? Prisma.sql`AND kind::text = ANY(${[...wanted.kinds]}::text[])` : Prisma.empty}
      ${wanted.statuses ? Prisma.sql`AND status = ANY(${[...wanted.statuses]}::text[])` : Prisma.empty}
      ${wanted.changedSince ? Prisma.sql`AND "updatedAt" > ${wanted.changedSince}` : Prisma.empty}
  )`;
}
