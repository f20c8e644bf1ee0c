-- Whoever looks after the installation reads of sign-ins, users and their roles, as `seenOfAccess` says, and of nothing else;
-- who looks after a municipality what is told to it; and each what they do themselves, since what one writes one gets back.
DROP POLICY own ON audit_entry;
CREATE POLICY own ON audit_entry FOR SELECT TO app_staff USING (actor = current_setting('app.actor', true)
  OR (SELECT app_is('app.everywhere')) OR told_to && (SELECT app_ids('app.administered'))::uuid[]
  OR (SELECT app_is('app.system')) AND event IN ('SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'SESSION_REVOKED', 'GRANT_GIVEN',
    'GRANT_ENDED', 'USER_SUSPENDED', 'USER_REINSTATED', 'USER_EXPORTED', 'USER_ANONYMISED'));

-- What of the audit has expired is counted for those who are told of it, whichever municipality it is filed under.
CREATE OR REPLACE FUNCTION app_count_expired(of_kind retention_kind, since timestamptz) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  -- Here the function runs as the owner; the setting still tells the role.
  everything CONSTANT boolean := current_setting('role') NOT IN ('app_staff', 'app_public') OR app_is('app.system') OR app_is('app.everywhere');
  places CONSTANT uuid[] := app_ids('app.administered');
BEGIN
  IF of_kind = 'CONTACT_DATA' THEN
    RETURN (SELECT count(*) FROM person_contact t WHERE (everything OR t.municipality_id = ANY(places)) AND app_expired(t, since));
  ELSIF of_kind IN ('AUDIT', 'SIGN_IN_LOG') THEN
    RETURN (SELECT count(*) FROM audit_entry t WHERE (everything OR t.told_to && places) AND app_expired(t, of_kind, since));
  ELSIF NOT everything THEN
    RETURN NULL;
  END IF;
  RETURN CASE of_kind
    WHEN 'SESSIONS' THEN (SELECT count(*) FROM session t WHERE app_expired(t, since))
    WHEN 'MUTATION_KEYS' THEN (SELECT count(*) FROM mutation_key t WHERE app_expired(t, since))
    WHEN 'ADMINISTRATOR_LINKS' THEN (SELECT count(*) FROM administrator_link t WHERE app_expired(t, since))
    WHEN 'USERS' THEN (SELECT count(*) FROM app_user t WHERE app_expired(t, since))
  END;
END $$;
