-- The public knows of a person as long as a membership names them. The first one, and the loss of the last, change no
-- column of the person, so the log is told of them here: a portal that copied the person hears of both.
CREATE FUNCTION app_tell_person(person uuid, committee uuid, operation change_operation) RETURNS void LANGUAGE sql AS $$
  INSERT INTO change (xid, at, municipality_id, committee_ids, entity, entity_id, operation, cause, actor, reason, diff, request_id, published)
    SELECT pg_current_xact_id(), app_now(), p.municipality_id, ARRAY[committee], 'Person', p.id, app_tell_person.operation,
      coalesce(nullif(current_setting('app.cause', true), ''), 'SYSTEM')::change_cause,
      coalesce(nullif(current_setting('app.actor', true), ''), 'database:' || session_user),
      nullif(current_setting('app.reason', true), ''), '{}', nullif(current_setting('app.request', true), ''), true
    FROM person p WHERE p.id = app_tell_person.person
$$;

CREATE FUNCTION app_tell_known() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was uuid[] := CASE WHEN TG_OP <> 'INSERT' THEN ARRAY[OLD.person_id, OLD.deputy_id] ELSE '{}' END;
  became uuid[] := CASE WHEN TG_OP <> 'DELETE' THEN ARRAY[NEW.person_id, NEW.deputy_id] ELSE '{}' END;
  one uuid;
  committee uuid;
BEGIN
  SELECT s.committee_id INTO committee FROM seat s WHERE s.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.seat_id ELSE NEW.seat_id END;
  FOR one IN SELECT DISTINCT p FROM unnest(was || became) AS p WHERE p IS NOT NULL ORDER BY p LOOP
    IF one = ANY(was) AND NOT EXISTS (SELECT FROM membership m WHERE one IN (m.person_id, m.deputy_id)) THEN
      PERFORM app_tell_person(one, committee, 'UNPUBLISH');
    ELSIF NOT coalesce(one = ANY(was), false)
      AND NOT EXISTS (SELECT FROM membership m WHERE one IN (m.person_id, m.deputy_id) AND m.id <> NEW.id) THEN
      PERFORM app_tell_person(one, committee, 'UPDATE');
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER d_tell_known AFTER INSERT OR UPDATE OF person_id, deputy_id OR DELETE ON membership
  FOR EACH ROW EXECUTE FUNCTION app_tell_known();
