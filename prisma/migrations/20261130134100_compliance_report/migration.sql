-- Whether each committee's year had what the rules ask of it, as of a day and as known at a moment, in one statement. It runs as
-- the owner and tells of opened years alone, and in them of what everyone may read; only cases that were not public are counted
-- for those alone who may know of them.
CREATE FUNCTION app_compliance_report(places uuid[], as_of date, known_at timestamptz, of_committees uuid[], first_year integer, last_year integer)
RETURNS TABLE (cycle_id uuid, municipality_id uuid, municipality_number text, committee_id uuid, committee_slug text, committee_name text,
  committee_number integer, year integer, meetings_held integer, meetings_required integer, dialogue_completed_on date, findings integer,
  agreement_adopted_on date, agreement_versions integer, exchanges_carried_out integer, visits_held integer, closed_on date,
  cases integer, cases_settled integer, cases_carried_over integer, report_submitted_on date, report_treated_on date,
  meetings text, dialogue text, agreement text, exchange text, mayor_visit text, settlement text, report text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Planned for what is asked: a municipality takes an index, the nation does not.
  RETURN QUERY EXECUTE $sql$
  WITH one AS MATERIALIZED (
    SELECT * FROM app_years_known($1, $2, $3) y WHERE ($4 IS NULL OR y.committee_id = ANY($4))
      AND ($5 IS NULL OR y.year >= $5) AND ($6 IS NULL OR y.year <= $6)
  ), met AS (
    SELECT o.id, count(DISTINCT g.id)::int AS held
    FROM app_known('MeetingCommittee', $1, $3) l JOIN one o ON o.id = (l.content ->> 'cycle_id')::uuid
    JOIN app_known('Meeting', $1, $3) g ON g.id = (l.content ->> 'meeting_id')::uuid
    WHERE l.content ->> 'phase_id' IS NOT NULL AND g.content ->> 'kind' <> 'EXTRA' AND g.content ->> 'status' = 'HELD'
      AND ((g.content ->> 'held_at')::timestamptz AT TIME ZONE o.zone)::date <= $2
    GROUP BY 1
  ), heard AS (
    SELECT o.id, (d.content ->> 'completed_on')::date AS completed_on, count(f.id)::int AS findings
    FROM app_known('Dialogue', $1, $3) d JOIN one o ON o.id = (d.content ->> 'cycle_id')::uuid
    LEFT JOIN app_known('Finding', $1, $3) f ON (f.content ->> 'dialogue_id')::uuid = d.id
    WHERE d.content ->> 'status' = 'COMPLETED' AND (d.content ->> 'completed_on')::date <= $2
    GROUP BY 1, 2
  ), agreed AS (
    SELECT o.id, min((v.content ->> 'adopted_on')::date) AS adopted_on, count(*)::int AS versions
    FROM app_known('Agreement', $1, $3) a JOIN one o ON o.id = (a.content ->> 'cycle_id')::uuid
    JOIN app_known('AgreementVersion', $1, $3) v ON (v.content ->> 'agreement_id')::uuid = a.id
    WHERE v.content ->> 'status' <> 'DRAFT' AND (v.content ->> 'adopted_on')::date <= $2
    GROUP BY 1
  ), exchanged AS (
    SELECT o.id, count(*)::int AS carried_out
    FROM app_known('ExchangeInvitation', $1, $3) i JOIN one o ON o.id = (i.content ->> 'cycle_id')::uuid
    JOIN app_known('Exchange', $1, $3) x ON x.id = (i.content ->> 'exchange_id')::uuid
    WHERE i.content ->> 'answer' = 'ACCEPTED' AND x.content ->> 'status' = 'CARRIED_OUT' AND (x.content ->> 'actual_on')::date <= $2
    GROUP BY 1
  ), visited AS (
    SELECT o.id, count(*)::int AS held
    FROM app_known('MayorVisit', $1, $3) v JOIN one o ON o.id = (v.content ->> 'cycle_id')::uuid
    WHERE v.content ->> 'status' = 'HELD' AND (v.content ->> 'visits_on')::date <= $2
    GROUP BY 1
  ), phase AS (
    SELECT o.id, p.content ->> 'kind' AS kind, bool_or((p.content ->> 'done_on')::date <= $2) AS done,
      CASE WHEN bool_or(NOT (p.content ->> 'optional')::boolean OR c.choice = 'WANTED') THEN 'LACKING'
        WHEN bool_or(c.choice = 'UNDECIDED') THEN 'UNDECIDED' ELSE 'DECLINED' END AS undone
    FROM app_known('Phase', $1, $3) p JOIN one o ON o.id = (p.content ->> 'cycle_id')::uuid
    CROSS JOIN LATERAL (SELECT CASE WHEN (p.content ->> 'choice_on')::date > $2 THEN 'UNDECIDED' ELSE p.content ->> 'choice' END AS choice) AS c
    WHERE p.content ->> 'kind' IN ('EXCHANGE', 'MAYOR_VISIT')
    GROUP BY 1, 2
  ), settled AS (
    SELECT (s.content ->> 'cycle_id')::uuid AS cycle_id, (s.content ->> 'case_id')::uuid AS case_id, s.content ->> 'outcome' AS outcome
    FROM app_known('Settlement', $1, $3) s
  ), dealt AS (
    SELECT o.id, count(*)::int AS cases,
      count(*) FILTER (WHERE CASE WHEN o.closed_on IS NULL
        THEN st.content ->> 'category' IN ('ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN') ELSE t.outcome = 'SETTLED' END)::int AS settled,
      count(*) FILTER (WHERE o.closed_on IS NOT NULL AND t.outcome = 'CARRIED_OVER')::int AS carried_over
    FROM app_known('CaseCycle', $1, $3) b JOIN one o ON o.id = (b.content ->> 'cycle_id')::uuid
    JOIN case_version v ON v.case_id = (b.content ->> 'case_id')::uuid
      AND v.known_from <= $3 AND (v.known_to IS NULL OR v.known_to > $3) AND app_tells_case(v, true)
    JOIN case_stay s ON s.case_id = v.case_id
      AND s.known_from <= $3 AND (s.known_to IS NULL OR s.known_to > $3) AND s.since_on <= $2 AND (s.until_on IS NULL OR s.until_on > $2)
    JOIN app_known('CaseStatus', $1, $3) st ON st.id = s.status_id
    LEFT JOIN settled t ON t.cycle_id = o.id AND t.case_id = v.case_id
    GROUP BY 1
  ), reported AS (
    SELECT o.id, min((r.content ->> 'submitted_on')::date) FILTER (WHERE (r.content ->> 'submitted_on')::date <= $2) AS submitted_on,
      min((r.content ->> 'treated_on')::date) FILTER (WHERE (r.content ->> 'treated_on')::date <= $2) AS treated_on
    FROM app_known('AnnualReport', $1, $3) r JOIN one o ON o.id = (r.content ->> 'cycle_id')::uuid
    WHERE r.content ->> 'status' <> 'DRAFT'
    GROUP BY 1
  ), regulation AS (
    SELECT r.municipality_id, (r.content ->> 'valid_from')::date AS valid_from, (r.content ->> 'ordinary_meetings')::int AS meetings,
      (r.content ->> 'dialogues')::int AS dialogues
    FROM app_known('Regulation', $1, $3) r
  )
  SELECT o.id, o.municipality_id, m.number, o.committee_id, k.slug, k.name, k.number, o.year, coalesce(met.held, 0), coalesce(r.meetings, 0),
    heard.completed_on, coalesce(heard.findings, 0), agreed.adopted_on, coalesce(agreed.versions, 0), coalesce(exchanged.carried_out, 0),
    coalesce(visited.held, 0), o.closed_on, coalesce(dealt.cases, 0), coalesce(dealt.settled, 0), coalesce(dealt.carried_over, 0),
    reported.submitted_on, reported.treated_on,
    CASE WHEN coalesce(r.meetings, 0) = 0 THEN 'NOT_ASKED' WHEN coalesce(met.held, 0) >= r.meetings THEN 'KEPT' ELSE 'LACKING' END,
    CASE WHEN heard.id IS NOT NULL THEN 'KEPT' WHEN coalesce(r.dialogues, 0) = 0 THEN 'NOT_ASKED' ELSE 'LACKING' END,
    CASE WHEN agreed.id IS NOT NULL THEN 'KEPT' ELSE 'LACKING' END,
    CASE WHEN exchanged.id IS NOT NULL OR x.done THEN 'KEPT' ELSE coalesce(x.undone, 'NOT_ASKED') END,
    CASE WHEN visited.id IS NOT NULL OR v.done THEN 'KEPT' ELSE coalesce(v.undone, 'NOT_ASKED') END,
    CASE WHEN o.closed_on IS NOT NULL THEN 'KEPT' ELSE 'LACKING' END,
    CASE WHEN reported.submitted_on IS NOT NULL THEN 'KEPT' ELSE 'LACKING' END
  FROM one o JOIN municipality m ON m.id = o.municipality_id
  LEFT JOIN met ON met.id = o.id LEFT JOIN heard ON heard.id = o.id LEFT JOIN agreed ON agreed.id = o.id
  LEFT JOIN exchanged ON exchanged.id = o.id LEFT JOIN visited ON visited.id = o.id LEFT JOIN dealt ON dealt.id = o.id
  LEFT JOIN reported ON reported.id = o.id LEFT JOIN phase x ON x.id = o.id AND x.kind = 'EXCHANGE'
  LEFT JOIN phase v ON v.id = o.id AND v.kind = 'MAYOR_VISIT'
  LEFT JOIN app_committees_known($1, $2, $3) k ON k.id = o.committee_id
  LEFT JOIN LATERAL (
    SELECT * FROM regulation r WHERE r.municipality_id = o.municipality_id AND r.valid_from <= make_date(o.year, 12, 31)
    ORDER BY r.valid_from DESC LIMIT 1) AS r ON true
  ORDER BY m.number, k.number, k.slug, o.committee_id, o.year
  $sql$ USING places, as_of, known_at, of_committees, first_year, last_year;
END $$;
REVOKE EXECUTE ON FUNCTION app_compliance_report(uuid[], date, timestamptz, uuid[], integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_compliance_report(uuid[], date, timestamptz, uuid[], integer, integer) TO app_public, app_staff;
