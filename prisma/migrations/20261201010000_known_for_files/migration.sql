-- More of what was known when: what the files of meetings, phases, dialogues, agreements and cases tell, and the texts of the
-- trace, so that they too answer the same for ever. Texts that people wrote are kept apart from the rest: they are told only while
-- whoever asks may still see the row, and go when it goes.
DROP FUNCTION app_known_columns();
CREATE FUNCTION app_known_columns() RETURNS TABLE (of_table text, entity text, kept text[], written text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES
    ('municipality', 'Municipality', ARRAY['number', 'name', 'time_zone'], '{}'::text[]),
    ('committee', 'Committee', ARRAY['slug', 'established_on', 'dissolved_on'], '{}'),
    ('committee_name', 'CommitteeName', ARRAY['committee_id', 'number', 'name', 'valid_from'], '{}'),
    ('case_theme', 'CaseTheme', ARRAY['name_nb', 'name_nn', 'name_en'], '{}'),
    ('case_status', 'CaseStatus', ARRAY['code', 'category', 'position', 'label_nb', 'label_nn', 'label_en'], '{}'),
    ('cycle', 'Cycle', ARRAY['committee_id', 'wheel_version_id', 'year', 'status', 'opened_at', 'closed_at'], '{}'),
    ('phase', 'Phase', ARRAY['cycle_id', 'template_id', 'position', 'kind', 'optional', 'choice', 'choice_on', 'window_kind',
      'window_months', 'starts_on', 'ends_on', 'done_on', 'skipped_on'], ARRAY['title_nb', 'reason', 'choice_reason', 'time_reason', 'skip_reason']),
    ('meeting', 'Meeting', ARRAY['kind', 'status', 'starts_at', 'ends_at', 'open_to_public', 'announced_at', 'held_at', 'cancelled_at'],
      ARRAY['title_nb', 'place', 'time_reason', 'cancel_reason']),
    ('meeting_committee', 'MeetingCommittee', ARRAY['meeting_id', 'cycle_id', 'phase_id'], '{}'),
    ('dialogue', 'Dialogue', ARRAY['cycle_id', 'phase_id', 'status', 'carried_out_on', 'completed_on'], ARRAY['aim']),
    ('dialogue_activity', 'DialogueActivity', ARRAY['dialogue_id', 'method', 'held_on', 'participants'], '{}'),
    ('agreement', 'Agreement', ARRAY['cycle_id'], '{}'),
    ('agreement_version', 'AgreementVersion', ARRAY['agreement_id', 'number', 'status', 'adopted_on', 'by_residents', 'by_politicians', 'meeting_id'],
      ARRAY['expectations', 'way_of_working', 'note']),
    ('exchange', 'Exchange', ARRAY['track', 'status', 'planned_on', 'actual_on'], '{}'),
    ('exchange_invitation', 'ExchangeInvitation', ARRAY['exchange_id', 'cycle_id', 'phase_id', 'answer', 'answered_on'], '{}'),
    ('mayor_visit', 'MayorVisit', ARRAY['cycle_id', 'phase_id', 'status', 'visits_on'], '{}'),
    ('settlement', 'Settlement', ARRAY['cycle_id', 'case_id', 'outcome', 'settled_on'], '{}'),
    ('annual_report', 'AnnualReport', ARRAY['cycle_id', 'year', 'status', 'submitted_on', 'treated_on'], '{}'),
    ('committee_case', 'Case', ARRAY['year', 'number'], ARRAY['title', 'description']),
    ('case_finding', 'CaseFinding', ARRAY['case_id', 'finding_id'], '{}'),
    ('case_cycle', 'CaseCycle', ARRAY['case_id', 'cycle_id'], '{}'),
    ('finding', 'Finding', ARRAY['dialogue_id', 'type', 'theme_id'], ARRAY['text']),
    ('regulation', 'Regulation', ARRAY['valid_from', 'ordinary_meetings', 'dialogues'], '{}'),
    ('phase_move', 'PhaseMove', ARRAY['phase_id', 'starts_on', 'ends_on', 'moved_at'], ARRAY['reason']),
    ('meeting_move', 'MeetingMove', ARRAY['meeting_id', 'starts_at', 'ends_at', 'moved_at'], ARRAY['place', 'reason']),
    ('priority', 'Priority', ARRAY['case_id', 'cycle_id', 'rank', 'decided_on'], '{}'),
    ('agreement_item', 'AgreementItem', ARRAY['agreement_version_id', 'case_id', 'rank', 'horizon'], '{}'),
    ('agreement_assignment', 'AgreementAssignment', ARRAY['agreement_item_id'], '{}')
$$;

-- As before, but that a municipality is its own, and that the texts of what is removed are kept no longer.
CREATE OR REPLACE FUNCTION app_know_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept CONSTANT text[] := TG_ARGV[1]::text[];
  of_row CONSTANT uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END;
  became CONSTANT jsonb := CASE TG_OP WHEN 'DELETE' THEN NULL ELSE app_kept(to_jsonb(NEW), kept) END;
  since timestamptz := app_now();
  known row_version;
BEGIN
  IF TG_OP = 'UPDATE' AND became = app_kept(to_jsonb(OLD), kept) THEN
    RETURN NULL;
  END IF;
  SELECT * INTO known FROM row_version v WHERE v.entity = TG_ARGV[0] AND v.row_id = of_row AND v.known_to IS NULL;
  IF known.id IS NOT NULL THEN
    since := greatest(since, known.known_from);
    IF since = known.known_from THEN
      DELETE FROM row_version v WHERE v.id = known.id;
    ELSE
      UPDATE row_version v SET known_to = since WHERE v.id = known.id;
    END IF;
  END IF;
  IF became IS NOT NULL THEN
    INSERT INTO row_version (municipality_id, entity, row_id, content, known_from) VALUES (
      (CASE TG_ARGV[0] WHEN 'Municipality' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'municipality_id' END)::uuid,
      TG_ARGV[0], of_row, became, since);
  ELSIF TG_ARGV[2] <> '{}' THEN
    UPDATE row_version v SET content = v.content - TG_ARGV[2]::text[]
      WHERE v.row_id = of_row AND v.entity = TG_ARGV[0] AND v.content ?| TG_ARGV[2]::text[];
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE
  it record;
BEGIN
  FOR it IN SELECT * FROM app_known_columns() LOOP
    IF it.entity <> 'Case' THEN
      EXECUTE format('DROP TRIGGER IF EXISTS c_know ON %I', it.of_table);
      EXECUTE format('CREATE TRIGGER c_know AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_know_row(%L, %L, %L)',
        it.of_table, it.entity, (it.kept || it.written)::text, it.written::text);
    ELSE
      -- What a case is called stands apart from what it is grouped by, which reports read; a step of a case changes neither.
      EXECUTE format('CREATE TRIGGER c_know_words AFTER INSERT OR DELETE OR UPDATE OF year, number, title, description ON committee_case '
        'FOR EACH ROW EXECUTE FUNCTION app_know_row(%L, %L, %L)', it.entity, (it.kept || it.written)::text, it.written::text);
    END IF;
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
  ), turned AS (
    -- An entry that says nothing else of what is kept is no version of its own.
    SELECT * FROM (SELECT t.*, lag(t.content) OVER (PARTITION BY t.entity_id ORDER BY t.seq) AS before FROM told t) AS b
    WHERE b.operation = 'DELETE' OR b.content IS DISTINCT FROM b.before
  ), ended AS (SELECT t.*, lead(t.at) OVER (PARTITION BY t.entity_id ORDER BY t.seq) AS ended FROM turned t)
  SELECT e.municipality_id, e.entity_id, e.content, e.at, e.ended FROM ended e
  WHERE e.operation <> 'DELETE' AND (e.ended IS NULL OR e.ended > e.at)
$$;
CREATE TEMPORARY TABLE known_told AS
  SELECT c.entity, c.written, t.* FROM app_known_columns() c CROSS JOIN LATERAL app_told(c.entity, c.kept || c.written) t
  WHERE c.written <> '{}' OR c.entity IN ('Municipality', 'DialogueActivity', 'AgreementItem', 'AgreementAssignment');
-- Of what is gone, no texts.
UPDATE known_told k SET content = k.content - k.written WHERE k.written <> '{}'
  AND NOT EXISTS (SELECT FROM known_told o WHERE o.entity = k.entity AND o.row_id = k.row_id AND o.known_to IS NULL);
-- loses: nothing, for each is put there again below, as the change log tells it, with more of its columns
DELETE FROM row_version v USING (SELECT DISTINCT entity, row_id FROM known_told) k WHERE v.entity = k.entity AND v.row_id = k.row_id;
INSERT INTO row_version (municipality_id, entity, row_id, content, known_from, known_to)
  SELECT k.municipality_id, k.entity, k.row_id, k.content, k.known_from, k.known_to FROM known_told k ORDER BY k.entity, k.municipality_id, k.known_from;
DROP TABLE known_told;
DROP FUNCTION app_told(text, text[]);
DROP AGGREGATE app_merged(jsonb);
