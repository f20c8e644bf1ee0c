-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "told_to" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateIndex
CREATE INDEX "audit_entry_told_to_idx" ON "audit_entry" USING GIN ("told_to");

-- Whose administrators are told of an entry is settled when it is written, whoever writes it: of a client, all of its
-- municipalities; of a user, those in which the user has a role on that day. So nobody reads of a time at which the user
-- was none of theirs, whatever roles are given or ended later. It runs as the owner: roles elsewhere are not for all to see.
CREATE FUNCTION app_tell_whom() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  client uuid := CASE NEW.entity
    WHEN 'ApiClient' THEN NEW.entity_id
    WHEN 'ApiKey' THEN (SELECT k.client_id FROM api_key k WHERE k.id = NEW.entity_id)
    WHEN 'MaskinportenConsumer' THEN (SELECT c.client_id FROM maskinporten_consumer c WHERE c.id = NEW.entity_id) END;
BEGIN
  IF client IS NOT NULL THEN
    NEW.told_to := ARRAY(SELECT m.municipality_id FROM api_client_municipality m WHERE m.client_id = client ORDER BY 1);
  ELSIF NEW.municipality_id IS NOT NULL THEN
    NEW.told_to := ARRAY[NEW.municipality_id];
  ELSE
    NEW.told_to := ARRAY(SELECT DISTINCT m.id FROM role_grant g JOIN municipality m ON m.id = g.municipality_id
      WHERE g.user_id = NEW.user_id AND (g.ended_at IS NULL OR g.ended_at > NEW.at)
        AND (NEW.at AT TIME ZONE m.time_zone)::date BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity') ORDER BY 1);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_tell_whom BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION app_tell_whom();

-- What was written before: as it would have been then. A role is known since it was recorded, whatever day it is said to hold from.
ALTER TABLE audit_entry DISABLE TRIGGER audit_is_appended_only;
UPDATE audit_entry e SET told_to = CASE
  WHEN e.entity IN ('ApiClient', 'ApiKey', 'MaskinportenConsumer') THEN coalesce(
    nullif(ARRAY(SELECT m.municipality_id FROM api_client_municipality m WHERE m.client_id IN (
      SELECT e.entity_id UNION SELECT k.client_id FROM api_key k WHERE k.id = e.entity_id
      UNION SELECT c.client_id FROM maskinporten_consumer c WHERE c.id = e.entity_id) ORDER BY 1), '{}'),
    array_remove(ARRAY[e.municipality_id], NULL))
  WHEN e.municipality_id IS NOT NULL THEN ARRAY[e.municipality_id]
  ELSE ARRAY(SELECT DISTINCT m.id FROM role_grant g JOIN municipality m ON m.id = g.municipality_id
    WHERE g.user_id = e.user_id AND g.created_at <= e.at AND (g.ended_at IS NULL OR g.ended_at > e.at)
      AND (e.at AT TIME ZONE m.time_zone)::date BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity') ORDER BY 1) END;
ALTER TABLE audit_entry ENABLE TRIGGER audit_is_appended_only;

DROP POLICY own ON audit_entry;
CREATE POLICY own ON audit_entry FOR SELECT TO app_staff USING (actor = current_setting('app.actor', true)
  OR (SELECT app_is('app.everywhere')) OR (SELECT app_is('app.system')) OR told_to && (SELECT app_ids('app.administered'))::uuid[]);
