-- The change log says the same as before, for less work: what moves a change stamp only is not looked at twice, and what
-- is read or moved again and again is planned once.

CREATE OR REPLACE FUNCTION app_now() RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN date_trunc('milliseconds', coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()));
END $$;

CREATE OR REPLACE FUNCTION app_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb;
  became jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.version := 1;
    NEW.created_at := app_now();
    NEW.updated_at := NEW.created_at;
    RETURN NEW;
  END IF;
  was := to_jsonb(OLD);
  became := to_jsonb(NEW);
  IF (became -> 'id', became -> 'municipality_id') IS DISTINCT FROM (was -> 'id', was -> 'municipality_id') THEN
    -- The log knows a row by these two: a row that changed them would be another one.
    RAISE EXCEPTION 'a row keeps its id and its municipality' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.created_at := OLD.created_at;
  NEW.version := OLD.version;
  IF app_content(became) IS DISTINCT FROM app_content(was) THEN
    NEW.version := OLD.version + 1;
    NEW.updated_at := app_now();
  ELSIF current_setting('app.part', true) = TG_TABLE_NAME THEN
    NEW.version := OLD.version + 1; -- a part that is edited with it has changed
  END IF;
  NEW.updated_at := greatest(NEW.updated_at, OLD.updated_at);
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION app_parent(entity text, OUT parent text, OUT of_table text, OUT by_column text) LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  mapped CONSTANT text[] := CASE entity
    WHEN 'Minutes' THEN ARRAY['Meeting', 'meeting', 'meeting_id']
    WHEN 'Training' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'TrainingParticipant' THEN ARRAY['Training', 'training', 'training_id']
    WHEN 'Dialogue' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'DialogueResponsible' THEN ARRAY['Dialogue', 'dialogue', 'dialogue_id']
    WHEN 'DialogueActivity' THEN ARRAY['Dialogue', 'dialogue', 'dialogue_id']
    WHEN 'ExchangeInvitation' THEN ARRAY['Exchange', 'exchange', 'exchange_id']
    WHEN 'MayorVisit' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'MayorVisitParticipant' THEN ARRAY['MayorVisit', 'mayor_visit', 'visit_id']
    WHEN 'Finding' THEN ARRAY['Dialogue', 'dialogue', 'dialogue_id']
    WHEN 'FindingQuestion' THEN ARRAY['Finding', 'finding', 'finding_id']
    WHEN 'AgendaItem' THEN ARRAY['Meeting', 'meeting', 'meeting_id']
    WHEN 'AgendaItemFinding' THEN ARRAY['AgendaItem', 'agenda_item', 'agenda_item_id']
    WHEN 'CasePartner' THEN ARRAY['Case', 'committee_case', 'case_id']
    WHEN 'CaseFinding' THEN ARRAY['Case', 'committee_case', 'case_id']
    WHEN 'CaseCycle' THEN ARRAY['Case', 'committee_case', 'case_id']
    WHEN 'CaseStatusEvent' THEN ARRAY['Case', 'committee_case', 'case_id']
    WHEN 'Priority' THEN ARRAY['Case', 'committee_case', 'case_id']
    WHEN 'CaseAdvice' THEN ARRAY['Case', 'committee_case', 'case_id']
    WHEN 'WorkingGroupCase' THEN ARRAY['WorkingGroup', 'working_group', 'working_group_id']
    WHEN 'WorkingGroupMember' THEN ARRAY['WorkingGroup', 'working_group', 'working_group_id']
    WHEN 'Assignment' THEN ARRAY['Priority', 'priority', 'priority_id']
    WHEN 'WorkingGroupActor' THEN ARRAY['WorkingGroup', 'working_group', 'working_group_id']
    WHEN 'Agreement' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'AgreementVersion' THEN ARRAY['Agreement', 'agreement', 'agreement_id']
    WHEN 'AgreementItem' THEN ARRAY['AgreementVersion', 'agreement_version', 'agreement_version_id']
    WHEN 'AgreementAssignment' THEN ARRAY['AgreementItem', 'agreement_item', 'agreement_item_id']
    WHEN 'RuleOverride' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'Settlement' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'Evaluation' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'EvaluationContribution' THEN ARRAY['Evaluation', 'evaluation', 'evaluation_id']
    WHEN 'AnnualReport' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'ElectionRound' THEN ARRAY['Cycle', 'cycle', 'cycle_id']
    WHEN 'Membership' THEN ARRAY['Seat', 'seat', 'seat_id']
    WHEN 'Attendance' THEN ARRAY['Meeting', 'meeting', 'meeting_id']
    WHEN 'Candidacy' THEN ARRAY['ElectionRound', 'election_round', 'election_round_id']
  END;
BEGIN
  parent := mapped[1];
  of_table := mapped[2];
  by_column := mapped[3];
END $$;

-- A row of one of the tables that others are parts of, and what moves its change stamp or counts an edit of it: one
-- statement for each table, so that each is planned once.
DO $do$
DECLARE
  rows_of text := '';
  moves text := '';
  edits text := '';
  whole text;
BEGIN
  FOREACH whole IN ARRAY ARRAY['meeting', 'cycle', 'committee_case', 'working_group', 'agreement_item', 'agreement_version', 'agreement',
    'priority', 'dialogue', 'finding', 'exchange', 'evaluation', 'training', 'mayor_visit', 'agenda_item', 'seat', 'election_round',
    'committee', 'person', 'district', 'wheel_version', 'phase_template']
  LOOP
    rows_of := rows_of || format($$
    WHEN %L THEN SELECT to_jsonb(t) INTO found FROM %I AS t WHERE t.id = of_id;$$, whole, whole);
    moves := moves || format($$
    WHEN %L THEN UPDATE %I SET updated_at = app_now() WHERE id = of_id AND updated_at < app_now();$$, whole, whole);
    edits := edits || format($$
    WHEN %L THEN UPDATE %I AS w SET updated_at = greatest(w.updated_at, app_now()) WHERE w.id = of_id AND w.xmin <> pg_current_xact_id()::xid;$$, whole, whole);
  END LOOP;
  EXECUTE format('CREATE FUNCTION app_row(of_table text, of_id uuid) RETURNS jsonb LANGUAGE plpgsql STABLE AS %L', format($$
DECLARE
  found jsonb;
BEGIN
  CASE of_table %s
  END CASE;
  RETURN found;
END$$, rows_of));
  EXECUTE format('CREATE FUNCTION app_move_stamp(whole text, of_id uuid) RETURNS void LANGUAGE plpgsql AS %L', format($$
BEGIN
  CASE whole %s
  END CASE;
END$$, moves));
  EXECUTE format('CREATE OR REPLACE FUNCTION app_edit_whole(whole text, id uuid) RETURNS void LANGUAGE plpgsql AS %L', format($$
DECLARE
  of_id CONSTANT uuid := id;
BEGIN
  PERFORM set_config('app.part', whole, true);
  CASE whole %s
  END CASE;
  PERFORM set_config('app.part', '', true);
END$$, edits));
END $do$;

CREATE OR REPLACE FUNCTION app_scope_of_work(entity text, content jsonb, OUT committees uuid[], OUT published boolean) LANGUAGE plpgsql STABLE AS $$
DECLARE
  own uuid := (content ->> 'id')::uuid;
  above record := app_parent(entity);
  holder jsonb;
  parent_id uuid := (content ->> above.by_column)::uuid;
BEGIN
  committees := '{}';
  published := true;
  IF parent_id IS NOT NULL THEN
    holder := app_row(above.of_table, parent_id);
    SELECT s.committees, s.published INTO committees, published FROM app_scope(above.parent, holder) AS s;
  ELSIF content ? 'committee_id' THEN
    committees := ARRAY[(content ->> 'committee_id')::uuid];
  END IF;
  CASE entity
    WHEN 'PersonContact', 'Consent', 'Attendance', 'Training', 'TrainingParticipant', 'RuleOverride', 'Candidacy' THEN published := false;
    WHEN 'Person' THEN
      SELECT coalesce(array_agg(DISTINCT s.committee_id ORDER BY s.committee_id), '{}'), count(*) > 0 INTO committees, published
        FROM membership m JOIN seat s ON s.id = m.seat_id WHERE own IN (m.person_id, m.deputy_id);
    WHEN 'AgendaItem' THEN
      published := published AND (content ->> 'is_public')::boolean AND holder ->> 'status' IN ('ANNOUNCED', 'HELD');
    WHEN 'Minutes' THEN published := published AND content ->> 'published_at' IS NOT NULL;
    WHEN 'Finding' THEN published := published AND holder ->> 'status' = 'COMPLETED';
    WHEN 'Exchange' THEN
      SELECT coalesce(array_agg(DISTINCT c.committee_id ORDER BY c.committee_id), '{}') INTO committees
        FROM exchange_invitation i JOIN cycle c ON c.id = i.cycle_id WHERE i.exchange_id = own;
      published := content ->> 'status' <> 'PLANNING';
    WHEN 'ExchangeInvitation' THEN
      committees := ARRAY(SELECT c.committee_id FROM cycle c WHERE c.id = (content ->> 'cycle_id')::uuid);
    WHEN 'GoodExample' THEN published := (content ->> 'is_public')::boolean;
    WHEN 'MayorVisit' THEN published := published AND content ->> 'status' IN ('CONFIRMED', 'HELD');
    WHEN 'Case' THEN
      SELECT array_agg(DISTINCT k ORDER BY k) INTO committees FROM (
        SELECT (content ->> 'lead_committee_id')::uuid UNION SELECT p.committee_id FROM case_partner p WHERE p.case_id = own) AS shared(k);
      published := (content ->> 'is_public')::boolean;
    WHEN 'WorkingGroup' THEN published := content ->> 'status' <> 'FORMING';
    WHEN 'OutsideActor' THEN
      SELECT coalesce(array_agg(DISTINCT g.committee_id ORDER BY g.committee_id), '{}'), coalesce(bool_or(g.status <> 'FORMING'), false)
        INTO committees, published
        FROM working_group_actor a JOIN working_group g ON g.id = a.working_group_id WHERE a.outside_actor_id = own;
    WHEN 'Agreement' THEN
      published := published AND EXISTS (SELECT FROM agreement_version v WHERE v.agreement_id = own AND v.status <> 'DRAFT');
    WHEN 'AgreementVersion' THEN
      SELECT s.published INTO published FROM app_scope('Cycle', (SELECT to_jsonb(c) FROM cycle c WHERE c.id = (holder ->> 'cycle_id')::uuid)) AS s;
      published := published AND content ->> 'status' <> 'DRAFT';
    WHEN 'Settlement' THEN published := holder ->> 'status' = 'CLOSED';
    WHEN 'Evaluation', 'AnnualReport' THEN published := content ->> 'status' <> 'DRAFT';
    WHEN 'ElectionRound' THEN published := published AND content ->> 'status' = 'HELD';
    ELSE NULL;
  END CASE;
END $$;

CREATE OR REPLACE FUNCTION app_bump_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  became jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  whole text;
  ids uuid[];
  one uuid;
BEGIN
  IF was = became THEN
    RETURN NULL;
  END IF;
  FOR i IN 0 .. TG_NARGS / 2 - 1 LOOP
    whole := ltrim(TG_ARGV[2 * i], '!');
    ids := ARRAY(SELECT DISTINCT id FROM unnest(ARRAY[(was ->> TG_ARGV[2 * i + 1])::uuid, (became ->> TG_ARGV[2 * i + 1])::uuid]) AS id
      WHERE id IS NOT NULL ORDER BY id);
    FOREACH one IN ARRAY ids LOOP
      IF TG_ARGV[2 * i] LIKE '!%' THEN
        PERFORM app_edit_whole(whole, one);
      END IF;
      PERFORM app_move_stamp(whole, one);
    END LOOP;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION app_bump() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  became jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  content jsonb;
BEGIN
  IF was = became THEN
    RETURN NULL;
  END IF;
  FOREACH content IN ARRAY CASE
    WHEN was IS NULL THEN ARRAY[became]
    WHEN became IS NULL THEN ARRAY[was]
    -- The parent that it left has changed as well.
    WHEN became -> 'version' = was -> 'version' THEN ARRAY[became] -- only its own stamp moved
    WHEN EXISTS (SELECT FROM jsonb_each(was) AS o WHERE o.key LIKE '%\_id' AND o.value <> became -> o.key) THEN ARRAY[was, became]
    ELSE ARRAY[became]
  END LOOP
    CASE TG_ARGV[0]
      WHEN 'DistrictName' THEN
        PERFORM app_edit_whole('district', (content ->> 'district_id')::uuid);
        UPDATE district SET updated_at = app_now() WHERE id = (content ->> 'district_id')::uuid AND updated_at < app_now();
      WHEN 'CommitteeName' THEN
        PERFORM app_edit_whole('committee', (content ->> 'committee_id')::uuid);
        UPDATE committee SET updated_at = app_now() WHERE id = (content ->> 'committee_id')::uuid AND updated_at < app_now();
        UPDATE committee c SET sort_number = n.number, sort_name = n.name
          FROM (SELECT number, name FROM committee_name WHERE committee_id = (content ->> 'committee_id')::uuid ORDER BY valid_from DESC LIMIT 1) n
          WHERE c.id = (content ->> 'committee_id')::uuid AND (c.sort_number, c.sort_name) IS DISTINCT FROM (n.number, n.name);
      WHEN 'WheelVersion' THEN
        UPDATE wheel SET updated_at = app_now() WHERE id = (content ->> 'wheel_id')::uuid AND updated_at < app_now();
      WHEN 'PhaseTemplate' THEN
        PERFORM app_edit_whole('wheel_version', (content ->> 'wheel_version_id')::uuid);
        UPDATE wheel_version SET updated_at = app_now() WHERE id = (content ->> 'wheel_version_id')::uuid AND updated_at < app_now();
      WHEN 'Theme', 'Responsibility' THEN
        PERFORM app_edit_whole('phase_template', (content ->> 'phase_template_id')::uuid);
        UPDATE phase_template SET updated_at = app_now() WHERE id = (content ->> 'phase_template_id')::uuid AND updated_at < app_now();
      WHEN 'Cycle' THEN
        UPDATE committee SET updated_at = app_now() WHERE id = (content ->> 'committee_id')::uuid AND updated_at < app_now();
      WHEN 'Phase' THEN
        UPDATE cycle SET updated_at = app_now() WHERE id = (content ->> 'cycle_id')::uuid AND updated_at < app_now();
      WHEN 'PhaseMove' THEN
        UPDATE phase SET updated_at = app_now() WHERE id = (content ->> 'phase_id')::uuid AND updated_at < app_now();
      WHEN 'MeetingMove' THEN
        UPDATE meeting SET updated_at = app_now() WHERE id = (content ->> 'meeting_id')::uuid AND updated_at < app_now();
      WHEN 'MeetingCommittee' THEN
        UPDATE meeting SET updated_at = app_now() WHERE id = (content ->> 'meeting_id')::uuid AND updated_at < app_now();
        UPDATE phase SET updated_at = app_now() WHERE id = (content ->> 'phase_id')::uuid AND updated_at < app_now();
        UPDATE cycle SET updated_at = app_now() WHERE id = (content ->> 'cycle_id')::uuid AND updated_at < app_now();
      WHEN 'Meeting' THEN
        UPDATE phase SET updated_at = app_now() WHERE updated_at < app_now()
          AND id IN (SELECT phase_id FROM meeting_committee WHERE meeting_id = (content ->> 'id')::uuid);
        UPDATE cycle SET updated_at = app_now() WHERE updated_at < app_now()
          AND id IN (SELECT cycle_id FROM meeting_committee WHERE meeting_id = (content ->> 'id')::uuid);
      ELSE NULL;
    END CASE;
  END LOOP;
  RETURN NULL;
END $$;

-- An edit counts up the version of its row, and nothing else does but an edit of its parts: without either there is nothing
-- to log. A new meeting is logged by b_log_new.
DO $$
DECLARE
  logged record;
  entity text;
BEGIN
  FOR logged IN SELECT t.tgrelid::regclass AS of_table, t.tgargs FROM pg_trigger t WHERE t.tgname = 'b_log' LOOP
    entity := convert_from(rtrim(logged.tgargs, '\x00'), 'UTF8');
    EXECUTE format('DROP TRIGGER b_log ON %s', logged.of_table);
    EXECUTE format('CREATE TRIGGER b_log AFTER %s DELETE ON %s FOR EACH ROW EXECUTE FUNCTION app_log(%L)',
      CASE entity WHEN 'Meeting' THEN '' ELSE 'INSERT OR' END, logged.of_table, entity);
    EXECUTE format('CREATE TRIGGER b_log_edit AFTER UPDATE ON %s FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION app_log(%L)',
      logged.of_table, entity);
  END LOOP;
END $$;
