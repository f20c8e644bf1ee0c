-- The whole year's work: what no row may say, and how the change log tells of it.

ALTER TABLE person ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE seat ALTER COLUMN label TYPE text COLLATE norwegian;
ALTER TABLE case_theme ALTER COLUMN name_nb TYPE text COLLATE norwegian;
ALTER TABLE case_status ALTER COLUMN label_nb TYPE text COLLATE norwegian;
ALTER TABLE committee_case ALTER COLUMN title TYPE text COLLATE norwegian;
ALTER TABLE working_group ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE outside_actor ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE good_example ALTER COLUMN title TYPE text COLLATE norwegian;
ALTER TABLE agenda_item ALTER COLUMN title TYPE text COLLATE norwegian;

ALTER TABLE person ADD CONSTRAINT person_number_is_positive CHECK (number > 0);
ALTER TABLE person_contact ADD CONSTRAINT person_contact_birth_year_is_sound CHECK (birth_year BETWEEN 1900 AND 2200);
ALTER TABLE consent ADD CONSTRAINT consent_ends_after_start CHECK (withdrawn_on >= given_on);
ALTER TABLE seat ADD CONSTRAINT seat_position_is_positive CHECK (position > 0);
ALTER TABLE seat ADD CONSTRAINT seat_ends_after_start CHECK (valid_until >= valid_from);
ALTER TABLE membership ADD CONSTRAINT membership_ends_after_start CHECK (ends_on >= starts_on);
ALTER TABLE office ADD CONSTRAINT office_ends_after_start CHECK (ends_on >= starts_on);
ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_position_is_positive CHECK (position > 0);
ALTER TABLE dialogue ADD CONSTRAINT dialogue_carried_out_has_day CHECK (status = 'PLANNING' OR carried_out_on IS NOT NULL);
ALTER TABLE dialogue ADD CONSTRAINT dialogue_completed_has_day CHECK ((status = 'COMPLETED') = (completed_on IS NOT NULL));
ALTER TABLE dialogue_activity ADD CONSTRAINT dialogue_activity_participants_are_sound CHECK (participants >= 0);
ALTER TABLE exchange ADD CONSTRAINT exchange_participants_are_sound CHECK (planned_participants >= 0 AND actual_participants >= 0);
ALTER TABLE exchange ADD CONSTRAINT exchange_carried_out_has_day CHECK (status <> 'CARRIED_OUT' OR actual_on IS NOT NULL);
ALTER TABLE exchange ADD CONSTRAINT exchange_cancelled_has_reason CHECK (status <> 'CANCELLED' OR cancel_reason IS NOT NULL);
ALTER TABLE mayor_visit ADD CONSTRAINT mayor_visit_cancelled_has_reason CHECK (status <> 'CANCELLED' OR cancel_reason IS NOT NULL);
ALTER TABLE mayor_visit ADD CONSTRAINT mayor_visit_held_has_day CHECK (status <> 'HELD' OR visits_on IS NOT NULL);
ALTER TABLE committee_case ADD CONSTRAINT committee_case_serial_is_positive CHECK (serial > 0 AND year BETWEEN 1990 AND 2200);
ALTER TABLE case_status_event ADD CONSTRAINT case_status_event_seq_is_positive CHECK (seq > 0);
ALTER TABLE case_status_event ADD CONSTRAINT case_status_event_leads_somewhere CHECK (to_id IS NOT NULL OR corrects_id IS NOT NULL);
ALTER TABLE priority ADD CONSTRAINT priority_rank_is_positive CHECK (rank > 0);
ALTER TABLE working_group ADD CONSTRAINT working_group_ends_after_start CHECK (ended_on >= started_on);
ALTER TABLE agreement_version ADD CONSTRAINT agreement_version_number_is_positive CHECK (number > 0);
ALTER TABLE agreement_version ADD CONSTRAINT agreement_version_adopted_has_day CHECK ((status = 'DRAFT') = (adopted_on IS NULL));
ALTER TABLE agreement_item ADD CONSTRAINT agreement_item_rank_is_positive CHECK (rank > 0);
ALTER TABLE rule_override ADD CONSTRAINT rule_override_names_a_rule CHECK (rule ~ '^R[0-9]{2}$');
ALTER TABLE election_round ADD CONSTRAINT election_round_term_is_sound CHECK (term_ends_on >= term_starts_on);
ALTER TABLE election_round ADD CONSTRAINT election_round_held_has_day CHECK ((status = 'HELD') = (held_on IS NOT NULL));
ALTER TABLE candidacy ADD CONSTRAINT candidacy_votes_are_sound CHECK (votes >= 0);
DO $$
DECLARE
  document text;
BEGIN
  FOREACH document IN ARRAY ARRAY['evaluation', 'annual_report'] LOOP
    EXECUTE format('ALTER TABLE %1$I ADD CONSTRAINT %1$s_submitted_has_body CHECK (status = ''DRAFT'' OR (submitted_on IS NOT NULL AND body IS NOT NULL))', document);
    EXECUTE format('ALTER TABLE %1$I ADD CONSTRAINT %1$s_treated_has_decision CHECK ((status = ''TREATED'') = (treated_on IS NOT NULL AND decision IS NOT NULL))', document);
    EXECUTE format('ALTER TABLE %1$I ADD CONSTRAINT %1$s_year_is_sound CHECK (year BETWEEN 1990 AND 2200)', document);
  END LOOP;
END $$;
CREATE UNIQUE INDEX annual_report_one_of_each ON annual_report (municipality_id, year, coalesce(cycle_id, municipality_id));
CREATE UNIQUE INDEX evaluation_one_of_each ON evaluation (municipality_id, year, coalesce(cycle_id, municipality_id));

-- What is private: the log tells that it changed, and never what it was or became, so that it can be erased.
CREATE FUNCTION app_private(entity text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE entity
    WHEN 'Person' THEN ARRAY['name']
    WHEN 'OutsideActor' THEN ARRAY['name', 'note']
    WHEN 'PersonContact' THEN ARRAY['birth_year', 'email', 'phone', 'address', 'protect_reason']
    WHEN 'MayorVisit' THEN ARRAY['internal_notes']
    WHEN 'Candidacy' THEN ARRAY['note']
    WHEN 'Consent' THEN ARRAY['how']
    WHEN 'Membership' THEN ARRAY['end_reason']
    ELSE '{}'
  END
$$;

-- What a row is a part of, for those that concern whom their parent concerns and are no more public than it is.
CREATE FUNCTION app_parent(entity text, OUT parent text, OUT of_table text, OUT by_column text) LANGUAGE sql IMMUTABLE AS $$
  SELECT p[1], p[2], p[3] FROM (SELECT CASE entity
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
  END) AS mapped(p)
$$;

-- As app_scope, for the concepts of the year's work.
CREATE FUNCTION app_scope_of_work(entity text, content jsonb, OUT committees uuid[], OUT published boolean) LANGUAGE plpgsql STABLE AS $$
DECLARE
  own uuid := (content ->> 'id')::uuid;
  above record := app_parent(entity);
  holder jsonb;
  parent_id uuid := (content ->> above.by_column)::uuid;
BEGIN
  committees := '{}';
  published := true;
  IF parent_id IS NOT NULL THEN
    EXECUTE format('SELECT to_jsonb(t) FROM %I AS t WHERE id = $1', above.of_table) INTO holder USING parent_id;
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

CREATE OR REPLACE FUNCTION app_scope(entity text, content jsonb, OUT committees uuid[], OUT published boolean) LANGUAGE plpgsql STABLE AS $$
DECLARE
  own uuid := (content ->> 'id')::uuid;
BEGIN
  committees := '{}';
  published := true;
  CASE entity
    WHEN 'Committee' THEN committees := ARRAY[own];
    WHEN 'CommitteeName' THEN committees := ARRAY[(content ->> 'committee_id')::uuid];
    WHEN 'Coordinator' THEN published := false;
    WHEN 'Wheel' THEN
      published := EXISTS (SELECT FROM wheel_version v WHERE v.wheel_id = own AND v.status = 'PUBLISHED');
    WHEN 'WheelVersion' THEN published := content ->> 'status' = 'PUBLISHED';
    WHEN 'PhaseTemplate' THEN
      SELECT v.status = 'PUBLISHED' INTO published FROM wheel_version v WHERE v.id = (content ->> 'wheel_version_id')::uuid;
    WHEN 'Theme', 'Responsibility' THEN
      SELECT v.status = 'PUBLISHED' INTO published FROM wheel_version v
        JOIN phase_template t ON t.wheel_version_id = v.id WHERE t.id = (content ->> 'phase_template_id')::uuid;
    WHEN 'Cycle' THEN
      committees := ARRAY[(content ->> 'committee_id')::uuid];
      published := content ->> 'status' <> 'PLANNED';
    WHEN 'Phase', 'MeetingCommittee' THEN
      SELECT ARRAY[c.committee_id], c.status <> 'PLANNED' INTO committees, published
        FROM cycle c WHERE c.id = (content ->> 'cycle_id')::uuid;
    WHEN 'PhaseMove' THEN
      SELECT ARRAY[c.committee_id], c.status <> 'PLANNED' INTO committees, published
        FROM cycle c JOIN phase p ON p.cycle_id = c.id WHERE p.id = (content ->> 'phase_id')::uuid;
    WHEN 'Meeting', 'MeetingMove' THEN
      SELECT array_agg(c.committee_id ORDER BY c.committee_id), bool_or(c.status <> 'PLANNED') INTO committees, published
        FROM cycle c JOIN meeting_committee m ON m.cycle_id = c.id
        WHERE m.meeting_id = CASE entity WHEN 'Meeting' THEN own ELSE (content ->> 'meeting_id')::uuid END;
    WHEN 'Municipality', 'SchoolHoliday', 'District', 'DistrictName', 'Regulation' THEN NULL;
    ELSE SELECT w.committees, w.published INTO committees, published FROM app_scope_of_work(entity, content) AS w;
  END CASE;
  IF entity = 'Meeting' AND committees IS NULL THEN
    -- Its committees were taken off it by the same transaction.
    SELECT array_agg(DISTINCT k ORDER BY k), bool_or(c.published) INTO committees, published
      FROM change c CROSS JOIN unnest(c.committee_ids) AS k
      WHERE c.xid = pg_current_xact_id() AND c.entity = 'MeetingCommittee' AND c.operation = 'DELETE'
        AND c.diff #>> '{meeting_id,0}' = own::text;
  END IF;
  IF committees IS NULL OR published IS NULL THEN
    -- Its parents are gone already: it concerned whom it last concerned.
    SELECT c.committee_ids, c.published INTO committees, published
      FROM change c WHERE c.entity = app_scope.entity AND c.entity_id = own ORDER BY c.seq DESC LIMIT 1;
  END IF;
  committees := coalesce(committees, '{}');
  published := coalesce(published, false);
END $$;

CREATE OR REPLACE FUNCTION app_log() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entity CONSTANT text := TG_ARGV[0];
  was jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE app_content(to_jsonb(OLD)) END;
  became jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE app_content(to_jsonb(NEW)) END;
  content jsonb := CASE WHEN TG_OP = 'DELETE' THEN was ELSE became END;
  hidden CONSTANT text[] := app_private(entity);
  fields jsonb;
  scope record;
  operation change_operation := CASE TG_OP WHEN 'INSERT' THEN 'CREATE' WHEN 'DELETE' THEN 'DELETE' ELSE 'UPDATE' END;
  published boolean;
BEGIN
  SELECT coalesce(jsonb_object_agg(k, CASE
      WHEN k = ANY(hidden) THEN jsonb_build_array(
        CASE WHEN jsonb_typeof(was -> k) <> 'null' THEN to_jsonb('…'::text) END, CASE WHEN jsonb_typeof(became -> k) <> 'null' THEN to_jsonb('…'::text) END)
      ELSE jsonb_build_array(was -> k, became -> k)
    END), '{}') INTO fields
    FROM jsonb_object_keys(was || became) AS k
    WHERE k NOT IN ('id', 'municipality_id') AND (was -> k) IS DISTINCT FROM (became -> k);
  IF TG_OP = 'UPDATE' AND fields = '{}' THEN
    RETURN NULL; -- only its change stamp moved
  END IF;
  scope := app_scope(entity, content);
  published := scope.published;
  IF TG_OP = 'UPDATE' AND NOT published AND (app_scope(entity, was)).published THEN
    -- The public knew of it until now: it is told, as its last word.
    operation := 'UNPUBLISH';
    published := true;
  END IF;
  INSERT INTO change (xid, at, municipality_id, committee_ids, entity, entity_id, operation, cause, actor, reason, diff, request_id, published)
  VALUES (
    pg_current_xact_id(), app_now(),
    CASE entity WHEN 'Municipality' THEN content ->> 'id' ELSE content ->> 'municipality_id' END::uuid,
    scope.committees, entity, (content ->> 'id')::uuid, operation,
    coalesce(nullif(current_setting('app.cause', true), ''), 'SYSTEM')::change_cause,
    coalesce(nullif(current_setting('app.actor', true), ''), 'database:' || session_user),
    nullif(current_setting('app.reason', true), ''),
    fields,
    nullif(current_setting('app.request', true), ''),
    published);
  RETURN NULL;
END $$;

-- A change of a part moves the change stamp of what it is a part of. Arguments in pairs: the table of the whole, and the
-- column that names it; a table with a ! before it is edited together with its part, so its count of edits moves too.
CREATE FUNCTION app_bump_whole() RETURNS trigger LANGUAGE plpgsql AS $$
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
      EXECUTE format('UPDATE %I SET updated_at = app_now() WHERE id = $1 AND updated_at < app_now()', whole) USING one;
    END LOOP;
  END LOOP;
  RETURN NULL;
END $$;

DO $$
DECLARE
  told record;
  wholes text;
BEGIN
  FOR told IN SELECT * FROM (VALUES
    ('person', 'Person', '{}'),
    ('person_contact', 'PersonContact', '{}'),
    ('consent', 'Consent', '{person,person_id}'),
    ('seat', 'Seat', '{committee,committee_id}'),
    ('office', 'Office', '{committee,committee_id}'),
    ('minutes', 'Minutes', '{meeting,meeting_id}'),
    ('training', 'Training', '{cycle,cycle_id}'),
    ('training_participant', 'TrainingParticipant', '{!training,training_id}'),
    ('dialogue', 'Dialogue', '{cycle,cycle_id}'),
    ('dialogue_responsible', 'DialogueResponsible', '{dialogue,dialogue_id}'),
    ('dialogue_activity', 'DialogueActivity', '{dialogue,dialogue_id}'),
    ('exchange', 'Exchange', '{}'),
    ('exchange_invitation', 'ExchangeInvitation', '{exchange,exchange_id,cycle,cycle_id}'),
    ('mayor_visit', 'MayorVisit', '{cycle,cycle_id}'),
    ('mayor_visit_participant', 'MayorVisitParticipant', '{!mayor_visit,visit_id}'),
    ('case_theme', 'CaseTheme', '{}'),
    ('finding', 'Finding', '{dialogue,dialogue_id}'),
    ('finding_question', 'FindingQuestion', '{finding,finding_id}'),
    ('case_status', 'CaseStatus', '{}'),
    ('committee_case', 'Case', '{}'),
    ('agenda_item', 'AgendaItem', '{meeting,meeting_id}'),
    ('agenda_item_finding', 'AgendaItemFinding', '{!agenda_item,agenda_item_id}'),
    ('good_example', 'GoodExample', '{}'),
    ('case_partner', 'CasePartner', '{committee_case,case_id}'),
    ('case_finding', 'CaseFinding', '{committee_case,case_id}'),
    ('case_cycle', 'CaseCycle', '{committee_case,case_id,cycle,cycle_id}'),
    ('case_status_event', 'CaseStatusEvent', '{committee_case,case_id}'),
    ('priority', 'Priority', '{committee_case,case_id,cycle,cycle_id}'),
    ('case_advice', 'CaseAdvice', '{committee_case,case_id}'),
    ('working_group', 'WorkingGroup', '{}'),
    ('working_group_case', 'WorkingGroupCase', '{working_group,working_group_id}'),
    ('working_group_member', 'WorkingGroupMember', '{working_group,working_group_id}'),
    ('outside_actor', 'OutsideActor', '{}'),
    ('assignment', 'Assignment', '{priority,priority_id}'),
    ('working_group_actor', 'WorkingGroupActor', '{working_group,working_group_id}'),
    ('agreement', 'Agreement', '{cycle,cycle_id}'),
    ('agreement_version', 'AgreementVersion', '{agreement,agreement_id}'),
    ('agreement_item', 'AgreementItem', '{!agreement_version,agreement_version_id}'),
    ('agreement_assignment', 'AgreementAssignment', '{!agreement_item,agreement_item_id}'),
    ('rule_override', 'RuleOverride', '{cycle,cycle_id}'),
    ('settlement', 'Settlement', '{cycle,cycle_id}'),
    ('evaluation', 'Evaluation', '{}'),
    ('evaluation_contribution', 'EvaluationContribution', '{evaluation,evaluation_id}'),
    ('annual_report', 'AnnualReport', '{}'),
    ('election_round', 'ElectionRound', '{cycle,cycle_id}'),
    ('membership', 'Membership', '{seat,seat_id}'),
    ('attendance', 'Attendance', '{!meeting,meeting_id}'),
    ('candidacy', 'Candidacy', '{election_round,election_round_id}')
  ) AS v(of_table, entity, wholes) LOOP
    EXECUTE format('CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION app_stamp()', told.of_table);
    EXECUTE format('CREATE TRIGGER a_never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_truncate()', told.of_table);
    EXECUTE format('CREATE TRIGGER b_log AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_log(%L)', told.of_table, told.entity);
    IF told.wholes <> '{}' THEN
      SELECT string_agg(quote_literal(w), ', ') INTO wholes FROM unnest(told.wholes::text[]) AS w;
      EXECUTE format('CREATE TRIGGER c_bump AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_bump_whole(%s)', told.of_table, wholes);
    END IF;
  END LOOP;
END $$;

-- The findings of a dialogue are published and taken back with it, not by themselves: their stamps move, and the log
-- tells of each, so that a portal that copied them hears of it.
CREATE FUNCTION app_tell_findings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.part', 'finding', true);
  UPDATE finding SET updated_at = greatest(updated_at, app_now()) WHERE dialogue_id = NEW.id;
  PERFORM set_config('app.part', '', true);
  INSERT INTO change (xid, at, municipality_id, committee_ids, entity, entity_id, operation, cause, actor, reason, diff, request_id, published)
    SELECT pg_current_xact_id(), app_now(), f.municipality_id, s.committees, 'Finding', f.id,
      CASE NEW.status WHEN 'COMPLETED' THEN 'UPDATE' ELSE 'UNPUBLISH' END::change_operation,
      coalesce(nullif(current_setting('app.cause', true), ''), 'SYSTEM')::change_cause,
      coalesce(nullif(current_setting('app.actor', true), ''), 'database:' || session_user),
      nullif(current_setting('app.reason', true), ''), '{}', nullif(current_setting('app.request', true), ''), s.published
    FROM finding f CROSS JOIN app_scope('Dialogue', to_jsonb(NEW)) AS s WHERE f.dialogue_id = NEW.id ORDER BY f.created_at, f.id;
  RETURN NULL;
END $$;
CREATE TRIGGER d_tell_findings AFTER UPDATE ON dialogue FOR EACH ROW
  WHEN ((OLD.status = 'COMPLETED') IS DISTINCT FROM (NEW.status = 'COMPLETED')) EXECUTE FUNCTION app_tell_findings();

-- The ledger of a case is only appended to (R20).
CREATE TRIGGER b_appended_only BEFORE UPDATE OR DELETE ON case_status_event FOR EACH ROW EXECUTE FUNCTION app_refuse();

-- What was settled in a year stays as it was when the year was closed (R15).
CREATE FUNCTION app_settled_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  content jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF EXISTS (SELECT FROM cycle c WHERE c.id IN ((content ->> 'cycle_id')::uuid, CASE WHEN TG_OP = 'UPDATE' THEN (to_jsonb(OLD) ->> 'cycle_id')::uuid END) AND c.status = 'CLOSED') THEN
    RAISE EXCEPTION 'the settlement of a closed year is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER b_immutable BEFORE INSERT OR UPDATE OR DELETE ON settlement FOR EACH ROW EXECUTE FUNCTION app_settled_is_frozen();

-- An adopted version of an agreement stays as it was adopted; all that can happen is that a later one follows it (R08).
CREATE FUNCTION app_adopted_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  became jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  versions uuid[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'agreement_version' THEN
      IF TG_OP = 'UPDATE' AND app_content(was) - 'status' = app_content(became) - 'status'
        AND (was ->> 'status' = became ->> 'status' OR (was ->> 'status' = 'ADOPTED' AND became ->> 'status' = 'SUPERSEDED')) THEN
        RETURN NEW;
      END IF;
      versions := ARRAY[(was ->> 'id')::uuid];
    WHEN 'agreement_item' THEN
      versions := ARRAY[(was ->> 'agreement_version_id')::uuid, (became ->> 'agreement_version_id')::uuid];
    ELSE
      SELECT array_agg(i.agreement_version_id) INTO versions FROM agreement_item i
        WHERE i.id IN ((was ->> 'agreement_item_id')::uuid, (became ->> 'agreement_item_id')::uuid);
  END CASE;
  IF TG_OP = 'UPDATE' AND app_content(was) = app_content(became) THEN
    RETURN NEW;
  END IF;
  PERFORM FROM agreement_version v WHERE v.id = ANY(versions) ORDER BY v.id FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM agreement_version v WHERE v.id = ANY(versions) AND v.status <> 'DRAFT') THEN
    RAISE EXCEPTION 'an adopted agreement is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER b_immutable BEFORE UPDATE OR DELETE ON agreement_version FOR EACH ROW EXECUTE FUNCTION app_adopted_is_immutable();
CREATE TRIGGER b_immutable BEFORE INSERT OR UPDATE OR DELETE ON agreement_item FOR EACH ROW EXECUTE FUNCTION app_adopted_is_immutable();
CREATE TRIGGER b_immutable BEFORE INSERT OR UPDATE OR DELETE ON agreement_assignment FOR EACH ROW EXECUTE FUNCTION app_adopted_is_immutable();

-- A report that was submitted keeps its facts and its foreword (R19).
CREATE FUNCTION app_submitted_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'DRAFT' AND (TG_OP = 'DELETE' OR NEW.status = 'DRAFT' OR (NEW.facts, NEW.foreword, NEW.year, NEW.cycle_id) IS DISTINCT FROM (OLD.facts, OLD.foreword, OLD.year, OLD.cycle_id)) THEN
    RAISE EXCEPTION 'a submitted report is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER b_immutable BEFORE UPDATE OR DELETE ON annual_report FOR EACH ROW EXECUTE FUNCTION app_submitted_is_frozen();

-- Every municipality has the ten statuses; the labels are its own to change. New ones get theirs when they are set up.
CREATE FUNCTION app_case_statuses() RETURNS TABLE (category case_category, "position" int, nb text, nn text, en text) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('RAISED'::case_category, 1, 'Tatt opp', 'Teken opp', 'Raised'),
    ('UNDER_CONSIDERATION', 2, 'Til vurdering', 'Til vurdering', 'Under consideration'),
    ('PRIORITISED', 3, 'Prioritert', 'Prioritert', 'Prioritised'),
    ('IN_PROGRESS', 4, 'Under arbeid', 'Under arbeid', 'In progress'),
    ('WAITING', 5, 'Venter på kommunen', 'Ventar på kommunen', 'Waiting for the municipality'),
    ('IN_TREATMENT', 6, 'Til politisk behandling', 'Til politisk handsaming', 'In political treatment'),
    ('ACHIEVED', 7, 'Oppnådd', 'Oppnådd', 'Achieved'),
    ('CLOSED_WITHOUT_RESULT', 8, 'Avsluttet uten resultat', 'Avslutta utan resultat', 'Closed without result'),
    ('FORWARDED', 9, 'Sendt videre', 'Send vidare', 'Forwarded'),
    ('WITHDRAWN', 10, 'Trukket', 'Trekt', 'Withdrawn')
$$;
INSERT INTO case_status (id, municipality_id, code, category, position, label_nb, label_nn, label_en)
  SELECT gen_random_uuid(), m.id, s.category::text, s.category, s."position", s.nb, s.nn, s.en
  FROM municipality m CROSS JOIN app_case_statuses() AS s;

-- The words of a text, for the search: what it is called weighs most. They are there as stems and as they stand, because
-- the stem of a word isn't always the stem of its other forms. Signs that join words keep them apart, so that 2026-014 is
-- found by 014. A database may know the small letters of a to z alone; the others that are written here are named.
CREATE FUNCTION app_words(called text, told text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  called := translate(lower(coalesce(called, '')), '-/.:_@ÆØÅÄÖÉÈÊÓÒÔÜÁČĐŊŠŦŽ', '      æøåäöéèêóòôüáčđŋšŧž');
  told := translate(lower(coalesce(told, '')), '-/.:_@ÆØÅÄÖÉÈÊÓÒÔÜÁČĐŊŠŦŽ', '      æøåäöéèêóòôüáčđŋšŧž');
  RETURN setweight(to_tsvector('pg_catalog.norwegian', called), 'A') || setweight(to_tsvector('pg_catalog.norwegian', told), 'B')
    || to_tsvector('pg_catalog.simple', called || ' ' || told);
END $$;
CREATE INDEX committee_name_words_idx ON committee_name USING gin (app_words(name, NULL));
CREATE INDEX committee_case_words_idx ON committee_case USING gin (app_words(number || ' ' || title, description));
CREATE INDEX finding_words_idx ON finding USING gin (app_words(NULL, "text"));
CREATE INDEX exchange_words_idx ON exchange USING gin (app_words('Erfaringsutveksling erfaringsdeling', need || ' ' || coalesce(summary, '')));
CREATE INDEX good_example_words_idx ON good_example USING gin (app_words(title, what_was_done || ' ' || result));
CREATE INDEX agenda_item_words_idx ON agenda_item USING gin (app_words(title, coalesce("text", '') || ' ' || coalesce(outcome, '')));
