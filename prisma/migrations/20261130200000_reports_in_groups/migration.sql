-- DropIndex
DROP INDEX "row_version_municipality_id_entity_known_from_idx";

-- CreateIndex
CREATE INDEX "row_version_entity_municipality_id_known_from_idx" ON "row_version"("entity", "municipality_id", "known_from");

-- AlterTable
ALTER TABLE "case_version" ADD COLUMN "since_on" DATE,
ADD COLUMN "status_id" UUID;

-- What is known now is asked most. How long cases stood where is then read in the order of cases, without the table and with
-- nothing of what was known before.
CREATE INDEX case_stay_known ON case_stay (municipality_id, case_id, since_on) INCLUDE (until_on, status_id, from_id, is_correction)
  WHERE known_to IS NULL;
DROP INDEX row_version_names_of_a_committee;

-- And the status that a case came to last stands beside what else it is grouped by. It makes no version, and isn't told of one
-- that is known otherwise now.
CREATE OR REPLACE FUNCTION app_know_case(of_case uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  known case_version;
  found committee_case;
  since timestamptz := app_now();
  committees uuid[];
BEGIN
  SELECT * INTO known FROM case_version v WHERE v.case_id = of_case AND v.known_to IS NULL;
  SELECT * INTO found FROM committee_case c WHERE c.id = of_case;
  committees := found.lead_committee_id || ARRAY(SELECT p.committee_id FROM case_partner p WHERE p.case_id = of_case ORDER BY 1);
  IF known.id IS NOT NULL THEN
    IF (known.lead_committee_id, known.committee_ids, known.theme_id, known.horizon, known.origin, known.raised_on, known.is_public)
      IS NOT DISTINCT FROM (found.lead_committee_id, committees, found.theme_id, found.horizon, found.origin, found.raised_on, found.is_public) THEN
      RETURN;
    END IF;
    since := greatest(since, known.known_from);
    IF since = known.known_from THEN
      DELETE FROM case_version v WHERE v.id = known.id;
    ELSE
      UPDATE case_version v SET known_to = since WHERE v.id = known.id;
    END IF;
  END IF;
  IF found.id IS NOT NULL THEN
    INSERT INTO case_version (municipality_id, case_id, lead_committee_id, committee_ids, theme_id, horizon, origin, raised_on, is_public, known_from)
      VALUES (found.municipality_id, of_case, found.lead_committee_id, committees, found.theme_id, found.horizon, found.origin, found.raised_on,
        found.is_public, since);
    PERFORM app_know_last(of_case);
  END IF;
END $$;
CREATE FUNCTION app_know_last(of_case uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE case_version v SET (status_id, since_on) = (SELECT s.status_id, s.since_on FROM case_stay s
    WHERE s.case_id = of_case AND s.known_to IS NULL AND s.until_on IS NULL)
  WHERE v.case_id = of_case AND v.known_to IS NULL
$$;
CREATE OR REPLACE FUNCTION app_know_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app_know_step(NEW.municipality_id, NEW.case_id, NEW.seq, NEW.recorded_at);
  PERFORM app_know_last(NEW.case_id);
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION app_know_last(uuid) FROM PUBLIC;
-- Written anew, and not over: half of the table would be what its rows were before.
CREATE TEMPORARY TABLE case_version_told AS
  SELECT v.id, v.municipality_id, v.case_id, v.lead_committee_id, v.committee_ids, v.theme_id, v.horizon, v.origin, v.raised_on, v.is_public,
    v.known_from, v.known_to, s.since_on, s.status_id
  FROM case_version v LEFT JOIN case_stay s ON v.known_to IS NULL AND s.case_id = v.case_id AND s.known_to IS NULL AND s.until_on IS NULL;
TRUNCATE case_version;
INSERT INTO case_version (id, municipality_id, case_id, lead_committee_id, committee_ids, theme_id, horizon, origin, raised_on, is_public,
    known_from, known_to, since_on, status_id)
  SELECT * FROM case_version_told ORDER BY municipality_id, known_from, id;
DROP TABLE case_version_told;
CREATE INDEX case_version_since ON case_version (since_on) WHERE known_to IS NULL;
-- A server may share out the work: a setting is the same for all who take part.
ALTER FUNCTION app_tells_case(case_version, boolean) PARALLEL SAFE;

-- The case-status report: one statement, as of a day and as known at a moment, also what a row is grouped by. It runs as the
-- owner and tells figures alone: of what the public could read, of the caller's own, and for an analyst of the rest.
-- The statement is written for what is asked. What was known last takes the indexes above; what isn't grouped by isn't looked up;
-- and where nobody asks how long cases have been open (`with_open`) or stood (`with_stays`), no days are counted. Days are counted before they are ordered:
-- there are few different ones, so that a percentile is found among hundreds of counts, and not among a million days.
DROP FUNCTION app_case_status_report(uuid[], date, timestamptz, text[], uuid[], integer[], case_horizon[], uuid[], case_origin[]);
DROP AGGREGATE app_concat(anycompatiblearray);
CREATE FUNCTION app_case_status_report(places uuid[], as_of date, known_at timestamptz, by text[], of_committees uuid[], of_years integer[],
  of_horizons case_horizon[], of_themes uuid[], of_origins case_origin[], with_open boolean, with_stays boolean)
RETURNS TABLE (committee_id uuid, committee_slug text, committee_name text, committee_number integer, status_id uuid, status_content jsonb,
  category text, horizon text, theme_id uuid, theme_content jsonb, origin text, year integer, month integer, cases_in_municipality integer,
  cases_per_committee integer, median_days double precision, p90_days double precision, transitions integer, corrections integer,
  open_cases integer, median_open_days double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '32MB' AS $$
DECLARE
  by_committee CONSTANT boolean := 'COMMITTEE' = ANY(by);
  by_status CONSTANT boolean := 'STATUS' = ANY(by);
  by_category CONSTANT boolean := 'CATEGORY' = ANY(by);
  by_horizon CONSTANT boolean := 'HORIZON' = ANY(by);
  by_theme CONSTANT boolean := 'THEME' = ANY(by);
  by_origin CONSTANT boolean := 'ORIGIN' = ANY(by);
  by_month CONSTANT boolean := 'MONTH' = ANY(by);
  by_year CONSTANT boolean := by_month OR 'YEAR' = ANY(by);
  -- The columns that are grouped by, as a list to be continued, and what they are of a case.
  keys CONSTANT text[] := array_remove(ARRAY[CASE WHEN by_committee THEN 'committee_id' END, CASE WHEN by_status THEN 'status_id' END,
    CASE WHEN by_category THEN 'category' END, CASE WHEN by_horizon THEN 'horizon' END, CASE WHEN by_theme THEN 'theme_id' END,
    CASE WHEN by_origin THEN 'origin' END, CASE WHEN by_year THEN 'year' END, CASE WHEN by_month THEN 'month' END], NULL);
  listed CONSTANT text := (SELECT coalesce(string_agg(k || ', ', ''), '') FROM unnest(keys) AS k);
  listed_of_case CONSTANT text := (SELECT coalesce(string_agg(CASE k WHEN 'committee_id' THEN 'c.committee_id' WHEN 'status_id' THEN 'v.status_id'
    WHEN 'category' THEN 'st.means AS category' WHEN 'year' THEN 'extract(year FROM v.raised_on)::int AS year'
    WHEN 'month' THEN 'extract(month FROM v.raised_on)::int AS month' ELSE 'v.' || k END || ', ', ''), '') FROM unnest(keys) AS k);
  known CONSTANT text := CASE WHEN known_at < 'infinity'
    THEN '%1$s.known_from <= $3 AND (%1$s.known_to IS NULL OR %1$s.known_to > $3)' ELSE '%1$s.known_to IS NULL' END;
  there CONSTANT text := CASE WHEN places IS NULL THEN 'true' ELSE '%1$s.municipality_id = ANY($1)' END;
  told CONSTANT text := known || ' AND ' || there;
  -- None is there twice: said so that the planner knows.
  statuses CONSTANT text := '(SELECT DISTINCT ON (r.row_id) r.row_id AS id, r.content, r.content ->> ''category'' AS means,
      (r.content ->> ''position'')::int AS position,
      r.content ->> ''category'' IN (''ACHIEVED'', ''CLOSED_WITHOUT_RESULT'', ''FORWARDED'', ''WITHDRAWN'') AS is_closed
    FROM row_version r WHERE r.entity = ''CaseStatus'' AND ' || format(told, 'r') || ')';
  asked CONSTANT text := format(told, 'v') || ' AND app_tells_case(v, true)'
    || CASE WHEN of_committees IS NULL THEN '' ELSE ' AND v.committee_ids && $5' END
    || CASE WHEN of_years IS NULL THEN '' ELSE ' AND extract(year FROM v.raised_on)::int = ANY($6)' END
    || CASE WHEN of_horizons IS NULL THEN '' ELSE ' AND v.horizon = ANY($7)' END
    || CASE WHEN of_themes IS NULL THEN '' ELSE ' AND v.theme_id = ANY($8)' END
    || CASE WHEN of_origins IS NULL THEN '' ELSE ' AND v.origin = ANY($9)' END;
  -- The cases with the status that each stood in at the end of the day: mostly the one that it came to last.
  of_case CONSTANT text := 'SELECT v.case_id, v.committee_ids, v.theme_id, v.horizon, v.origin, v.raised_on, ';
  stood CONSTANT text := of_case || 's.status_id FROM case_version v JOIN case_stay s ON s.case_id = v.case_id AND ' || format(known, 's') || '
        AND s.since_on <= $2 AND (s.until_on IS NULL OR s.until_on > $2) WHERE ' || asked;
  standing CONSTANT text := CASE WHEN known_at < 'infinity' THEN stood
    ELSE of_case || 'v.status_id FROM case_version v WHERE v.since_on <= $2 AND ' || asked || '
      UNION ALL ' || stood || ' AND v.since_on > $2' END;
BEGIN
  RETURN QUERY EXECUTE
  'WITH placed AS (
    SELECT v.case_id, ' || listed_of_case || 'CASE WHEN NOT st.is_closed THEN $2 - v.raised_on END AS open_days, '
      || CASE WHEN by_committee THEN '1' WHEN of_committees IS NULL THEN 'cardinality(v.committee_ids)'
        ELSE 'cardinality(ARRAY(SELECT k FROM unnest(v.committee_ids) AS k WHERE k = ANY($5)))' END || ' AS committees
    FROM (' || standing || ') AS v JOIN ' || statuses || ' AS st ON st.id = v.status_id'
      || CASE WHEN by_committee THEN ' CROSS JOIN LATERAL unnest(v.committee_ids) AS c(committee_id)' ELSE '' END
      || CASE WHEN by_committee AND of_committees IS NOT NULL THEN ' WHERE c.committee_id = ANY($5)' ELSE '' END || '
  ), tally AS (
    SELECT ' || listed || 'CASE WHEN p.open_days IS NULL THEN ''CLOSED'' ELSE ''OPEN'' END AS kind, ' || CASE WHEN with_open THEN 'p.open_days' ELSE 'NULL::int' END || ' AS days, count(*)::int AS counted,
      sum(p.committees) AS committees, NULL::bigint AS moved, NULL::bigint AS corrected
    FROM placed p GROUP BY ' || listed || CASE WHEN with_open THEN 'p.open_days' ELSE 'p.open_days IS NULL' END
    || CASE WHEN with_stays THEN '
    UNION ALL SELECT ' || listed || '''STAY'', least(coalesce(s.until_on, $2), $2) - s.since_on AS days, count(*)::int, NULL, count(s.from_id), count(*) FILTER (WHERE s.is_correction)
    FROM placed p JOIN (SELECT s.case_id, s.status_id AS stood_in, s.since_on, s.until_on, s.from_id, s.is_correction FROM case_stay s
      WHERE ' || format(told, 's') || ' AND s.since_on <= $2) AS s ON s.case_id = p.case_id'
      || CASE WHEN by_status THEN ' AND s.stood_in = p.status_id'
        WHEN by_category THEN ' JOIN ' || statuses || ' AS t ON t.id = s.stood_in AND t.means = p.category' ELSE '' END || '
    GROUP BY ' || listed || 'least(coalesce(s.until_on, $2), $2) - s.since_on' ELSE '' END || '
  ), ranked AS (
    SELECT t.*, sum(t.counted) OVER (w ORDER BY t.days) AS upto, (sum(t.counted) OVER w - 1)::double precision AS above FROM tally t
    WINDOW w AS (PARTITION BY ' || listed || 'kind)
  ), g AS (
    SELECT ' || listed || 'sum(r.counted) FILTER (WHERE kind <> ''STAY'')::int AS in_municipality, sum(r.committees)::int AS per_committee,
      coalesce(sum(r.counted) FILTER (WHERE kind = ''OPEN''), 0)::int AS open_cases, sum(r.moved)::int AS moved, sum(r.corrected)::int AS corrected, '
      || (SELECT string_agg(format('min(r.days) FILTER (WHERE kind = %1$L AND upto > floor(%2$s * above)) AS %3$s_low, '
          'min(r.days) FILTER (WHERE kind = %1$L AND upto > ceil(%2$s * above)) AS %3$s_high, '
          'min(%2$s * above - floor(%2$s * above)) FILTER (WHERE kind = %1$L) AS %3$s_part', p.kind, p.part, p.name), ', ')
        FROM (VALUES ('OPEN', '0.5', 'open'), ('STAY', '0.5', 'median'), ('STAY', '0.9', 'p90')) AS p (kind, part, name)) || '
    FROM ranked r ' || CASE WHEN listed = '' THEN 'HAVING count(*) > 0' ELSE 'GROUP BY ' || array_to_string(keys, ', ') END || '
  ) SELECT ' || CASE WHEN by_committee THEN 'g.committee_id, k.content ->> ''slug'', n.name, n.number' ELSE 'NULL::uuid, NULL, NULL, NULL::int' END
    || CASE WHEN by_status THEN ', g.status_id, st.content' ELSE ', NULL::uuid, NULL::jsonb' END
    || CASE WHEN by_category THEN ', g.category' ELSE ', NULL' END
    || CASE WHEN by_horizon THEN ', g.horizon::text' ELSE ', NULL' END
    || CASE WHEN by_theme THEN ', g.theme_id, th.content' ELSE ', NULL::uuid, NULL::jsonb' END
    || CASE WHEN by_origin THEN ', g.origin::text' ELSE ', NULL' END
    || CASE WHEN by_year THEN ', g.year' ELSE ', NULL::int' END || CASE WHEN by_month THEN ', g.month' ELSE ', NULL::int' END || ',
    g.in_municipality, g.per_committee, g.median_low + g.median_part * (g.median_high - g.median_low), g.p90_low + g.p90_part * (g.p90_high - g.p90_low),
    g.moved, g.corrected, g.open_cases, g.open_low + g.open_part * (g.open_high - g.open_low)
  FROM g '
    || CASE WHEN by_committee THEN 'LEFT JOIN row_version k ON k.entity = ''Committee'' AND k.row_id = g.committee_id AND ' || format(known, 'k') || '
    LEFT JOIN (
      SELECT DISTINCT ON (1) (r.content ->> ''committee_id'')::uuid AS committee_id, r.content ->> ''name'' AS name, (r.content ->> ''number'')::int AS number
      FROM row_version r CROSS JOIN LATERAL (SELECT (r.content ->> ''valid_from'')::date AS since) AS d
      WHERE r.entity = ''CommitteeName'' AND ' || format(told, 'r') || '
      ORDER BY 1, d.since <= $2 DESC, abs(d.since - $2), r.id) AS n ON n.committee_id = g.committee_id ' ELSE '' END
    || CASE WHEN by_status THEN 'LEFT JOIN ' || statuses || ' AS st ON st.id = g.status_id ' ELSE '' END
    || CASE WHEN by_theme THEN 'LEFT JOIN row_version th ON th.entity = ''CaseTheme'' AND th.row_id = g.theme_id AND ' || format(known, 'th') || ' ' ELSE '' END
    || coalesce('ORDER BY ' || nullif(concat_ws(', ', CASE WHEN by_committee THEN 'n.number, k.content ->> ''slug'', g.committee_id' END,
      CASE WHEN by_status THEN 'st.position, g.status_id' END, CASE WHEN by_category THEN 'g.category' END,
      CASE WHEN by_horizon THEN 'g.horizon::text' END, CASE WHEN by_theme THEN 'th.content ->> ''name_nb'', g.theme_id' END,
      CASE WHEN by_origin THEN 'g.origin::text' END, CASE WHEN by_year THEN 'g.year' END, CASE WHEN by_month THEN 'g.month' END), ''), '')
  USING places, as_of, known_at, by, of_committees, of_years, of_horizons, of_themes, of_origins;
END $$;
REVOKE EXECUTE ON FUNCTION app_case_status_report(uuid[], date, timestamptz, text[], uuid[], integer[], case_horizon[], uuid[], case_origin[], boolean, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_case_status_report(uuid[], date, timestamptz, text[], uuid[], integer[], case_horizon[], uuid[], case_origin[], boolean, boolean) TO app_public, app_staff;
