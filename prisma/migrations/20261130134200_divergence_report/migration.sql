-- Divergence from the shared wheel in groups, as of a day and as known at a moment, in one statement: what divergence.rules.ts
-- tells of one committee's year, counted over many. It runs as the owner and tells of opened years alone, which everyone reads.

-- The months of a window as spans of days in a year; months that come after the turn of the year lie in the next.
CREATE FUNCTION app_window_months(months integer[], of_year integer) RETURNS TABLE (first date, last date) LANGUAGE sql IMMUTABLE AS $$
  SELECT d.first, (d.first + interval '1 month')::date - 1
  FROM (SELECT n.month, max((n.month < n.before)::int) OVER (ORDER BY n.nth) AS passed
    FROM (SELECT u.month, u.nth, lag(u.month) OVER (ORDER BY u.nth) AS before FROM unnest(months) WITH ORDINALITY AS u(month, nth)) AS n) AS p
  CROSS JOIN LATERAL (SELECT make_date(of_year + coalesce(p.passed, 0), p.month, 1) AS first) AS d
$$;
-- Days by which a day falls outside a window: 0 inside, negative before and positive after the nearest of its months.
CREATE FUNCTION app_days_outside(months integer[], of_year integer, of_day date) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT d.days FROM app_window_months(months, of_year) w CROSS JOIN LATERAL (
    SELECT CASE WHEN of_day < w.first THEN of_day - w.first WHEN of_day > w.last THEN of_day - w.last ELSE 0 END AS days) AS d
  ORDER BY abs(d.days), d.days DESC LIMIT 1
$$;

CREATE FUNCTION app_divergence_report(places uuid[], as_of date, known_at timestamptz, by text[], of_committees uuid[], first_year integer,
  last_year integer)
RETURNS TABLE (committee_id uuid, committee_slug text, committee_name text, committee_number integer, year integer, phase_position integer,
  phase_kind text, years integer, phases integer, phases_as_in_wheel integer, divergences integer, moved integer, late integer,
  skipped integer, added integer, changed integer, median_days_moved double precision, p90_days_moved double precision,
  median_days_late double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_nestloop = off AS $$
BEGIN
  -- Nobody can guess how many rows the steps below give; where few are expected, each would be looked for among all of another.
  RETURN QUERY EXECUTE $sql$
  WITH one AS MATERIALIZED (
    SELECT * FROM app_years_known($1, $2, $3) y WHERE ($5 IS NULL OR y.committee_id = ANY($5))
      AND ($6 IS NULL OR y.year >= $6) AND ($7 IS NULL OR y.year <= $7)
  ), put_down AS MATERIALIZED (
    SELECT r.row_id, min(r.known_from) AS at FROM row_version r
    WHERE r.entity IN ('Phase', 'Meeting') AND ($1 IS NULL OR r.municipality_id = ANY($1)) GROUP BY 1
  ), meeting_was AS MATERIALIZED (
    -- Where a meeting stood before it was moved for the first time after the day.
    SELECT DISTINCT ON (1) v.content ->> 'meeting_id' AS meeting_id, ((v.content ->> 'starts_at')::timestamptz AT TIME ZONE m.time_zone)::date AS meets_on
    FROM app_known('MeetingMove', $1, $3) v JOIN municipality m ON m.id = v.municipality_id
    CROSS JOIN LATERAL (SELECT (v.content ->> 'moved_at')::timestamptz AS moved_at) AS a
    WHERE (a.moved_at AT TIME ZONE m.time_zone)::date > $2
    ORDER BY 1, a.moved_at, v.id
  ), phase_was AS MATERIALIZED (
    SELECT DISTINCT ON (1) v.content ->> 'phase_id' AS phase_id, (v.content ->> 'starts_on')::date AS starts_on, (v.content ->> 'ends_on')::date AS ends_on
    FROM app_known('PhaseMove', $1, $3) v JOIN municipality m ON m.id = v.municipality_id
    CROSS JOIN LATERAL (SELECT (v.content ->> 'moved_at')::timestamptz AS moved_at) AS a
    WHERE (a.moved_at AT TIME ZONE m.time_zone)::date > $2
    ORDER BY 1, a.moved_at, v.id
  ), meeting AS MATERIALIZED (
    -- Each meeting of a year as it stood on the day, but for those that were cancelled or not put down by then.
    SELECT o.id AS cycle_id, o.committee_id, o.year, (l.content ->> 'phase_id')::uuid AS phase_id, g.content ->> 'kind' AS kind, d.held_on IS NOT NULL AS held,
      coalesce(d.held_on, w.meets_on, ((g.content ->> 'starts_at')::timestamptz AT TIME ZONE o.zone)::date) AS meets_on
    FROM app_known('MeetingCommittee', $1, $3) l JOIN one o ON o.id = (l.content ->> 'cycle_id')::uuid
    JOIN app_known('Meeting', $1, $3) g ON g.id = (l.content ->> 'meeting_id')::uuid
    JOIN put_down u ON u.row_id = g.id
    CROSS JOIN LATERAL (SELECT ((g.content ->> 'held_at')::timestamptz AT TIME ZONE o.zone)::date AS held_on,
      ((g.content ->> 'cancelled_at')::timestamptz AT TIME ZONE o.zone)::date AS cancelled_on) AS e
    CROSS JOIN LATERAL (SELECT CASE WHEN e.held_on <= $2 THEN e.held_on END AS held_on) AS d
    LEFT JOIN meeting_was w ON w.meeting_id = g.id::text
    WHERE NOT coalesce(e.cancelled_on <= $2, false)
      AND (d.held_on IS NOT NULL OR g.content ->> 'kind' <> 'EXTRA' OR (u.at AT TIME ZONE o.zone)::date <= $2)
  ), phase_then AS MATERIALIZED (
    SELECT o.id AS cycle_id, o.committee_id, o.year, o.opened_on, p.id, p.content ->> 'kind' AS kind, t.id IS NOT NULL AS of_wheel, t.position,
      t.window_months, p.content ->> 'title_nb' IS NOT NULL OR p.content ->> 'window_kind' IS NOT NULL AS changed,
      (u.at AT TIME ZONE o.zone)::date AS put_down_on, d.done_on,
      coalesce(s.starts_on, s.ends_on) AS first_on, coalesce(s.ends_on, s.starts_on) AS last_on,
      (p.content ->> 'optional')::boolean AND p.content ->> 'choice' = 'DECLINED' AND NOT coalesce((p.content ->> 'choice_on')::date > $2, false) AS declined,
      coalesce((p.content ->> 'skipped_on')::date <= $2, false) AS skipped
    FROM app_known('Phase', $1, $3) p JOIN one o ON o.id = (p.content ->> 'cycle_id')::uuid
    JOIN put_down u ON u.row_id = p.id
    LEFT JOIN phase_template t ON t.id = (p.content ->> 'template_id')::uuid
    LEFT JOIN phase_was w ON w.phase_id = p.id::text
    CROSS JOIN LATERAL (SELECT CASE WHEN (p.content ->> 'done_on')::date <= $2 THEN (p.content ->> 'done_on')::date END AS done_on) AS d
    CROSS JOIN LATERAL (SELECT CASE WHEN d.done_on IS NULL AND w.phase_id IS NOT NULL THEN w.starts_on ELSE (p.content ->> 'starts_on')::date END AS starts_on,
      CASE WHEN d.done_on IS NULL AND w.phase_id IS NOT NULL THEN w.ends_on ELSE (p.content ->> 'ends_on')::date END AS ends_on) AS s
  ), held AS (
    SELECT g.phase_id, bool_or(g.held) AS held, max(g.meets_on) AS last_on FROM meeting g
    WHERE g.phase_id IS NOT NULL AND g.kind <> 'EXTRA' GROUP BY 1
  ), phase AS MATERIALIZED (
    SELECT p.*, CASE WHEN CASE p.kind WHEN 'MEETING' THEN coalesce(h.held, false) ELSE p.done_on IS NOT NULL END THEN 'DONE'
        WHEN p.declined THEN 'DECLINED' WHEN p.skipped THEN 'SKIPPED' ELSE 'OPEN' END AS state,
      CASE p.kind WHEN 'MEETING' THEN h.last_on ELSE p.last_on END AS stands_until
    FROM phase_then p LEFT JOIN held h ON h.phase_id = p.id
  ), dated AS MATERIALIZED (
    -- The days at which a phase of the wheel stood: each of its meetings, or its own days, or the day it was signed off.
    SELECT p.id, g.meets_on AS first_on, g.meets_on AS last_on FROM phase p JOIN meeting g ON g.phase_id = p.id
    WHERE p.kind = 'MEETING' AND g.kind <> 'EXTRA' AND g.meets_on IS NOT NULL
    UNION ALL SELECT p.id, coalesce(p.first_on, p.done_on), coalesce(p.last_on, p.done_on) FROM phase p
    WHERE p.kind <> 'MEETING' AND coalesce(p.first_on, p.done_on) IS NOT NULL
  ), outside AS MATERIALIZED (
    -- Windows and days are few, however many phases there are.
    SELECT d.window_months, d.year, d.day, app_days_outside(d.window_months, d.year, d.day) AS days
    FROM (SELECT DISTINCT p.window_months, p.year, x.day FROM phase p JOIN dated d ON d.id = p.id
      CROSS JOIN LATERAL (VALUES (d.first_on), (d.last_on)) AS x(day) WHERE p.of_wheel) AS d
  ), ends AS MATERIALIZED (
    SELECT d.window_months, d.year, (SELECT max(w.last) FROM app_window_months(d.window_months, d.year) w) AS ends_on
    FROM (SELECT DISTINCT p.window_months, p.year FROM phase p WHERE p.of_wheel) AS d
  ), found AS (
    SELECT p.cycle_id, p.committee_id, p.year, p.position, p.kind, NULL::uuid AS id, 'ADDED' AS how, NULL::int AS days FROM phase p
    WHERE NOT p.of_wheel AND (p.put_down_on <= $2 OR p.state = 'DONE')
    UNION ALL SELECT p.cycle_id, p.committee_id, p.year, p.position, p.kind, p.id, 'CHANGED', NULL FROM phase p WHERE p.of_wheel AND p.changed
    UNION ALL SELECT p.cycle_id, p.committee_id, p.year, p.position, p.kind, CASE WHEN p.of_wheel THEN p.id END, 'SKIPPED', NULL FROM phase p
    WHERE p.state = 'SKIPPED' AND (p.of_wheel OR p.put_down_on <= $2)
    UNION ALL SELECT p.cycle_id, p.committee_id, p.year, p.position, p.kind, p.id, 'MOVED', greatest(abs(b.days), abs(a.days))
    FROM phase p JOIN dated d ON d.id = p.id
    JOIN outside b ON b.window_months = p.window_months AND b.year = p.year AND b.day = d.first_on
    JOIN outside a ON a.window_months = p.window_months AND a.year = p.year AND a.day = d.last_on
    WHERE p.of_wheel AND p.state NOT IN ('DECLINED', 'SKIPPED') AND (b.days <> 0 OR a.days <> 0)
    UNION ALL SELECT p.cycle_id, p.committee_id, p.year, p.position, p.kind, p.id, 'LATE', $2 - x.since
    FROM phase p JOIN ends e ON e.window_months = p.window_months AND e.year = p.year
    CROSS JOIN LATERAL (SELECT greatest(p.opened_on, e.ends_on) AS since) AS x
    WHERE p.of_wheel AND p.state = 'OPEN' AND x.since < $2 AND (p.stands_until IS NULL OR p.stands_until < $2)
    UNION ALL SELECT g.cycle_id, g.committee_id, g.year, p.position, p.kind, p.id, 'ADDED', NULL FROM meeting g LEFT JOIN phase p ON p.id = g.phase_id
    WHERE g.phase_id IS NULL OR (g.kind = 'EXTRA' AND p.of_wheel)
  ), counted AS (
    SELECT f.cycle_id, f.committee_id, f.year, f.position, f.kind, f.id, f.how, f.days FROM found f
    UNION ALL SELECT p.cycle_id, p.committee_id, p.year, p.position, p.kind, p.id, 'PHASE', NULL FROM phase p WHERE p.of_wheel
    UNION ALL SELECT o.id, o.committee_id, o.year, NULL, NULL, NULL, 'YEAR', NULL FROM one o WHERE NOT 'PHASE' = ANY($4)
  ), grouped AS (
    SELECT CASE WHEN 'COMMITTEE' = ANY($4) THEN c.committee_id END AS committee_id, CASE WHEN 'YEAR' = ANY($4) THEN c.year END AS year,
      CASE WHEN 'PHASE' = ANY($4) THEN c.position END AS position, CASE WHEN 'PHASE' = ANY($4) AND c.position IS NOT NULL THEN c.kind END AS kind,
      count(DISTINCT c.cycle_id)::int AS years, count(*) FILTER (WHERE c.how = 'PHASE')::int AS phases,
      (count(*) FILTER (WHERE c.how = 'PHASE') - count(DISTINCT c.id) FILTER (WHERE c.how NOT IN ('PHASE', 'YEAR')))::int AS as_in_wheel,
      count(*) FILTER (WHERE c.how NOT IN ('PHASE', 'YEAR'))::int AS divergences,
      count(*) FILTER (WHERE c.how = 'MOVED')::int AS moved, count(*) FILTER (WHERE c.how = 'LATE')::int AS late,
      count(*) FILTER (WHERE c.how = 'SKIPPED')::int AS skipped, count(*) FILTER (WHERE c.how = 'ADDED')::int AS added,
      count(*) FILTER (WHERE c.how = 'CHANGED')::int AS changed,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY c.days) FILTER (WHERE c.how = 'MOVED') AS median_moved,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY c.days) FILTER (WHERE c.how = 'MOVED') AS p90_moved,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY c.days) FILTER (WHERE c.how = 'LATE') AS median_late
    FROM counted c GROUP BY 1, 2, 3, 4
  )
  SELECT g.committee_id, k.slug, k.name, k.number, g.year, g.position, g.kind, g.years, g.phases, g.as_in_wheel, g.divergences, g.moved, g.late,
    g.skipped, g.added, g.changed, g.median_moved, g.p90_moved, g.median_late
  FROM grouped g LEFT JOIN app_committees_known($1, $2, $3) k ON k.id = g.committee_id
  ORDER BY k.number, k.slug, g.committee_id, g.year, g.position, g.kind
  $sql$ USING places, as_of, known_at, by, of_committees, first_year, last_year;
END $$;
REVOKE EXECUTE ON FUNCTION app_divergence_report(uuid[], date, timestamptz, text[], uuid[], integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_divergence_report(uuid[], date, timestamptz, text[], uuid[], integer, integer) TO app_public, app_staff;
