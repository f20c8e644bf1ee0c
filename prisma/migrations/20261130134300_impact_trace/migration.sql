-- What became of findings, as of a day and as known at a moment: each finding of a completed dialogue with each case that rests on
-- it, when the case was prioritised, agreed on, treated and closed. Findings without a case come once. For the two functions below.
CREATE FUNCTION app_impact_known(places uuid[], as_of date, known_at timestamptz, of_committees uuid[], first_year integer, last_year integer,
  of_case uuid, of_finding uuid)
RETURNS TABLE (municipality_id uuid, committee_id uuid, year integer, completed_on date, finding_id uuid, finding_type text, theme_id uuid,
  case_id uuid, named boolean, raised_on date, prioritised_on date, agreed_on date, in_treatment_on date, status_id uuid, category text,
  outcome_on date)
LANGUAGE sql STABLE AS $$
  WITH one AS MATERIALIZED (
    SELECT * FROM app_years_known(places, as_of, known_at)
  ), finding AS MATERIALIZED (
    SELECT f.municipality_id, o.committee_id, o.year, (d.content ->> 'completed_on')::date AS completed_on, f.id, f.content ->> 'type' AS type,
      (f.content ->> 'theme_id')::uuid AS theme_id
    FROM app_known('Finding', places, known_at) f JOIN app_known('Dialogue', places, known_at) d ON d.id = (f.content ->> 'dialogue_id')::uuid
    JOIN one o ON o.id = (d.content ->> 'cycle_id')::uuid
    WHERE d.content ->> 'status' = 'COMPLETED' AND (d.content ->> 'completed_on')::date <= as_of
      AND (of_committees IS NULL OR o.committee_id = ANY(of_committees)) AND (first_year IS NULL OR o.year >= first_year)
      AND (last_year IS NULL OR o.year <= last_year) AND (of_finding IS NULL OR f.id = of_finding)
  ), stay AS MATERIALIZED (
    SELECT s.case_id, s.status_id, s.since_on, s.until_on, st.content ->> 'category' AS category
    FROM case_stay s JOIN app_known('CaseStatus', places, known_at) st ON st.id = s.status_id
    WHERE (places IS NULL OR s.municipality_id = ANY(places)) AND s.known_from <= known_at AND (s.known_to IS NULL OR s.known_to > known_at)
      AND s.since_on <= as_of
  ), treated AS (
    SELECT s.case_id, min(s.since_on) AS since_on FROM stay s WHERE s.category = 'IN_TREATMENT' GROUP BY 1
  ), prioritised AS (
    SELECT (p.content ->> 'case_id')::uuid AS case_id, min((p.content ->> 'decided_on')::date) AS decided_on
    FROM app_known('Priority', places, known_at) p JOIN one o ON o.id = (p.content ->> 'cycle_id')::uuid
    WHERE (p.content ->> 'decided_on')::date <= as_of GROUP BY 1
  ), agreed AS (
    SELECT (i.content ->> 'case_id')::uuid AS case_id, min((v.content ->> 'adopted_on')::date) AS adopted_on
    FROM app_known('AgreementItem', places, known_at) i
    JOIN app_known('AgreementVersion', places, known_at) v ON v.id = (i.content ->> 'agreement_version_id')::uuid
    JOIN app_known('Agreement', places, known_at) a ON a.id = (v.content ->> 'agreement_id')::uuid
    JOIN one o ON o.id = (a.content ->> 'cycle_id')::uuid
    WHERE v.content ->> 'status' <> 'DRAFT' AND (v.content ->> 'adopted_on')::date <= as_of GROUP BY 1
  ), rests AS (
    SELECT (b.content ->> 'finding_id')::uuid AS finding_id, v.case_id, app_tells_case(v, false) AS named, v.raised_on, p.decided_on, a.adopted_on,
      t.since_on AS treated_on, s.status_id, s.category,
      CASE WHEN s.category IN ('ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN') THEN s.since_on END AS outcome_on
    FROM app_known('CaseFinding', places, known_at) b JOIN case_version v ON v.case_id = (b.content ->> 'case_id')::uuid
      AND v.known_from <= known_at AND (v.known_to IS NULL OR v.known_to > known_at) AND app_tells_case(v, true)
    JOIN stay s ON s.case_id = v.case_id AND (s.until_on IS NULL OR s.until_on > as_of)
    LEFT JOIN treated t ON t.case_id = v.case_id LEFT JOIN prioritised p ON p.case_id = v.case_id LEFT JOIN agreed a ON a.case_id = v.case_id
  )
  SELECT f.municipality_id, f.committee_id, f.year, f.completed_on, f.id, f.type, f.theme_id, r.case_id, r.named, r.raised_on, r.decided_on,
    r.adopted_on, r.treated_on, r.status_id, r.category, r.outcome_on
  FROM finding f LEFT JOIN rests r ON r.finding_id = f.id
  WHERE of_case IS NULL OR r.case_id = of_case
$$;

-- The trace line by line: it runs as the owner, and names of cases only what was public then and the caller's own. A finding with
-- none of those comes without a case.
CREATE FUNCTION app_impact_trace(places uuid[], as_of date, known_at timestamptz, of_committees uuid[], first_year integer, last_year integer,
  of_case uuid, of_finding uuid)
RETURNS TABLE (committee_slug text, committee_name text, committee_number integer, year integer, completed_on date, finding_id uuid,
  finding_type text, theme_content jsonb, case_id uuid, raised_on date, prioritised_on date, agreed_on date, in_treatment_on date,
  status_content jsonb, outcome_on date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE $sql$
  WITH told AS MATERIALIZED (SELECT * FROM app_impact_known($1, $2, $3, $4, $5, $6, $7, $8))
  SELECT k.slug, k.name, k.number, t.year, t.completed_on, t.finding_id, t.finding_type, th.content, t.case_id, t.raised_on, t.prioritised_on,
    t.agreed_on, t.in_treatment_on, st.content, t.outcome_on
  FROM (SELECT * FROM told WHERE told.named
    UNION ALL SELECT DISTINCT o.municipality_id, o.committee_id, o.year, o.completed_on, o.finding_id, o.finding_type, o.theme_id, NULL::uuid, true, NULL::date,
      NULL::date, NULL::date, NULL::date, NULL::uuid, NULL, NULL::date
    FROM told o WHERE $7 IS NULL AND NOT EXISTS (SELECT FROM told n WHERE n.finding_id = o.finding_id AND n.named)) t
  LEFT JOIN app_committees_known($1, $2, $3) k ON k.id = t.committee_id
  LEFT JOIN app_known('CaseTheme', $1, $3) th ON th.id = t.theme_id
  LEFT JOIN app_known('CaseStatus', $1, $3) st ON st.id = t.status_id
  $sql$ USING places, as_of, known_at, of_committees, first_year, last_year, of_case, of_finding;
END $$;

-- The same counted: it tells figures alone, for an analyst also of what is not public.
CREATE FUNCTION app_impact_figures(places uuid[], as_of date, known_at timestamptz, of_committees uuid[], first_year integer, last_year integer,
  of_case uuid, of_finding uuid)
RETURNS TABLE (findings integer, findings_in_cases integer, findings_prioritised integer, findings_agreed integer, findings_answered integer,
  findings_achieved integer, cases integer, cases_prioritised integer, cases_agreed integer, cases_closed integer, cases_achieved integer,
  median_days_to_outcome double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE $sql$
  WITH told AS MATERIALIZED (SELECT * FROM app_impact_known($1, $2, $3, $4, $5, $6, $7, $8))
  SELECT count(DISTINCT t.finding_id)::int, count(DISTINCT t.finding_id) FILTER (WHERE t.case_id IS NOT NULL)::int,
    count(DISTINCT t.finding_id) FILTER (WHERE t.prioritised_on IS NOT NULL)::int, count(DISTINCT t.finding_id) FILTER (WHERE t.agreed_on IS NOT NULL)::int,
    count(DISTINCT t.finding_id) FILTER (WHERE t.outcome_on IS NOT NULL)::int, count(DISTINCT t.finding_id) FILTER (WHERE t.category = 'ACHIEVED')::int,
    count(DISTINCT t.case_id)::int, count(DISTINCT t.case_id) FILTER (WHERE t.prioritised_on IS NOT NULL)::int,
    count(DISTINCT t.case_id) FILTER (WHERE t.agreed_on IS NOT NULL)::int, count(DISTINCT t.case_id) FILTER (WHERE t.outcome_on IS NOT NULL)::int,
    count(DISTINCT t.case_id) FILTER (WHERE t.category = 'ACHIEVED')::int,
    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY c.days) FROM (
      SELECT DISTINCT d.case_id, d.outcome_on - d.raised_on AS days FROM told d WHERE d.outcome_on IS NOT NULL) AS c)
  FROM told t
  $sql$ USING places, as_of, known_at, of_committees, first_year, last_year, of_case, of_finding;
END $$;
REVOKE EXECUTE ON FUNCTION app_impact_known(uuid[], date, timestamptz, uuid[], integer, integer, uuid, uuid),
  app_impact_trace(uuid[], date, timestamptz, uuid[], integer, integer, uuid, uuid),
  app_impact_figures(uuid[], date, timestamptz, uuid[], integer, integer, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_impact_trace(uuid[], date, timestamptz, uuid[], integer, integer, uuid, uuid),
  app_impact_figures(uuid[], date, timestamptz, uuid[], integer, integer, uuid, uuid) TO app_public, app_staff;
