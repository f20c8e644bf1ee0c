-- The case-status report: one statement, as of a day and as known at a moment, also what a row is grouped by. It runs as the
-- owner and tells figures alone: of what the public could read, of the caller's own, and for an analyst of the rest.
CREATE AGGREGATE app_concat(anycompatiblearray) (SFUNC = array_cat, STYPE = anycompatiblearray, INITCOND = '{}');
CREATE INDEX row_version_names_of_a_committee ON row_version ((content ->> 'committee_id')) WHERE entity = 'CommitteeName';
CREATE FUNCTION app_case_status_report(places uuid[], as_of date, known_at timestamptz, by text[], of_committees uuid[], of_years integer[],
  of_horizons case_horizon[], of_themes uuid[], of_origins case_origin[])
RETURNS TABLE (committee_id uuid, committee_slug text, committee_name text, committee_number integer, status_id uuid, status_content jsonb,
  category text, horizon text, theme_id uuid, theme_content jsonb, origin text, year integer, month integer, cases_in_municipality integer,
  cases_per_committee integer, median_days double precision, p90_days double precision, transitions integer, corrections integer,
  open_cases integer, median_open_days double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Planned for what is asked: a municipality takes an index, the nation does not.
  RETURN QUERY EXECUTE $sql$
  WITH one AS MATERIALIZED (
    SELECT v.case_id, v.committee_ids, v.theme_id, v.horizon, v.origin, v.raised_on, s.status_id
    FROM case_version v JOIN case_stay s ON s.case_id = v.case_id
      AND s.known_from <= $3 AND (s.known_to IS NULL OR s.known_to > $3) AND s.since_on <= $2 AND (s.until_on IS NULL OR s.until_on > $2)
    WHERE ($1 IS NULL OR v.municipality_id = ANY($1)) AND v.known_from <= $3 AND (v.known_to IS NULL OR v.known_to > $3)
      AND app_tells_case(v, true)
      AND ($5 IS NULL OR v.committee_ids && $5) AND ($6 IS NULL OR extract(year FROM v.raised_on)::int = ANY($6))
      AND ($7 IS NULL OR v.horizon = ANY($7)) AND ($8 IS NULL OR v.theme_id = ANY($8)) AND ($9 IS NULL OR v.origin = ANY($9))
  ), status AS MATERIALIZED (
    SELECT r.row_id, r.content FROM row_version r WHERE r.entity = 'CaseStatus' AND ($1 IS NULL OR r.municipality_id = ANY($1))
      AND r.known_from <= $3 AND (r.known_to IS NULL OR r.known_to > $3)
  ), counted AS (
    SELECT o.case_id, c.committee_id, CASE WHEN 'STATUS' = ANY($4) THEN o.status_id END AS status_id,
      CASE WHEN 'CATEGORY' = ANY($4) THEN st.content ->> 'category' END AS category,
      CASE WHEN 'HORIZON' = ANY($4) THEN o.horizon::text END AS horizon, CASE WHEN 'THEME' = ANY($4) THEN o.theme_id END AS theme_id,
      CASE WHEN 'ORIGIN' = ANY($4) THEN o.origin::text END AS origin,
      CASE WHEN 'YEAR' = ANY($4) OR 'MONTH' = ANY($4) THEN extract(year FROM o.raised_on)::int END AS year,
      CASE WHEN 'MONTH' = ANY($4) THEN extract(month FROM o.raised_on)::int END AS month,
      cardinality(ARRAY(SELECT k FROM unnest(o.committee_ids) AS k WHERE $5 IS NULL OR k = ANY($5))) AS committees,
      CASE WHEN st.content ->> 'category' NOT IN ('ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN') THEN $2 - o.raised_on END AS open_days
    FROM one o JOIN status st ON st.row_id = o.status_id
    LEFT JOIN LATERAL unnest(CASE WHEN 'COMMITTEE' = ANY($4) THEN o.committee_ids ELSE ARRAY[NULL::uuid] END) AS c(committee_id) ON true
    WHERE NOT 'COMMITTEE' = ANY($4) OR $5 IS NULL OR c.committee_id = ANY($5)
  ), stays AS (
    SELECT s.case_id, array_agg(least(coalesce(s.until_on, $2), $2) - s.since_on) AS days, count(s.from_id) AS moved,
      count(*) FILTER (WHERE s.is_correction) AS corrected,
      CASE WHEN 'STATUS' = ANY($4) THEN s.status_id END AS status_id, CASE WHEN 'CATEGORY' = ANY($4) THEN st.content ->> 'category' END AS category
    FROM case_stay s JOIN one o ON o.case_id = s.case_id JOIN status st ON st.row_id = s.status_id
    WHERE s.known_from <= $3 AND (s.known_to IS NULL OR s.known_to > $3) AND s.since_on <= $2
    GROUP BY s.case_id, 5, 6
  ), grouped AS (
    SELECT c.committee_id, c.status_id, c.category, c.horizon, c.theme_id, c.origin, c.year, c.month,
      count(*)::int AS in_municipality, sum(CASE WHEN 'COMMITTEE' = ANY($4) THEN 1 ELSE c.committees END)::int AS per_committee,
      count(c.open_days)::int AS open_cases, percentile_cont(0.5) WITHIN GROUP (ORDER BY c.open_days) AS median_open,
      sum(t.moved)::int AS moved, sum(t.corrected)::int AS corrected, app_concat(t.days) AS days
    FROM counted c LEFT JOIN stays t ON t.case_id = c.case_id AND t.status_id IS NOT DISTINCT FROM c.status_id AND t.category IS NOT DISTINCT FROM c.category
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
  )
  SELECT g.committee_id, k.content ->> 'slug', n.content ->> 'name', (n.content ->> 'number')::int, g.status_id, st.content, g.category,
    g.horizon, g.theme_id, th.content, g.origin, g.year, g.month, g.in_municipality, g.per_committee,
    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY d) FROM unnest(g.days) AS d),
    (SELECT percentile_cont(0.9) WITHIN GROUP (ORDER BY d) FROM unnest(g.days) AS d),
    g.moved, g.corrected, g.open_cases, g.median_open
  FROM grouped g LEFT JOIN status st ON st.row_id = g.status_id
  LEFT JOIN row_version th ON th.entity = 'CaseTheme' AND th.row_id = g.theme_id AND th.known_from <= $3 AND (th.known_to IS NULL OR th.known_to > $3)
  LEFT JOIN row_version k ON k.entity = 'Committee' AND k.row_id = g.committee_id AND k.known_from <= $3 AND (k.known_to IS NULL OR k.known_to > $3)
  LEFT JOIN LATERAL (
    SELECT r.content FROM row_version r
    WHERE r.entity = 'CommitteeName' AND r.content ->> 'committee_id' = g.committee_id::text AND r.known_from <= $3 AND (r.known_to IS NULL OR r.known_to > $3)
    ORDER BY (r.content ->> 'valid_from')::date <= $2 DESC, abs((r.content ->> 'valid_from')::date - $2) LIMIT 1) AS n ON true
  ORDER BY (n.content ->> 'number')::int, k.content ->> 'slug', g.committee_id, (st.content ->> 'position')::int, g.status_id, g.category, g.horizon,
    th.content ->> 'name_nb', g.theme_id, g.origin, g.year, g.month
  $sql$ USING places, as_of, known_at, by, of_committees, of_years, of_horizons, of_themes, of_origins;
END $$;
REVOKE EXECUTE ON FUNCTION app_case_status_report(uuid[], date, timestamptz, text[], uuid[], integer[], case_horizon[], uuid[], case_origin[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_case_status_report(uuid[], date, timestamptz, text[], uuid[], integer[], case_horizon[], uuid[], case_origin[]) TO app_public, app_staff;
