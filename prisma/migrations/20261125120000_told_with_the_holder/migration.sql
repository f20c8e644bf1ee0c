-- What becomes public with something else, or is taken back with it, changes no column of its own. The log is told of it
-- here, whatever it is: a portal that follows the feed hears of each row that the public may see, and of each that it no
-- longer may.

-- A row is no more public than all that it joins: a case in a settlement, a finding on an agenda, a year in an exchange.
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
    WHEN 'AgendaItemFinding', 'CaseFinding' THEN
      published := published AND (app_scope('Finding', app_row('finding', (content ->> 'finding_id')::uuid))).published;
    WHEN 'Exchange' THEN
      SELECT coalesce(array_agg(DISTINCT c.committee_id ORDER BY c.committee_id), '{}') INTO committees
        FROM exchange_invitation i JOIN cycle c ON c.id = i.cycle_id WHERE i.exchange_id = own;
      published := content ->> 'status' <> 'PLANNING';
    WHEN 'ExchangeInvitation' THEN
      SELECT ARRAY[c.committee_id], app_scope_of_work.published AND c.status <> 'PLANNED' INTO committees, published
        FROM cycle c WHERE c.id = (content ->> 'cycle_id')::uuid;
    WHEN 'GoodExample' THEN published := (content ->> 'is_public')::boolean;
    WHEN 'MayorVisit' THEN published := published AND content ->> 'status' IN ('CONFIRMED', 'HELD');
    WHEN 'Case' THEN
      SELECT array_agg(DISTINCT k ORDER BY k) INTO committees FROM (
        SELECT (content ->> 'lead_committee_id')::uuid UNION SELECT p.committee_id FROM case_partner p WHERE p.case_id = own) AS shared(k);
      published := (content ->> 'is_public')::boolean;
    WHEN 'CaseCycle', 'Priority' THEN
      published := published AND (SELECT c.status <> 'PLANNED' FROM cycle c WHERE c.id = (content ->> 'cycle_id')::uuid);
    WHEN 'WorkingGroup' THEN published := content ->> 'status' <> 'FORMING';
    WHEN 'WorkingGroupCase', 'AgreementItem' THEN
      published := published AND (SELECT k.is_public FROM committee_case k WHERE k.id = (content ->> 'case_id')::uuid);
    WHEN 'OutsideActor' THEN
      SELECT coalesce(array_agg(DISTINCT g.committee_id ORDER BY g.committee_id), '{}'), coalesce(bool_or(g.status <> 'FORMING'), false)
        INTO committees, published
        FROM working_group_actor a JOIN working_group g ON g.id = a.working_group_id WHERE a.outside_actor_id = own;
    WHEN 'Agreement' THEN
      published := published AND EXISTS (SELECT FROM agreement_version v WHERE v.agreement_id = own AND v.status <> 'DRAFT');
    WHEN 'AgreementVersion' THEN
      SELECT s.published INTO published FROM app_scope('Cycle', (SELECT to_jsonb(c) FROM cycle c WHERE c.id = (holder ->> 'cycle_id')::uuid)) AS s;
      published := published AND content ->> 'status' <> 'DRAFT';
    WHEN 'Settlement' THEN
      published := holder ->> 'status' = 'CLOSED' AND (SELECT k.is_public FROM committee_case k WHERE k.id = (content ->> 'case_id')::uuid);
    WHEN 'Evaluation', 'AnnualReport' THEN published := content ->> 'status' <> 'DRAFT';
    WHEN 'ElectionRound' THEN published := published AND content ->> 'status' = 'HELD';
    ELSE NULL;
  END CASE;
END $$;

-- Whether the readers of the public feed know of a row: the last they were told of it isn't that it is gone.
CREATE FUNCTION app_known(entity text, own uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN coalesce((SELECT c.operation NOT IN ('UNPUBLISH', 'DELETE') FROM change c
    WHERE c.entity = app_known.entity AND c.entity_id = own AND c.published ORDER BY c.seq DESC LIMIT 1), false);
END $$;

-- The rows whose publication rests on a row: its parts, and what it is the link to. Of a person, the rows that show the name.
DO $do$
DECLARE
  edge record;
  branches text := '';
  stamps text := '';
BEGIN
  FOR edge IN SELECT holder, string_agg(format(
      'RETURN QUERY SELECT %L::text, %L::text, to_jsonb(t) FROM %I AS t WHERE %s ORDER BY t.created_at, t.id;', e.entity, of_table, of_table, rests), E'\n      ' ORDER BY nr) AS queries
    FROM (SELECT *, row_number() OVER () AS nr FROM (VALUES
      ('WheelVersion', 'Wheel', 'wheel', 't.id = (content ->> ''wheel_id'')::uuid'),
      ('WheelVersion', 'PhaseTemplate', 'phase_template', 't.wheel_version_id = own'),
      ('PhaseTemplate', 'Theme', 'theme', 't.phase_template_id = own'),
      ('PhaseTemplate', 'Responsibility', 'responsibility', 't.phase_template_id = own'),
      ('Cycle', 'Phase', 'phase', 't.cycle_id = own'),
      ('Cycle', 'MeetingCommittee', 'meeting_committee', 't.cycle_id = own'),
      ('Cycle', 'Meeting', 'meeting', 't.id IN (SELECT l.meeting_id FROM meeting_committee l WHERE l.cycle_id = own)'),
      ('Cycle', 'Dialogue', 'dialogue', 't.cycle_id = own'),
      ('Cycle', 'MayorVisit', 'mayor_visit', 't.cycle_id = own'),
      ('Cycle', 'ExchangeInvitation', 'exchange_invitation', 't.cycle_id = own'),
      ('Cycle', 'CaseCycle', 'case_cycle', 't.cycle_id = own'),
      ('Cycle', 'Priority', 'priority', 't.cycle_id = own'),
      ('Cycle', 'Agreement', 'agreement', 't.cycle_id = own'),
      ('Cycle', 'Settlement', 'settlement', 't.cycle_id = own'),
      ('Cycle', 'ElectionRound', 'election_round', 't.cycle_id = own'),
      ('MeetingCommittee', 'Meeting', 'meeting', 't.id = (content ->> ''meeting_id'')::uuid'),
      ('Phase', 'PhaseMove', 'phase_move', 't.phase_id = own'),
      ('Meeting', 'MeetingMove', 'meeting_move', 't.meeting_id = own'),
      ('Meeting', 'AgendaItem', 'agenda_item', 't.meeting_id = own'),
      ('Meeting', 'Minutes', 'minutes', 't.meeting_id = own'),
      ('AgendaItem', 'AgendaItemFinding', 'agenda_item_finding', 't.agenda_item_id = own'),
      ('Dialogue', 'DialogueResponsible', 'dialogue_responsible', 't.dialogue_id = own'),
      ('Dialogue', 'DialogueActivity', 'dialogue_activity', 't.dialogue_id = own'),
      ('Dialogue', 'Finding', 'finding', 't.dialogue_id = own'),
      ('Finding', 'FindingQuestion', 'finding_question', 't.finding_id = own'),
      ('Finding', 'AgendaItemFinding', 'agenda_item_finding', 't.finding_id = own'),
      ('Finding', 'CaseFinding', 'case_finding', 't.finding_id = own'),
      ('Exchange', 'ExchangeInvitation', 'exchange_invitation', 't.exchange_id = own'),
      ('MayorVisit', 'MayorVisitParticipant', 'mayor_visit_participant', 't.visit_id = own'),
      ('Case', 'CasePartner', 'case_partner', 't.case_id = own'),
      ('Case', 'CaseFinding', 'case_finding', 't.case_id = own'),
      ('Case', 'CaseCycle', 'case_cycle', 't.case_id = own'),
      ('Case', 'CaseStatusEvent', 'case_status_event', 't.case_id = own'),
      ('Case', 'Priority', 'priority', 't.case_id = own'),
      ('Case', 'CaseAdvice', 'case_advice', 't.case_id = own'),
      ('Case', 'WorkingGroupCase', 'working_group_case', 't.case_id = own'),
      ('Case', 'AgreementItem', 'agreement_item', 't.case_id = own'),
      ('Case', 'Settlement', 'settlement', 't.case_id = own'),
      ('Priority', 'Assignment', 'assignment', 't.priority_id = own'),
      ('WorkingGroup', 'WorkingGroupCase', 'working_group_case', 't.working_group_id = own'),
      ('WorkingGroup', 'WorkingGroupMember', 'working_group_member', 't.working_group_id = own'),
      ('WorkingGroup', 'WorkingGroupActor', 'working_group_actor', 't.working_group_id = own'),
      ('WorkingGroup', 'OutsideActor', 'outside_actor', 't.id IN (SELECT a.outside_actor_id FROM working_group_actor a WHERE a.working_group_id = own)'),
      ('WorkingGroupActor', 'OutsideActor', 'outside_actor', 't.id = (content ->> ''outside_actor_id'')::uuid'),
      ('Agreement', 'AgreementVersion', 'agreement_version', 't.agreement_id = own'),
      ('AgreementVersion', 'Agreement', 'agreement', 't.id = (content ->> ''agreement_id'')::uuid'),
      ('AgreementVersion', 'AgreementItem', 'agreement_item', 't.agreement_version_id = own'),
      ('AgreementItem', 'AgreementAssignment', 'agreement_assignment', 't.agreement_item_id = own'),
      ('Evaluation', 'EvaluationContribution', 'evaluation_contribution', 't.evaluation_id = own'),
      ('Membership', 'Person', 'person', 't.id IN ((content ->> ''person_id'')::uuid, (content ->> ''deputy_id'')::uuid)'),
      ('Person', 'Membership', 'membership', 'own IN (t.person_id, t.deputy_id)'),
      ('Person', 'Office', 'office', 't.person_id = own'),
      ('Person', 'DialogueResponsible', 'dialogue_responsible', 't.person_id = own'),
      ('Person', 'MayorVisitParticipant', 'mayor_visit_participant', 't.person_id = own'),
      ('Person', 'WorkingGroupMember', 'working_group_member', 't.person_id = own'),
      ('Person', 'Assignment', 'assignment', 't.person_id = own'),
      ('Person', 'AgreementAssignment', 'agreement_assignment', 't.person_id = own')
    ) AS v(holder, entity, of_table, rests)) AS e GROUP BY holder
  LOOP
    branches := branches || format($$
    WHEN %L THEN
      %s$$, edge.holder, edge.queries);
  END LOOP;
  EXECUTE format('CREATE FUNCTION app_parts(holder text, content jsonb) RETURNS TABLE (entity text, of_table text, part jsonb) LANGUAGE plpgsql STABLE AS %L', format($$
DECLARE
  own uuid := (content ->> 'id')::uuid;
BEGIN
  CASE holder %s
    ELSE NULL;
  END CASE;
END$$, branches));
  FOR edge IN SELECT c.relname FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid WHERE t.tgname = 'a_stamp' ORDER BY c.relname LOOP
    stamps := stamps || format($$
    WHEN %L THEN UPDATE %I SET updated_at = app_now() WHERE id = of_id AND updated_at < app_now();$$, edge.relname, edge.relname);
  END LOOP;
  EXECUTE format('CREATE OR REPLACE FUNCTION app_move_stamp(whole text, of_id uuid) RETURNS void LANGUAGE plpgsql AS %L', format($$
BEGIN
  CASE whole %s
  END CASE;
END$$, stamps));
END $do$;

-- Tells of one row for another row's sake, in an entry with an empty diff.
CREATE FUNCTION app_tell(entity text, content jsonb, operation change_operation, committees uuid[], published boolean DEFAULT true) RETURNS void LANGUAGE sql AS $$
  INSERT INTO change (xid, at, municipality_id, committee_ids, entity, entity_id, operation, cause, actor, reason, diff, request_id, published)
    SELECT pg_current_xact_id(), app_now(), (content ->> 'municipality_id')::uuid,
      -- What concerns nobody any more concerned whom it last concerned.
      CASE committees WHEN '{}' THEN coalesce(
        (SELECT c.committee_ids FROM change c WHERE c.entity = app_tell.entity AND c.entity_id = (content ->> 'id')::uuid ORDER BY c.seq DESC LIMIT 1), '{}')
        ELSE committees END,
      app_tell.entity, (content ->> 'id')::uuid, app_tell.operation,
      coalesce(nullif(current_setting('app.cause', true), ''), 'SYSTEM')::change_cause,
      coalesce(nullif(current_setting('app.actor', true), ''), 'database:' || session_user),
      nullif(current_setting('app.reason', true), ''), '{}', nullif(current_setting('app.request', true), ''), app_tell.published
$$;

-- Tells of each part of a row that the public may see from now on, or no longer, and so on downwards. A row whose own entry
-- comes when its transaction ends isn't told of before it.
CREATE FUNCTION app_tell_parts(holder text, content jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  it record;
  scope record;
  known boolean;
  own uuid;
BEGIN
  FOR it IN SELECT * FROM app_parts(holder, content) LOOP
    own := (it.part ->> 'id')::uuid;
    scope := app_scope(it.entity, it.part);
    known := app_known(it.entity, own);
    CONTINUE WHEN scope.published = known;
    CONTINUE WHEN NOT known AND NOT EXISTS (SELECT FROM change c WHERE c.entity = it.entity AND c.entity_id = own);
    PERFORM app_move_stamp(it.of_table, own);
    PERFORM app_tell(it.entity, it.part, CASE WHEN scope.published THEN 'UPDATE' ELSE 'UNPUBLISH' END::change_operation, scope.committees);
    PERFORM app_tell_parts(it.entity, it.part);
  END LOOP;
END $$;

CREATE FUNCTION app_tell_with() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM app_tell_parts(TG_ARGV[0], to_jsonb(OLD));
  END IF;
  -- A link tells of both its ends; anything else has the same parts as before.
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND TG_ARGV[0] IN ('Membership', 'MeetingCommittee', 'WorkingGroupActor')) THEN
    PERFORM app_tell_parts(TG_ARGV[0], to_jsonb(NEW));
  END IF;
  RETURN NULL;
END $$;

-- What a person sits in and does shows the name, and so looks different when the name is taken back, given free or written
-- anew: to everyone where the name is or was everyone's to see, otherwise to those who may see it unpublished.
CREATE FUNCTION app_tell_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  it record;
  scope record;
  in_public CONSTANT boolean := CASE WHEN OLD.publication = 'PUBLIC' AND OLD.anonymised_at IS NULL THEN OLD.name END
    IS DISTINCT FROM CASE WHEN NEW.publication = 'PUBLIC' AND NEW.anonymised_at IS NULL THEN NEW.name END;
BEGIN
  FOR it IN SELECT * FROM app_parts('Person', to_jsonb(NEW)) LOOP
    scope := app_scope(it.entity, it.part);
    PERFORM app_move_stamp(it.of_table, (it.part ->> 'id')::uuid);
    PERFORM app_tell(it.entity, it.part, 'UPDATE', scope.committees, in_public AND scope.published);
  END LOOP;
  RETURN NULL;
END $$;

DROP TRIGGER d_tell_findings ON dialogue;
DROP FUNCTION app_tell_findings();
DROP TRIGGER d_tell_known ON membership;
DROP FUNCTION app_tell_known();
DROP FUNCTION app_tell_person(uuid, uuid, change_operation);
DO $$
DECLARE
  told record;
BEGIN
  FOR told IN SELECT * FROM (VALUES
    ('wheel_version', 'WheelVersion', 'status'),
    ('cycle', 'Cycle', 'status'),
    ('meeting', 'Meeting', 'status IN (''ANNOUNCED'', ''HELD'')'),
    ('agenda_item', 'AgendaItem', 'is_public'),
    ('dialogue', 'Dialogue', 'status = ''COMPLETED'''),
    ('exchange', 'Exchange', 'status = ''PLANNING'''),
    ('mayor_visit', 'MayorVisit', 'status IN (''CONFIRMED'', ''HELD'')'),
    ('committee_case', 'Case', 'is_public'),
    ('working_group', 'WorkingGroup', 'status = ''FORMING'''),
    ('agreement_version', 'AgreementVersion', 'status = ''DRAFT'''),
    ('evaluation', 'Evaluation', 'status = ''DRAFT''')
  ) AS v(of_table, entity, state) LOOP
    EXECUTE format('CREATE TRIGGER d_tell AFTER UPDATE ON %I FOR EACH ROW WHEN ((OLD.%s) IS DISTINCT FROM (NEW.%s)) EXECUTE FUNCTION app_tell_with(%L)',
      told.of_table, told.state, told.state, told.entity);
  END LOOP;
END $$;
CREATE TRIGGER d_tell AFTER INSERT OR UPDATE OF person_id, deputy_id OR DELETE ON membership
  FOR EACH ROW EXECUTE FUNCTION app_tell_with('Membership');
CREATE TRIGGER d_tell AFTER INSERT OR UPDATE OF meeting_id, cycle_id OR DELETE ON meeting_committee
  FOR EACH ROW EXECUTE FUNCTION app_tell_with('MeetingCommittee');
CREATE TRIGGER d_tell AFTER INSERT OR UPDATE OF working_group_id, outside_actor_id OR DELETE ON working_group_actor
  FOR EACH ROW EXECUTE FUNCTION app_tell_with('WorkingGroupActor');
CREATE TRIGGER d_tell AFTER UPDATE ON person FOR EACH ROW
  WHEN ((OLD.name, OLD.publication, OLD.anonymised_at) IS DISTINCT FROM (NEW.name, NEW.publication, NEW.anonymised_at))
  EXECUTE FUNCTION app_tell_name();

-- A stamp that moves is no change of a frozen row, and no edit of what the row is a part of.
CREATE OR REPLACE FUNCTION app_settled_is_frozen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  content jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF TG_OP = 'UPDATE' AND app_content(to_jsonb(OLD)) = app_content(content) THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM cycle c WHERE c.id IN ((content ->> 'cycle_id')::uuid, CASE WHEN TG_OP = 'UPDATE' THEN (to_jsonb(OLD) ->> 'cycle_id')::uuid END) AND c.status = 'CLOSED') THEN
    RAISE EXCEPTION 'the settlement of a closed year is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

DROP TRIGGER b_appended_only ON case_status_event;
CREATE TRIGGER b_appended_only BEFORE UPDATE ON case_status_event FOR EACH ROW
  WHEN (app_content(to_jsonb(OLD)) IS DISTINCT FROM app_content(to_jsonb(NEW))) EXECUTE FUNCTION app_refuse();
CREATE TRIGGER b_never_removed BEFORE DELETE ON case_status_event FOR EACH ROW EXECUTE FUNCTION app_refuse();

CREATE OR REPLACE FUNCTION app_bump_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  became jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  edited CONSTANT boolean := TG_OP <> 'UPDATE' OR became -> 'version' IS DISTINCT FROM was -> 'version';
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
      IF edited AND TG_ARGV[2 * i] LIKE '!%' THEN
        PERFORM app_edit_whole(whole, one);
      END IF;
      PERFORM app_move_stamp(whole, one);
    END LOOP;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION app_bump() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  became jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  edited CONSTANT boolean := TG_OP <> 'UPDATE' OR became -> 'version' IS DISTINCT FROM was -> 'version';
  content jsonb;
BEGIN
  IF was = became THEN
    RETURN NULL;
  END IF;
  FOREACH content IN ARRAY CASE
    WHEN was IS NULL THEN ARRAY[became]
    WHEN became IS NULL THEN ARRAY[was]
    -- The parent that it left has changed as well.
    WHEN NOT edited THEN ARRAY[became] -- only its own stamp moved
    WHEN EXISTS (SELECT FROM jsonb_each(was) AS o WHERE o.key LIKE '%\_id' AND o.value <> became -> o.key) THEN ARRAY[was, became]
    ELSE ARRAY[became]
  END LOOP
    CASE TG_ARGV[0]
      WHEN 'DistrictName' THEN
        IF edited THEN
          PERFORM app_edit_whole('district', (content ->> 'district_id')::uuid);
        END IF;
        UPDATE district SET updated_at = app_now() WHERE id = (content ->> 'district_id')::uuid AND updated_at < app_now();
      WHEN 'CommitteeName' THEN
        IF edited THEN
          PERFORM app_edit_whole('committee', (content ->> 'committee_id')::uuid);
        END IF;
        UPDATE committee SET updated_at = app_now() WHERE id = (content ->> 'committee_id')::uuid AND updated_at < app_now();
        UPDATE committee c SET sort_number = n.number, sort_name = n.name
          FROM (SELECT number, name FROM committee_name WHERE committee_id = (content ->> 'committee_id')::uuid ORDER BY valid_from DESC LIMIT 1) n
          WHERE c.id = (content ->> 'committee_id')::uuid AND (c.sort_number, c.sort_name) IS DISTINCT FROM (n.number, n.name);
      WHEN 'WheelVersion' THEN
        UPDATE wheel SET updated_at = app_now() WHERE id = (content ->> 'wheel_id')::uuid AND updated_at < app_now();
      WHEN 'PhaseTemplate' THEN
        IF edited THEN
          PERFORM app_edit_whole('wheel_version', (content ->> 'wheel_version_id')::uuid);
        END IF;
        UPDATE wheel_version SET updated_at = app_now() WHERE id = (content ->> 'wheel_version_id')::uuid AND updated_at < app_now();
      WHEN 'Theme', 'Responsibility' THEN
        IF edited THEN
          PERFORM app_edit_whole('phase_template', (content ->> 'phase_template_id')::uuid);
        END IF;
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

-- Tells of every row, or those of a municipality, of which the public's feed says otherwise than the row itself, and answers
-- how many they were: none, as long as the rows are told of with their holders.
CREATE FUNCTION app_tell_missing(place uuid DEFAULT NULL) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  logged record;
  it record;
  told integer := 0;
BEGIN
  FOR logged IN SELECT c.relname AS of_table, convert_from(rtrim(t.tgargs, '\x00'), 'UTF8') AS entity
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = 'b_log_edit' ORDER BY c.relname
  LOOP
    FOR it IN EXECUTE format($q$SELECT w.part, (w.scope).committees, (w.scope).published FROM (
        SELECT to_jsonb(t) AS part, app_scope(%1$L, to_jsonb(t)) AS scope, app_known(%1$L, t.id) AS known
          FROM %2$I AS t WHERE $1 IS NULL OR $1 = %3$I OFFSET 0) AS w
      WHERE (w.scope).published <> w.known$q$, logged.entity, logged.of_table,
        CASE logged.entity WHEN 'Municipality' THEN 'id' ELSE 'municipality_id' END) USING place
    LOOP
      PERFORM app_move_stamp(logged.of_table, (it.part ->> 'id')::uuid);
      PERFORM app_tell(logged.entity, it.part, CASE WHEN it.published THEN 'UPDATE' ELSE 'UNPUBLISH' END::change_operation, it.committees);
      told := told + 1;
    END LOOP;
  END LOOP;
  RETURN told;
END $$;

-- What was never told before this, is told now.
DO $$
BEGIN
  PERFORM set_config('app.cause', 'BACKFILL', true);
  PERFORM app_tell_missing();
  PERFORM set_config('app.cause', '', true);
END $$;
