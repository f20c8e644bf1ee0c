-- What the files are read from when they are asked about a moment: rows in the form that their tables have, as they were known. These
-- functions run as the owner and ask who it is. They show what the walls of the tables would have shown then; and the texts
-- that people wrote only where the caller may still see the row, so that what was hidden or removed since is told without them.

-- Whether what belongs to a committee is the caller's own, drafts too. `ownOf` of seen.sql.ts says the same.
CREATE FUNCTION app_owns(place uuid, committee uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT current_setting('role') NOT IN ('app_staff', 'app_public') OR app_is('app.everywhere') OR place = ANY(app_ids('app.whole'))
    OR committee = ANY(app_ids('app.committees'))
$$;

-- When parts of rows last came, changed or went, as it was known, by what they are parts of: one of their columns names it, or a row
-- that links the two (it has the part in `link_by`, and names what that is a part of in `holder`). For the functions below.
CREATE FUNCTION app_changes_known(part text, by text, link text, link_by text, holder text, places uuid[], known_at timestamptz)
RETURNS TABLE (id uuid, at timestamptz) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY EXECUTE 'WITH moment AS (
      SELECT CASE $2 WHEN ''id'' THEN r.row_id ELSE (r.content ->> $2)::uuid END AS id, max(CASE WHEN r.known_to <= $7 THEN r.known_to ELSE r.known_from END) AS at
      FROM row_version r WHERE r.entity = $1 AND r.known_from <= $7 AND ($6 IS NULL OR r.municipality_id = ANY($6)) GROUP BY 1) '
    || CASE WHEN link IS NULL THEN 'SELECT m.id, m.at FROM moment m WHERE m.id IS NOT NULL'
      ELSE 'SELECT l.holder, max(m.at) FROM moment m JOIN (
        SELECT DISTINCT CASE $4 WHEN ''id'' THEN r.row_id ELSE (r.content ->> $4)::uuid END AS id, (r.content ->> $5)::uuid AS holder
        FROM row_version r WHERE r.entity = $3 AND r.known_from <= $7 AND ($6 IS NULL OR r.municipality_id = ANY($6))) l ON l.id = m.id GROUP BY 1' END
  USING part, by, link, link_by, holder, places, known_at;
END $$;

-- The rows of an entity as they were known at a moment, with their ids, when they or a part of them last changed, and, of meetings,
-- since when they were known at all.
CREATE FUNCTION app_rows_known(of_entity text, places uuid[], known_at timestamptz) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_nestloop = off SET work_mem = '32MB' AS $$
DECLARE
  written CONSTANT text[] := (SELECT c.written FROM app_known_columns() c WHERE c.entity = of_entity);
  -- What was seen then, by the rows as they were known.
  year_then CONSTANT text := '(SELECT y.id FROM app_known(''Cycle'', $1, $2) y
    WHERE y.content ->> ''status'' <> ''PLANNED'' OR app_owns(y.municipality_id, (y.content ->> ''committee_id'')::uuid))';
  own_then CONSTANT text := '(SELECT y.id FROM app_known(''Cycle'', $1, $2) y WHERE app_owns(y.municipality_id, (y.content ->> ''committee_id'')::uuid))';
  of_year CONSTANT text := '(r.content ->> ''cycle_id'')::uuid IN ' || year_then;
  part_of CONSTANT text := '(r.content ->> %L)::uuid IN (SELECT h.id FROM app_known(%L, $1, $2) h WHERE (h.content ->> ''cycle_id'')::uuid IN '
    || year_then || ')';
  meets_then CONSTANT text := '%s IN (SELECT (l.content ->> ''meeting_id'')::uuid FROM app_known(''MeetingCommittee'', $1, $2) l
    WHERE (l.content ->> ''cycle_id'')::uuid IN ' || year_then || ')';
  case_then CONSTANT text := '(SELECT v.case_id FROM case_version v WHERE v.known_from <= $2 AND (v.known_to IS NULL OR v.known_to > $2)
    AND ($1 IS NULL OR v.municipality_id = ANY($1)) AND app_tells_case(v, false))';
  version_then CONSTANT text := '(SELECT v.id, (v.content ->> ''agreement_id'')::uuid AS agreement_id FROM app_known(''AgreementVersion'', $1, $2) v JOIN app_known(''Agreement'', $1, $2) a
    ON a.id = (v.content ->> ''agreement_id'')::uuid WHERE (a.content ->> ''cycle_id'')::uuid IN ' || year_then || '
      AND (v.content ->> ''status'' <> ''DRAFT'' OR (a.content ->> ''cycle_id'')::uuid IN ' || own_then || '))';
  item_then CONSTANT text := '(SELECT i.id FROM app_known(''AgreementItem'', $1, $2) i WHERE (i.content ->> ''agreement_version_id'')::uuid IN
    (SELECT h.id FROM ' || version_then || ' h) AND (i.content ->> ''case_id'')::uuid IN ' || case_then || ')';
  finding_then CONSTANT text := '(SELECT f.id FROM app_known(''Finding'', $1, $2) f JOIN app_known(''Dialogue'', $1, $2) d
    ON d.id = (f.content ->> ''dialogue_id'')::uuid WHERE (d.content ->> ''cycle_id'')::uuid IN ' || year_then || '
      AND (d.content ->> ''status'' = ''COMPLETED'' OR (d.content ->> ''cycle_id'')::uuid IN ' || own_then || '))';
  seen_then CONSTANT text := CASE of_entity
    WHEN 'Cycle' THEN 'r.row_id IN ' || year_then
    WHEN 'Phase' THEN of_year
    WHEN 'MeetingCommittee' THEN of_year
    WHEN 'Dialogue' THEN of_year
    WHEN 'Agreement' THEN '(r.row_id IN (SELECT h.agreement_id FROM ' || version_then || ' h) OR (r.content ->> ''cycle_id'')::uuid IN ' || own_then || ')'
    WHEN 'PhaseMove' THEN format(part_of, 'phase_id', 'Phase')
    WHEN 'DialogueActivity' THEN format(part_of, 'dialogue_id', 'Dialogue')
    WHEN 'Meeting' THEN format(meets_then, 'r.row_id')
    WHEN 'MeetingMove' THEN format(meets_then, '(r.content ->> ''meeting_id'')::uuid')
    WHEN 'Finding' THEN 'r.row_id IN ' || finding_then
    WHEN 'AgreementVersion' THEN 'r.row_id IN (SELECT h.id FROM ' || version_then || ' h)'
    WHEN 'AgreementItem' THEN 'r.row_id IN ' || item_then
    WHEN 'AgreementAssignment' THEN '(r.content ->> ''agreement_item_id'')::uuid IN ' || item_then
    WHEN 'CaseFinding' THEN '(r.content ->> ''case_id'')::uuid IN ' || case_then || ' AND (r.content ->> ''finding_id'')::uuid IN ' || finding_then
    WHEN 'Municipality' THEN 'true'
    WHEN 'Committee' THEN 'true'
    WHEN 'CommitteeName' THEN 'true'
    WHEN 'CaseTheme' THEN 'true'
    WHEN 'CaseStatus' THEN 'true' END;
  -- What is seen now, of the entities that have texts.
  year_now CONSTANT text := '(c.status <> ''PLANNED'' OR app_owns(c.municipality_id, c.committee_id)) AND ($1 IS NULL OR c.municipality_id = ANY($1))';
  seen_now CONSTANT text := CASE of_entity
    WHEN 'Phase' THEN 'SELECT p.id FROM phase p JOIN cycle c ON c.id = p.cycle_id WHERE '
    WHEN 'PhaseMove' THEN 'SELECT v.id FROM phase_move v JOIN phase p ON p.id = v.phase_id JOIN cycle c ON c.id = p.cycle_id WHERE '
    WHEN 'Meeting' THEN 'SELECT l.meeting_id AS id FROM meeting_committee l JOIN cycle c ON c.id = l.cycle_id WHERE '
    WHEN 'MeetingMove' THEN 'SELECT v.id FROM meeting_move v JOIN meeting_committee l ON l.meeting_id = v.meeting_id JOIN cycle c ON c.id = l.cycle_id WHERE '
    WHEN 'Dialogue' THEN 'SELECT d.id FROM dialogue d JOIN cycle c ON c.id = d.cycle_id WHERE '
    WHEN 'Finding' THEN 'SELECT f.id FROM finding f JOIN dialogue d ON d.id = f.dialogue_id JOIN cycle c ON c.id = d.cycle_id
      WHERE (d.status = ''COMPLETED'' OR app_owns(c.municipality_id, c.committee_id)) AND '
    WHEN 'AgreementVersion' THEN 'SELECT v.id FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id JOIN cycle c ON c.id = a.cycle_id
      WHERE (v.status <> ''DRAFT'' OR app_owns(c.municipality_id, c.committee_id)) AND ' END || year_now;
  -- What its parts are: those that move the stamp of its table, too.
  parts CONSTANT text := (SELECT string_agg(format('SELECT * FROM app_changes_known(%L, %L, %L, %L, %L, $1, $2)', p.part, p.by, p.link, p.link_by, p.holder), ' UNION ALL ')
    FROM (VALUES ('Meeting', 'MeetingMove', 'meeting_id', NULL, NULL, NULL), ('Meeting', 'MeetingCommittee', 'meeting_id', NULL, NULL, NULL),
      ('Phase', 'PhaseMove', 'phase_id', NULL, NULL, NULL), ('Phase', 'MeetingCommittee', 'phase_id', NULL, NULL, NULL),
      ('Dialogue', 'DialogueActivity', 'dialogue_id', NULL, NULL, NULL), ('Dialogue', 'Finding', 'dialogue_id', NULL, NULL, NULL),
      ('AgreementVersion', 'AgreementItem', 'agreement_version_id', NULL, NULL, NULL),
      ('AgreementVersion', 'AgreementAssignment', 'agreement_item_id', 'AgreementItem', 'id', 'agreement_version_id'))
      AS p (entity, part, by, link, link_by, holder) WHERE p.entity = of_entity);
BEGIN
  IF seen_then IS NULL THEN
    RAISE EXCEPTION 'nothing is told of %', of_entity USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN QUERY EXECUTE 'SELECT ' || CASE WHEN seen_now IS NULL THEN 'r.content'
      ELSE 'CASE WHEN n.id IS NOT NULL THEN r.content ELSE r.content - $4 END' END
    || ' || jsonb_build_object(''id'', r.row_id, ''municipality_id'', r.municipality_id, ''updated_at'', '
    || CASE WHEN parts IS NULL THEN 'r.known_from' ELSE 'greatest(r.known_from, q.at)' END
    || CASE of_entity WHEN 'Meeting' THEN ', ''created_at'', b.at' ELSE '' END || ') FROM row_version r'
    || CASE of_entity WHEN 'Meeting' THEN ' JOIN (SELECT f.row_id, min(f.known_from) AS at FROM row_version f
      WHERE f.entity = $3 AND ($1 IS NULL OR f.municipality_id = ANY($1)) GROUP BY 1) b ON b.row_id = r.row_id' ELSE '' END
    || coalesce(' LEFT JOIN (SELECT DISTINCT s.id FROM (' || seen_now || ') s) n ON n.id = r.row_id', '')
    || coalesce(' LEFT JOIN (SELECT u.id, max(u.at) AS at FROM (' || parts || ') u GROUP BY 1) q ON q.id = r.row_id', '')
    || ' WHERE r.entity = $3 AND ($1 IS NULL OR r.municipality_id = ANY($1)) AND r.known_from <= $2 AND (r.known_to IS NULL OR r.known_to > $2) AND '
    || seen_then
  USING places, known_at, of_entity, written;
END $$;

-- The cases that the caller may be told of as they were known: what they were grouped by and called.
CREATE FUNCTION app_case_rows_known(places uuid[], known_at timestamptz) RETURNS TABLE (id uuid, municipality_id uuid, lead_committee_id uuid,
  year integer, number text, title text, description text, theme_id uuid, horizon case_horizon, origin case_origin, raised_on date, is_public boolean,
  updated_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_nestloop = off SET work_mem = '32MB' AS $$
BEGIN
  RETURN QUERY EXECUTE $sql$
  SELECT v.case_id, v.municipality_id, v.lead_committee_id, (w.content ->> 'year')::int, w.content ->> 'number',
    CASE WHEN n.id IS NOT NULL THEN w.content ->> 'title' END, CASE WHEN n.id IS NOT NULL THEN w.content ->> 'description' END,
    v.theme_id, v.horizon, v.origin, v.raised_on, v.is_public, greatest(v.known_from, w.known_from, e.at, f.at)
  FROM case_version v JOIN row_version w ON w.entity = 'Case' AND w.row_id = v.case_id AND w.known_from <= $2 AND (w.known_to IS NULL OR w.known_to > $2)
    AND ($1 IS NULL OR w.municipality_id = ANY($1))
  LEFT JOIN (SELECT s.id FROM committee_case s WHERE ($1 IS NULL OR s.municipality_id = ANY($1)) AND (s.is_public
    OR app_owns(s.municipality_id, s.lead_committee_id)
    OR s.id IN (SELECT p.case_id FROM case_partner p WHERE p.committee_id = ANY(app_ids('app.committees'))))) n ON n.id = v.case_id
  LEFT JOIN (SELECT t.case_id, max(t.recorded_at) AS at FROM case_status_event t WHERE t.recorded_at <= $2 AND ($1 IS NULL OR t.municipality_id = ANY($1))
    GROUP BY 1) e ON e.case_id = v.case_id
  LEFT JOIN app_changes_known('CaseFinding', 'case_id', NULL, NULL, NULL, $1, $2) f ON f.id = v.case_id
  WHERE v.known_from <= $2 AND (v.known_to IS NULL OR v.known_to > $2) AND ($1 IS NULL OR v.municipality_id = ANY($1)) AND app_tells_case(v, false)
  $sql$ USING places, known_at;
END $$;

-- The committees that shared them.
CREATE FUNCTION app_partners_known(places uuid[], known_at timestamptz) RETURNS TABLE (case_id uuid, committee_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.case_id, p.id FROM case_version v CROSS JOIN LATERAL unnest(v.committee_ids[2:]) AS p(id)
  WHERE v.known_from <= known_at AND (v.known_to IS NULL OR v.known_to > known_at) AND (places IS NULL OR v.municipality_id = ANY(places))
    AND app_tells_case(v, false)
$$;

-- The steps of those cases that had been recorded. The ledger is only appended to, so they are what they were.
CREATE FUNCTION app_step_rows_known(places uuid[], known_at timestamptz) RETURNS TABLE (id uuid, municipality_id uuid, case_id uuid, from_id uuid,
  to_id uuid, meeting_id uuid, corrects_id uuid, seq integer, occurred_on date, recorded_at timestamptz, reason text, forwarded_to text,
  decision_body text, decision_reference text, decision_text text, updated_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_nestloop = off SET work_mem = '32MB' AS $$
BEGIN
  RETURN QUERY EXECUTE $sql$
  SELECT e.id, e.municipality_id, e.case_id, e.from_id, e.to_id, e.meeting_id, e.corrects_id, e.seq, e.occurred_on, e.recorded_at, t.*, e.recorded_at
  FROM case_status_event e JOIN case_version v ON v.case_id = e.case_id
  LEFT JOIN (SELECT s.id FROM committee_case s WHERE ($1 IS NULL OR s.municipality_id = ANY($1)) AND (s.is_public
    OR app_owns(s.municipality_id, s.lead_committee_id)
    OR s.id IN (SELECT p.case_id FROM case_partner p WHERE p.committee_id = ANY(app_ids('app.committees'))))) n ON n.id = e.case_id
  CROSS JOIN LATERAL (SELECT CASE WHEN n.id IS NOT NULL THEN e.reason END, CASE WHEN n.id IS NOT NULL THEN e.forwarded_to END,
    CASE WHEN n.id IS NOT NULL THEN e.decision_body END, CASE WHEN n.id IS NOT NULL THEN e.decision_reference END,
    CASE WHEN n.id IS NOT NULL THEN e.decision_text END) AS t
  WHERE e.recorded_at <= $2 AND ($1 IS NULL OR e.municipality_id = ANY($1))
    AND v.known_from <= $2 AND (v.known_to IS NULL OR v.known_to > $2) AND ($1 IS NULL OR v.municipality_id = ANY($1)) AND app_tells_case(v, false)
  $sql$ USING places, known_at;
END $$;

-- When each year that had been opened, or a part of it, last changed, as it was known.
CREATE FUNCTION app_years_changed(places uuid[], known_at timestamptz) RETURNS TABLE (id uuid, at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_nestloop = off SET work_mem = '32MB' AS $$
  SELECT y.row_id, greatest(max(y.known_from), max(p.at)) FROM row_version y LEFT JOIN (
    SELECT c.id, c.at FROM unnest(ARRAY['Phase', 'MeetingCommittee', 'Dialogue', 'Agreement', 'ExchangeInvitation', 'MayorVisit', 'CaseCycle',
      'Settlement', 'AnnualReport']) AS e(part) CROSS JOIN LATERAL app_changes_known(e.part, 'cycle_id', NULL, NULL, NULL, places, known_at) c
    UNION ALL SELECT * FROM app_changes_known('Meeting', 'id', 'MeetingCommittee', 'meeting_id', 'cycle_id', places, known_at)
    UNION ALL SELECT * FROM app_changes_known('Exchange', 'id', 'ExchangeInvitation', 'exchange_id', 'cycle_id', places, known_at)
    UNION ALL SELECT * FROM app_changes_known('Finding', 'dialogue_id', 'Dialogue', 'id', 'cycle_id', places, known_at)
    UNION ALL SELECT * FROM app_changes_known('AgreementVersion', 'agreement_id', 'Agreement', 'id', 'cycle_id', places, known_at)) p ON p.id = y.row_id
  WHERE y.entity = 'Cycle' AND (places IS NULL OR y.municipality_id = ANY(places)) AND y.known_from <= known_at
    AND (y.known_to IS NULL OR y.known_to > known_at) AND y.content ->> 'status' <> 'PLANNED'
  GROUP BY 1
$$;

REVOKE EXECUTE ON FUNCTION app_changes_known(text, text, text, text, text, uuid[], timestamptz), app_rows_known(text, uuid[], timestamptz),
  app_case_rows_known(uuid[], timestamptz), app_partners_known(uuid[], timestamptz), app_step_rows_known(uuid[], timestamptz),
  app_years_changed(uuid[], timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_rows_known(text, uuid[], timestamptz), app_case_rows_known(uuid[], timestamptz), app_partners_known(uuid[], timestamptz),
  app_step_rows_known(uuid[], timestamptz), app_years_changed(uuid[], timestamptz) TO app_public, app_staff;
