-- More of what was known when: what the reports on a year's duties, on divergence from the wheel and on what became of
-- findings are read from, so that they too answer the same for ever.
CREATE OR REPLACE FUNCTION app_known_columns() RETURNS TABLE (of_table text, entity text, kept text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES
    ('committee', 'Committee', ARRAY['slug', 'established_on', 'dissolved_on']),
    ('committee_name', 'CommitteeName', ARRAY['committee_id', 'number', 'name', 'valid_from']),
    ('case_theme', 'CaseTheme', ARRAY['name_nb', 'name_nn', 'name_en']),
    ('case_status', 'CaseStatus', ARRAY['code', 'category', 'position', 'label_nb', 'label_nn', 'label_en']),
    ('cycle', 'Cycle', ARRAY['committee_id', 'wheel_version_id', 'year', 'status', 'opened_at', 'closed_at']),
    ('phase', 'Phase', ARRAY['cycle_id', 'template_id', 'position', 'kind', 'optional', 'choice', 'choice_on', 'title_nb', 'window_kind',
      'window_months', 'starts_on', 'ends_on', 'done_on', 'skipped_on']),
    ('meeting', 'Meeting', ARRAY['kind', 'status', 'starts_at', 'held_at', 'cancelled_at']),
    ('meeting_committee', 'MeetingCommittee', ARRAY['meeting_id', 'cycle_id', 'phase_id']),
    ('dialogue', 'Dialogue', ARRAY['cycle_id', 'phase_id', 'status', 'carried_out_on', 'completed_on']),
    ('agreement', 'Agreement', ARRAY['cycle_id']),
    ('agreement_version', 'AgreementVersion', ARRAY['agreement_id', 'number', 'status', 'adopted_on']),
    ('exchange', 'Exchange', ARRAY['track', 'status', 'planned_on', 'actual_on']),
    ('exchange_invitation', 'ExchangeInvitation', ARRAY['exchange_id', 'cycle_id', 'phase_id', 'answer', 'answered_on']),
    ('mayor_visit', 'MayorVisit', ARRAY['cycle_id', 'phase_id', 'status', 'visits_on']),
    ('settlement', 'Settlement', ARRAY['cycle_id', 'case_id', 'outcome', 'settled_on']),
    ('annual_report', 'AnnualReport', ARRAY['cycle_id', 'year', 'status', 'submitted_on', 'treated_on']),
    ('case_finding', 'CaseFinding', ARRAY['case_id', 'finding_id']),
    ('case_cycle', 'CaseCycle', ARRAY['case_id', 'cycle_id']),
    ('finding', 'Finding', ARRAY['dialogue_id', 'type', 'theme_id']),
    ('regulation', 'Regulation', ARRAY['valid_from', 'ordinary_meetings', 'dialogues']),
    ('phase_move', 'PhaseMove', ARRAY['phase_id', 'starts_on', 'ends_on', 'moved_at']),
    ('meeting_move', 'MeetingMove', ARRAY['meeting_id', 'starts_at', 'moved_at']),
    ('priority', 'Priority', ARRAY['case_id', 'cycle_id', 'rank', 'decided_on']),
    ('agreement_item', 'AgreementItem', ARRAY['agreement_version_id', 'case_id'])
$$;
DO $$
DECLARE
  it record;
BEGIN
  FOR it IN SELECT * FROM app_known_columns() c
    WHERE c.entity IN ('Regulation', 'PhaseMove', 'MeetingMove', 'Priority', 'AgreementItem') LOOP
    EXECUTE format('CREATE TRIGGER c_know AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_know_row(%L, %L)',
      it.of_table, it.entity, it.kept::text);
  END LOOP;
END $$;

-- What was known of these before: as the change log tells it, entry by entry.
CREATE AGGREGATE app_merged(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');
CREATE FUNCTION app_told(of_entity text, kept text[]) RETURNS TABLE (municipality_id uuid, row_id uuid, content jsonb, known_from timestamptz, known_to timestamptz)
LANGUAGE sql STABLE AS $$
  WITH told AS (
    SELECT c.municipality_id, c.entity_id, c.at, c.seq, c.operation, app_merged(a.after) OVER (PARTITION BY c.entity_id ORDER BY c.seq) AS content
    FROM change c CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_object_agg(d.key, d.value -> 1), '{}') AS after FROM jsonb_each(c.diff) AS d WHERE d.key = ANY(kept)) AS a
    WHERE c.entity = of_entity
  ), ended AS (SELECT t.*, lead(t.at) OVER (PARTITION BY t.entity_id ORDER BY t.seq) AS ended FROM told t)
  SELECT e.municipality_id, e.entity_id, e.content, e.at, e.ended FROM ended e
  WHERE e.operation <> 'DELETE' AND (e.ended IS NULL OR e.ended > e.at)
$$;
INSERT INTO row_version (municipality_id, entity, row_id, content, known_from, known_to)
  SELECT t.municipality_id, c.entity, t.row_id, t.content, t.known_from, t.known_to
  FROM app_known_columns() c CROSS JOIN LATERAL app_told(c.entity, c.kept) t
  WHERE c.entity IN ('Regulation', 'PhaseMove', 'MeetingMove', 'Priority', 'AgreementItem');
DROP FUNCTION app_told(text, text[]);
DROP AGGREGATE app_merged(jsonb);

-- The rows of an entity as they were known at a moment; of some municipalities, or of all. For the functions of reports, which
-- act as the owner and ask who it is.
CREATE FUNCTION app_known(of_entity text, places uuid[], known_at timestamptz) RETURNS TABLE (municipality_id uuid, id uuid, content jsonb)
LANGUAGE sql STABLE AS $$
  SELECT r.municipality_id, r.row_id, r.content FROM row_version r
  WHERE r.entity = of_entity AND (places IS NULL OR r.municipality_id = ANY(places))
    AND r.known_from <= known_at AND (r.known_to IS NULL OR r.known_to > known_at)
$$;

-- The committees' years that had been opened by the end of a day, as it was known at a moment.
CREATE FUNCTION app_years_known(places uuid[], as_of date, known_at timestamptz) RETURNS TABLE (municipality_id uuid, id uuid,
  committee_id uuid, year integer, zone text, opened_on date, closed_on date)
LANGUAGE sql STABLE AS $$
  SELECT y.municipality_id, y.id, (y.content ->> 'committee_id')::uuid, (y.content ->> 'year')::int, m.time_zone, d.opened_on,
    CASE WHEN y.content ->> 'status' = 'CLOSED' AND d.closed_on <= as_of THEN d.closed_on END
  FROM app_known('Cycle', places, known_at) y JOIN municipality m ON m.id = y.municipality_id
  CROSS JOIN LATERAL (SELECT ((y.content ->> 'opened_at')::timestamptz AT TIME ZONE m.time_zone)::date AS opened_on,
    ((y.content ->> 'closed_at')::timestamptz AT TIME ZONE m.time_zone)::date AS closed_on) AS d
  WHERE y.content ->> 'status' <> 'PLANNED' AND (d.opened_on IS NULL OR d.opened_on <= as_of)
$$;

-- What committees were called on a day, as it was known at a moment.
CREATE FUNCTION app_committees_known(places uuid[], as_of date, known_at timestamptz) RETURNS TABLE (id uuid, slug text, name text, number integer)
LANGUAGE sql STABLE AS $$
  SELECT k.id, k.content ->> 'slug', n.name, n.number
  FROM app_known('Committee', places, known_at) k LEFT JOIN (
    SELECT DISTINCT ON (1) r.content ->> 'committee_id' AS committee_id, r.content ->> 'name' AS name, (r.content ->> 'number')::int AS number
    FROM app_known('CommitteeName', places, known_at) r CROSS JOIN LATERAL (SELECT (r.content ->> 'valid_from')::date AS since) AS v
    ORDER BY 1, v.since <= as_of DESC, abs(v.since - as_of), r.id) AS n ON n.committee_id = k.id::text
$$;
REVOKE EXECUTE ON FUNCTION app_known(text, uuid[], timestamptz), app_years_known(uuid[], date, timestamptz),
  app_committees_known(uuid[], date, timestamptz) FROM PUBLIC;
