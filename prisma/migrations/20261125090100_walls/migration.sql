-- The second wall: whatever the application forgets, the database shows the public only what is published, and shows and
-- lets staff and programs change no other municipality's rows, and no other committee's. The application takes on one of
-- two roles for each operation; migrations, the seed and what the house does by itself act as the owner of the tables.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['app_public', 'app_staff'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', wanted);
      END IF;
      IF NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
        EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
      END IF;
    EXCEPTION
      -- Another database of the same server came first.
      WHEN duplicate_object OR unique_violation THEN
        EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'the role % is missing. Let an administrator of the server run: CREATE ROLE app_public NOLOGIN NOINHERIT; CREATE ROLE app_staff NOLOGIN NOINHERIT; GRANT app_public, app_staff TO "%";', wanted, current_user;
    END;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = wanted AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)) THEN
      RAISE EXCEPTION 'the role % has rights that it must not have. Take away SUPERUSER, BYPASSRLS, CREATEROLE and CREATEDB.', wanted;
    END IF;
  END LOOP;
END $$;
GRANT USAGE ON SCHEMA public TO app_public, app_staff;

-- What the operation says of its caller. Nothing said is nothing allowed.
CREATE FUNCTION app_ids(setting text) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting(setting, true), '')::uuid[], '{}')
$$;
CREATE FUNCTION app_is(setting text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting(setting, true) = 'on', false)
$$;

-- Refuses a change that is not the caller's: of a register to whoever does not administer the municipality, and of work
-- that concerns other committees to whoever works for some.
CREATE FUNCTION app_demand_own(entity text, content jsonb, operation text) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  place uuid := CASE entity WHEN 'Municipality' THEN content ->> 'id' ELSE content ->> 'municipality_id' END::uuid;
  concerned uuid[];
BEGIN
  IF app_is('app.everywhere') OR place = ANY(app_ids('app.administered')) THEN
    RETURN;
  END IF;
  IF entity IN ('Municipality', 'SchoolHoliday', 'District', 'DistrictName', 'Coordinator', 'Committee', 'CommitteeName', 'Regulation',
    'Wheel', 'WheelVersion', 'PhaseTemplate', 'Theme', 'Responsibility', 'CaseTheme', 'CaseStatus') THEN
    IF app_is('app.system') AND operation = 'INSERT' AND entity IN ('Municipality', 'CaseStatus') THEN
      RETURN;
    END IF;
  ELSIF place = ANY(app_ids('app.whole')) THEN
    RETURN;
  ELSIF place = ANY(app_ids('app.municipalities')) THEN
    concerned := app_concerns(entity, content);
    IF concerned && app_ids('app.committees') THEN
      RETURN;
    END IF;
    IF concerned = '{}' AND entity IN ('Person', 'PersonContact', 'Consent', 'OutsideActor') THEN
      RETURN;
    END IF;
  END IF;
  RAISE EXCEPTION 'this % is not the caller''s to change', entity USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION app_own() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- The owner's own work is nobody's to refuse. (Here the function runs as the owner; the setting still tells the role.)
  IF current_setting('role') <> 'app_staff' THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    IF TG_OP = 'UPDATE' AND app_content(to_jsonb(OLD)) = app_content(to_jsonb(NEW)) THEN
      RETURN NULL; -- only its change stamp moved, with something that was the caller's
    END IF;
    PERFORM app_demand_own(TG_ARGV[0], to_jsonb(OLD), TG_OP);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM app_demand_own(TG_ARGV[0], to_jsonb(NEW), TG_OP);
  END IF;
  RETURN NULL;
END $$;

-- The log and what follows of a change are the database's own work, whoever makes it: they run as the owner.
DO $$
DECLARE
  it record;
BEGIN
  FOR it IN SELECT p.oid::regprocedure AS signature FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.prorettype = 'trigger'::regtype AND p.proname LIKE 'app\_%'
      AND p.proname NOT IN ('app_refuse', 'app_refuse_truncate')
  LOOP
    EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = public, pg_temp', it.signature);
  END LOOP;
  FOR it IN SELECT unnest(ARRAY['app_concerns(text, jsonb)', 'app_scope(text, jsonb)']) AS signature LOOP
    EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = public, pg_temp', it.signature);
  END LOOP;
END $$;

-- Puts a wall around a table: what of it is published, as a condition on the row itself, and whose the rest is.
CREATE FUNCTION app_wall(of_table text, entity text, published text, place text DEFAULT 'municipality_id') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  own CONSTANT text := format('((SELECT app_is(''app.everywhere'')) OR %I = ANY((SELECT app_ids(''app.municipalities''))::uuid[]))', place);
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_table);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_table);
  EXECUTE format('CREATE POLICY house ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', of_table);
  EXECUTE format('CREATE POLICY published ON %I FOR SELECT TO app_public, app_staff USING (%s)', of_table, published);
  EXECUTE format('CREATE POLICY own ON %I TO app_staff USING (%s) WITH CHECK (%s)', of_table, own, own);
  EXECUTE format('GRANT SELECT ON %I TO app_public', of_table);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_staff', of_table);
  EXECUTE format('CREATE CONSTRAINT TRIGGER b_own_new AFTER INSERT ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app_own(%L)', of_table, entity);
  EXECUTE format('CREATE TRIGGER b_own AFTER UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_own(%L)', of_table, entity);
END $$;
REVOKE EXECUTE ON FUNCTION app_wall(text, text, text, text) FROM PUBLIC;

SELECT app_wall('municipality', 'Municipality', 'true', 'id');
SELECT app_wall(w.of_table, w.entity, w.published) FROM (VALUES
  ('school_holiday', 'SchoolHoliday', 'true'),
  ('district', 'District', 'true'),
  ('district_name', 'DistrictName', 'true'),
  ('coordinator', 'Coordinator', 'false'),
  ('committee', 'Committee', 'true'),
  ('committee_name', 'CommitteeName', 'true'),
  ('regulation', 'Regulation', 'true'),
  ('wheel', 'Wheel', 'true'),
  ('wheel_version', 'WheelVersion', 'status = ''PUBLISHED'''),
  ('phase_template', 'PhaseTemplate', 'true'),
  ('theme', 'Theme', 'true'),
  ('responsibility', 'Responsibility', 'true'),
  ('cycle', 'Cycle', 'status <> ''PLANNED'''),
  ('phase', 'Phase', 'true'),
  ('phase_move', 'PhaseMove', 'true'),
  ('meeting', 'Meeting', 'true'),
  ('meeting_committee', 'MeetingCommittee', 'true'),
  ('meeting_move', 'MeetingMove', 'true'),
  ('person', 'Person', 'true'),
  ('person_contact', 'PersonContact', 'false'),
  ('consent', 'Consent', 'false'),
  ('seat', 'Seat', 'true'),
  ('office', 'Office', 'true'),
  ('minutes', 'Minutes', 'published_at IS NOT NULL'),
  ('training', 'Training', 'false'),
  ('training_participant', 'TrainingParticipant', 'false'),
  ('dialogue', 'Dialogue', 'true'),
  ('dialogue_responsible', 'DialogueResponsible', 'true'),
  ('dialogue_activity', 'DialogueActivity', 'true'),
  ('exchange', 'Exchange', 'status <> ''PLANNING'''),
  ('exchange_invitation', 'ExchangeInvitation', 'true'),
  ('mayor_visit', 'MayorVisit', 'status IN (''CONFIRMED'', ''HELD'')'),
  ('mayor_visit_participant', 'MayorVisitParticipant', 'true'),
  ('case_theme', 'CaseTheme', 'true'),
  ('finding', 'Finding', 'true'),
  ('finding_question', 'FindingQuestion', 'true'),
  ('case_status', 'CaseStatus', 'true'),
  ('committee_case', 'Case', 'is_public'),
  ('agenda_item', 'AgendaItem', 'is_public'),
  ('agenda_item_finding', 'AgendaItemFinding', 'true'),
  ('good_example', 'GoodExample', 'is_public'),
  ('case_partner', 'CasePartner', 'true'),
  ('case_finding', 'CaseFinding', 'true'),
  ('case_cycle', 'CaseCycle', 'true'),
  ('case_status_event', 'CaseStatusEvent', 'true'),
  ('priority', 'Priority', 'true'),
  ('case_advice', 'CaseAdvice', 'true'),
  ('working_group', 'WorkingGroup', 'status <> ''FORMING'''),
  ('working_group_case', 'WorkingGroupCase', 'true'),
  ('working_group_member', 'WorkingGroupMember', 'true'),
  ('outside_actor', 'OutsideActor', 'true'),
  ('assignment', 'Assignment', 'true'),
  ('working_group_actor', 'WorkingGroupActor', 'true'),
  ('agreement', 'Agreement', 'true'),
  ('agreement_version', 'AgreementVersion', 'status <> ''DRAFT'''),
  ('agreement_item', 'AgreementItem', 'true'),
  ('agreement_assignment', 'AgreementAssignment', 'true'),
  ('rule_override', 'RuleOverride', 'false'),
  ('settlement', 'Settlement', 'true'),
  ('evaluation', 'Evaluation', 'status <> ''DRAFT'''),
  ('evaluation_contribution', 'EvaluationContribution', 'true'),
  ('annual_report', 'AnnualReport', 'status <> ''DRAFT'''),
  ('election_round', 'ElectionRound', 'status = ''HELD'''),
  ('membership', 'Membership', 'true'),
  ('attendance', 'Attendance', 'false'),
  ('candidacy', 'Candidacy', 'false')
) AS w(of_table, entity, published);
CREATE POLICY set_up ON municipality FOR INSERT TO app_staff WITH CHECK ((SELECT app_is('app.system')));
CREATE POLICY set_up ON case_status FOR INSERT TO app_staff WITH CHECK ((SELECT app_is('app.system')));

-- What is private to a person has nothing that the public may ask for.
REVOKE ALL ON person_contact FROM app_public;

-- The log is written by the database and read by its rules; nobody else writes it.
ALTER TABLE change ENABLE ROW LEVEL SECURITY;
ALTER TABLE change FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON change TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY published ON change FOR SELECT TO app_public, app_staff USING (published);
CREATE POLICY own ON change FOR SELECT TO app_staff USING ((SELECT app_is('app.everywhere'))
  OR municipality_id = ANY((SELECT app_ids('app.whole'))::uuid[]) OR committee_ids && (SELECT app_ids('app.committees'))::uuid[]);
GRANT SELECT ON change, change_epoch TO app_public, app_staff;

-- A retried call is known to the one who made it.
ALTER TABLE mutation_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE mutation_key FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON mutation_key TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY own ON mutation_key TO app_staff USING (actor = current_setting('app.actor', true)) WITH CHECK (actor = current_setting('app.actor', true));
GRANT SELECT, INSERT, UPDATE ON mutation_key TO app_staff;

-- The audit is read by administrators, each of their own, and only appended to.
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON audit_entry TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY appended ON audit_entry FOR INSERT TO app_staff WITH CHECK (actor = current_setting('app.actor', true));
CREATE POLICY own ON audit_entry FOR SELECT TO app_staff USING (actor = current_setting('app.actor', true) OR (SELECT app_is('app.everywhere')) OR (SELECT app_is('app.system'))
  OR municipality_id = ANY((SELECT app_ids('app.administered'))::uuid[]));
GRANT SELECT, INSERT ON audit_entry TO app_staff;

-- Who may what is the administrators' business, by rules of the application; how someone signs in is the house's own.
GRANT SELECT, INSERT, UPDATE ON app_user, role_grant, api_client, api_key TO app_staff;
GRANT SELECT, INSERT, DELETE ON api_client_municipality, maskinporten_consumer TO app_staff;
GRANT SELECT ON user_identity TO app_staff;
GRANT SELECT, UPDATE ON session TO app_staff;
