-- AlterEnum
ALTER TYPE "audit_event" ADD VALUE 'CLIENT_CHANGED';

-- Whoever looks after all of a client's municipalities changes what it may do and where. What was shut out stays so.
GRANT UPDATE (name, scopes, updated_at) ON api_client TO app_staff;
GRANT UPDATE (scopes) ON api_key TO app_staff;
GRANT DELETE ON api_client_municipality TO app_staff;
DROP POLICY shut_out ON api_client;
CREATE POLICY changed ON api_client FOR UPDATE TO app_staff
  USING (disabled_at IS NULL AND app_manages_client(id)) WITH CHECK (app_manages_client(id));
CREATE POLICY removed ON api_client_municipality FOR DELETE TO app_staff USING (app_manages_client(client_id));

-- A key may do no more than its client, and is given nothing after it was made, whoever writes it.
CREATE FUNCTION app_key_within() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  most CONSTANT text[] := CASE TG_OP WHEN 'UPDATE' THEN OLD.scopes ELSE (SELECT c.scopes FROM api_client c WHERE c.id = NEW.client_id) END;
BEGIN
  IF NOT NEW.scopes <@ most THEN
    RAISE EXCEPTION 'a key may do no more than its client' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER b_key_within BEFORE INSERT OR UPDATE OF scopes ON api_key FOR EACH ROW EXECUTE FUNCTION app_key_within();

-- A client that is nowhere would be anyone's.
CREATE FUNCTION app_client_somewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM api_client c WHERE c.id = OLD.client_id)
    AND NOT EXISTS (SELECT FROM api_client_municipality m WHERE m.client_id = OLD.client_id) THEN
    RAISE EXCEPTION 'a client is in a municipality at least' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER c_client_somewhere AFTER DELETE ON api_client_municipality FOR EACH ROW EXECUTE FUNCTION app_client_somewhere();
