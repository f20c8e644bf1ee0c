-- The change log: written by the database itself, in the transaction of the change.
-- An act tells who, when and why with set_config(…, is_local => true): app.actor, app.now, app.cause, app.reason, app.request.

-- Norwegian order for names: … z æ ø å, with aa as å. PostgreSQL 15 has no collation rules, so ICU's own Norwegian serves there.
DO $$
BEGIN
  IF current_setting('server_version_num')::int >= 160000 THEN
    EXECUTE $c$CREATE COLLATION norwegian (provider = icu, locale = 'und', rules = '&Z < æ <<< Æ << ä <<< Ä < ø <<< Ø << ö <<< Ö < å <<< Å <<< aa <<< aA <<< Aa <<< AA')$c$;
  ELSE
    EXECUTE $c$CREATE COLLATION norwegian (provider = icu, locale = 'nb-NO')$c$;
  END IF;
END $$;

ALTER TABLE municipality ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE school_holiday ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE district_name ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE coordinator ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE committee_name ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE committee ALTER COLUMN sort_name TYPE text COLLATE norwegian;
ALTER TABLE wheel ALTER COLUMN name_nb TYPE text COLLATE norwegian;

-- What no row may say, whoever writes it.
ALTER TABLE municipality ADD CONSTRAINT municipality_number_is_four_digits CHECK (number ~ '^[0-9]{4}$');
ALTER TABLE school_holiday ADD CONSTRAINT school_holiday_ends_after_start CHECK (last_on >= first_on);
ALTER TABLE committee ADD CONSTRAINT committee_ends_after_start CHECK (dissolved_on >= established_on);
ALTER TABLE committee_name ADD CONSTRAINT committee_name_number_is_positive CHECK (number > 0);
ALTER TABLE regulation ADD CONSTRAINT regulation_numbers_are_sound CHECK (
  ordinary_meetings >= 0 AND dialogues >= 0 AND politician_seats >= 0 AND resident_seats >= 0
  AND long_term_cases_min >= 0 AND long_term_cases_max >= long_term_cases_min
  AND short_term_cases_min >= 0 AND short_term_cases_max >= short_term_cases_min
  AND visit_residents_min >= 0 AND visit_residents_max >= visit_residents_min);
ALTER TABLE wheel_version ADD CONSTRAINT wheel_version_number_is_positive CHECK (number > 0);
ALTER TABLE wheel_version ADD CONSTRAINT wheel_version_published_has_time CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL));
ALTER TABLE phase_template ADD CONSTRAINT phase_template_window_is_months CHECK (
  cardinality(window_months) BETWEEN 1 AND 12 AND window_months <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12]);
ALTER TABLE phase ADD CONSTRAINT phase_window_is_months CHECK (
  (window_kind IS NULL) = (cardinality(window_months) = 0) AND window_months <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12]);
ALTER TABLE phase ADD CONSTRAINT phase_has_a_title CHECK (template_id IS NOT NULL OR (title_nb IS NOT NULL AND window_kind IS NOT NULL));
ALTER TABLE phase ADD CONSTRAINT phase_ends_after_start CHECK (ends_on IS NULL OR (starts_on IS NOT NULL AND ends_on >= starts_on));
ALTER TABLE phase ADD CONSTRAINT phase_choice_is_optional CHECK (optional OR choice = 'UNDECIDED');
ALTER TABLE phase ADD CONSTRAINT phase_skip_has_reason CHECK ((skipped_on IS NULL) = (skip_reason IS NULL));
ALTER TABLE cycle ADD CONSTRAINT cycle_year_is_sound CHECK (year BETWEEN 1990 AND 2200);
ALTER TABLE meeting ADD CONSTRAINT meeting_ends_after_start CHECK (ends_at IS NULL OR (starts_at IS NOT NULL AND ends_at > starts_at));
ALTER TABLE meeting ADD CONSTRAINT meeting_dated_has_time CHECK (status IN ('PLANNED', 'CANCELLED') OR starts_at IS NOT NULL);
ALTER TABLE meeting ADD CONSTRAINT meeting_held_has_time CHECK ((status = 'HELD') = (held_at IS NOT NULL));
ALTER TABLE meeting ADD CONSTRAINT meeting_cancelled_has_time CHECK ((status = 'CANCELLED') = (cancelled_at IS NOT NULL));

INSERT INTO change_epoch ("only", epoch) VALUES (true, gen_random_uuid());
ALTER TABLE change_epoch ADD CONSTRAINT change_epoch_is_one CHECK ("only");

-- The act's moment, or the clock's where someone writes by hand.
CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT date_trunc('milliseconds', coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()))
$$;

-- Columns that the database keeps itself; a change of these alone is no change of the row.
CREATE FUNCTION app_content(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT content - ARRAY['version', 'created_at', 'updated_at', 'sort_number', 'sort_name']
$$;

CREATE FUNCTION app_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.version := 1;
    NEW.created_at := app_now();
    NEW.updated_at := NEW.created_at;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) -> 'id', to_jsonb(NEW) -> 'municipality_id') IS DISTINCT FROM (to_jsonb(OLD) -> 'id', to_jsonb(OLD) -> 'municipality_id') THEN
    -- The log knows a row by these two: a row that changed them would be another one.
    RAISE EXCEPTION 'a row keeps its id and its municipality' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.created_at := OLD.created_at;
  NEW.version := OLD.version;
  IF app_content(to_jsonb(NEW)) IS DISTINCT FROM app_content(to_jsonb(OLD)) THEN
    NEW.version := OLD.version + 1;
    NEW.updated_at := app_now();
  ELSIF current_setting('app.part', true) = TG_TABLE_NAME THEN
    NEW.version := OLD.version + 1; -- a part that is edited with it has changed
  END IF;
  NEW.updated_at := greatest(NEW.updated_at, OLD.updated_at);
  RETURN NEW;
END $$;

-- Which committees a row concerns, and whether the public may know of it.
CREATE FUNCTION app_scope(entity text, content jsonb, OUT committees uuid[], OUT published boolean) LANGUAGE plpgsql STABLE AS $$
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
    ELSE NULL;
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

CREATE FUNCTION app_log() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entity CONSTANT text := TG_ARGV[0];
  was jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE app_content(to_jsonb(OLD)) END;
  became jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE app_content(to_jsonb(NEW)) END;
  content jsonb := CASE WHEN TG_OP = 'DELETE' THEN was ELSE became END;
  fields jsonb;
  scope record;
  operation change_operation := CASE TG_OP WHEN 'INSERT' THEN 'CREATE' WHEN 'DELETE' THEN 'DELETE' ELSE 'UPDATE' END;
  published boolean;
BEGIN
  SELECT coalesce(jsonb_object_agg(k, jsonb_build_array(was -> k, became -> k)), '{}') INTO fields
    FROM jsonb_object_keys(was || became) AS k
    WHERE k NOT IN ('id', 'municipality_id') AND (was -> k) IS DISTINCT FROM (became -> k);
  IF TG_OP = 'UPDATE' AND fields = '{}' THEN
    RETURN NULL; -- only its change stamp moved
  END IF;
  scope := app_scope(entity, content);
  published := scope.published;
  IF entity = 'Cycle' AND TG_OP = 'UPDATE' AND was ->> 'status' <> 'PLANNED' AND became ->> 'status' = 'PLANNED' THEN
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

CREATE FUNCTION app_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER change_is_appended_only BEFORE UPDATE OR DELETE ON change FOR EACH ROW EXECUTE FUNCTION app_refuse();
CREATE TRIGGER change_is_never_emptied BEFORE TRUNCATE ON change FOR EACH STATEMENT EXECUTE FUNCTION app_refuse();

-- Rows that were swept away all at once would be gone without an entry.
CREATE FUNCTION app_refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is changed row by row, so that each has its entry in the log', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- Names, themes and responsibilities are edited as parts of what they belong to, phases as parts of a draft:
-- their change is an edit of it, once in a transaction, so that an edit of an older version is seen to be one.
CREATE FUNCTION app_edit_whole(whole text, id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.part', whole, true);
  EXECUTE format('UPDATE %I AS w SET updated_at = greatest(w.updated_at, app_now()) WHERE w.id = $1 AND w.xmin <> pg_current_xact_id()::xid', whole)
    USING id;
  PERFORM set_config('app.part', '', true);
END $$;

-- A child's change moves its parent's change stamp, and so on upwards. An entry of the same act moves it once.
CREATE FUNCTION app_bump() RETURNS trigger LANGUAGE plpgsql AS $$
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

DO $$
DECLARE
  pair text[];
BEGIN
  FOREACH pair SLICE 1 IN ARRAY ARRAY[
    ['municipality', 'Municipality'], ['school_holiday', 'SchoolHoliday'], ['district', 'District'],
    ['district_name', 'DistrictName'], ['coordinator', 'Coordinator'], ['committee', 'Committee'],
    ['committee_name', 'CommitteeName'], ['regulation', 'Regulation'], ['wheel', 'Wheel'],
    ['wheel_version', 'WheelVersion'], ['phase_template', 'PhaseTemplate'], ['theme', 'Theme'],
    ['responsibility', 'Responsibility'], ['cycle', 'Cycle'], ['phase', 'Phase'], ['phase_move', 'PhaseMove'],
    ['meeting', 'Meeting'], ['meeting_committee', 'MeetingCommittee'], ['meeting_move', 'MeetingMove']]
  LOOP
    EXECUTE format('CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION app_stamp()', pair[1]);
    EXECUTE format('CREATE TRIGGER a_never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_truncate()', pair[1]);
    EXECUTE format('CREATE TRIGGER c_bump AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_bump(%L)', pair[1], pair[2]);
    IF pair[2] = 'Meeting' THEN
      -- A new meeting is logged when its transaction ends: only then it is known whose meeting it is.
      EXECUTE format('CREATE CONSTRAINT TRIGGER b_log_new AFTER INSERT ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app_log(%L)', pair[1], pair[2]);
      EXECUTE format('CREATE TRIGGER b_log AFTER UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_log(%L)', pair[1], pair[2]);
    ELSE
      EXECUTE format('CREATE TRIGGER b_log AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_log(%L)', pair[1], pair[2]);
    END IF;
  END LOOP;
END $$;

-- A published version of the wheel is immutable, whoever writes: nothing in it changes, leaves it or comes into it.
CREATE FUNCTION app_published_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  became jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  versions uuid[];
BEGIN
  IF TG_OP <> 'UPDATE' OR app_content(was) <> app_content(became) THEN
    CASE TG_TABLE_NAME
      WHEN 'wheel_version' THEN versions := ARRAY[(was ->> 'id')::uuid];
      WHEN 'phase_template' THEN
        versions := ARRAY[(was ->> 'wheel_version_id')::uuid, (became ->> 'wheel_version_id')::uuid];
      ELSE
        SELECT array_agg(t.wheel_version_id) INTO versions FROM phase_template t
          WHERE t.id IN ((was ->> 'phase_template_id')::uuid, (became ->> 'phase_template_id')::uuid);
    END CASE;
    -- Locked, or it could be published while this transaction is under way.
    PERFORM FROM wheel_version v WHERE v.id = ANY(versions) ORDER BY v.id FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM wheel_version v WHERE v.id = ANY(versions) AND v.status = 'PUBLISHED') THEN
      RAISE EXCEPTION 'a published wheel version is immutable' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER b_immutable BEFORE UPDATE OR DELETE ON wheel_version FOR EACH ROW EXECUTE FUNCTION app_published_is_immutable();
CREATE TRIGGER b_immutable BEFORE INSERT OR UPDATE OR DELETE ON phase_template FOR EACH ROW EXECUTE FUNCTION app_published_is_immutable();
CREATE TRIGGER b_immutable BEFORE INSERT OR UPDATE OR DELETE ON theme FOR EACH ROW EXECUTE FUNCTION app_published_is_immutable();
CREATE TRIGGER b_immutable BEFORE INSERT OR UPDATE OR DELETE ON responsibility FOR EACH ROW EXECUTE FUNCTION app_published_is_immutable();
