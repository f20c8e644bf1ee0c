-- The second wall around who may what: users, grants, sessions, clients and their keys. It keeps what `seenOfAccess`,
-- `mayGrant`, `userToChange` and `clientToChange` say, for the day when the code forgets to ask. How someone signs in and
-- whose a key is are looked up by the house, before any role is taken on.

-- The user who has signed in; nobody where none was told of.
CREATE FUNCTION app_own_user() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('app.user', true), '')::uuid
$$;

-- Whether the caller looks after the users and clients of a municipality.
CREATE FUNCTION app_manages(place uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT place IS NOT NULL AND (app_is('app.everywhere') OR place = ANY(app_ids('app.administered')))
$$;

-- Nobody gives more than they have, nor anything to themselves.
CREATE FUNCTION app_may_give(to_user uuid, of_role role, place uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT to_user IS DISTINCT FROM app_own_user() AND CASE of_role
    WHEN 'SYSTEM_ADMIN' THEN app_is('app.system')
    WHEN 'MUNICIPAL_ADMIN' THEN app_is('app.system') OR app_manages(place)
    ELSE app_manages(place) END
$$;

-- Whether the caller may shut a user out: one who has or had a role where the caller looks after users, and has none
-- elsewhere or above. It runs as the owner, since roles elsewhere are not for the caller to see.
CREATE FUNCTION app_looks_after(of_user uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN app_is('app.system')
    OR EXISTS (SELECT FROM role_grant g WHERE g.user_id = of_user AND app_manages(g.municipality_id))
    AND NOT EXISTS (SELECT FROM role_grant g WHERE g.user_id = of_user AND NOT app_manages(g.municipality_id) AND g.ended_at IS NULL
      AND coalesce(g.valid_until, 'infinity') >= (app_now() AT TIME ZONE 'Europe/Oslo')::date);
END $$;

-- Whether there is such a user. Whoever gives roles has been told the id; who has no role yet is in nobody's list.
CREATE FUNCTION app_is_user(of_user uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (app_is('app.system') OR app_is('app.everywhere') OR app_ids('app.administered') <> '{}')
    AND EXISTS (SELECT FROM app_user u WHERE u.id = of_user);
END $$;

-- Whether the caller looks after some of a client's municipalities, and whether after all of them. A client that is only
-- just being made has none yet.
CREATE FUNCTION app_sees_client(of_client uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN app_is('app.everywhere') OR app_ids('app.administered') <> '{}' AND (
    EXISTS (SELECT FROM api_client_municipality m WHERE m.client_id = of_client AND app_manages(m.municipality_id))
    OR NOT EXISTS (SELECT FROM api_client_municipality m WHERE m.client_id = of_client));
END $$;
CREATE FUNCTION app_manages_client(of_client uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN app_is('app.everywhere') OR app_ids('app.administered') <> '{}'
    AND NOT EXISTS (SELECT FROM api_client_municipality m WHERE m.client_id = of_client AND NOT app_manages(m.municipality_id));
END $$;
REVOKE EXECUTE ON FUNCTION app_looks_after(uuid), app_is_user(uuid), app_sees_client(uuid), app_manages_client(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_looks_after(uuid), app_is_user(uuid), app_sees_client(uuid), app_manages_client(uuid) TO app_staff;

DO $$
DECLARE
  of_table text;
BEGIN
  FOREACH of_table IN ARRAY ARRAY['app_user', 'user_identity', 'role_grant', 'session', 'administrator_link', 'api_client',
    'api_client_municipality', 'api_key', 'maskinporten_consumer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_table);
    EXECUTE format('CREATE POLICY house ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', of_table);
    EXECUTE format('REVOKE ALL ON %I FROM app_staff', of_table);
  END LOOP;
END $$;

-- What a token or a key is recognised by is told to nobody, and of each row only what a verb changes can be changed.
GRANT SELECT, UPDATE (suspended_at) ON app_user TO app_staff;
GRANT SELECT, INSERT, UPDATE (valid_until, ended_at) ON role_grant TO app_staff;
GRANT SELECT (id, user_id, created_at, last_seen_at, expires_at, user_agent, revoked_at), UPDATE (revoked_at) ON session TO app_staff;
GRANT SELECT, INSERT, UPDATE (disabled_at) ON api_client TO app_staff;
GRANT SELECT, INSERT ON api_client_municipality TO app_staff;
GRANT SELECT (id, client_id, prefix, scopes, expires_at, last_used_at, revoked_at, created_at), INSERT, UPDATE (expires_at, revoked_at)
  ON api_key TO app_staff;
GRANT SELECT, INSERT, DELETE ON maskinporten_consumer TO app_staff;

CREATE POLICY seen ON app_user FOR SELECT TO app_staff USING (id = (SELECT app_own_user()) OR (SELECT app_is('app.system'))
  OR EXISTS (SELECT FROM role_grant g WHERE g.user_id = app_user.id AND app_manages(g.municipality_id)));
CREATE POLICY looked_after ON app_user FOR UPDATE TO app_staff
  USING (id IS DISTINCT FROM app_own_user() AND app_looks_after(id)) WITH CHECK (id IS DISTINCT FROM app_own_user() AND app_looks_after(id));

CREATE POLICY seen ON role_grant FOR SELECT TO app_staff
  USING (user_id = (SELECT app_own_user()) OR (SELECT app_is('app.system')) OR app_manages(municipality_id));
CREATE POLICY given ON role_grant FOR INSERT TO app_staff
  WITH CHECK (app_may_give(user_id, role, municipality_id) AND source = 'GIVEN' AND ended_at IS NULL);
-- What has ended does not begin again. One may always have less than one was given.
CREATE POLICY ended ON role_grant FOR UPDATE TO app_staff
  USING (ended_at IS NULL AND (user_id = app_own_user() OR app_may_give(user_id, role, municipality_id)))
  WITH CHECK (user_id = app_own_user() OR app_may_give(user_id, role, municipality_id));

CREATE POLICY seen ON session FOR SELECT TO app_staff USING (user_id = (SELECT app_own_user()) OR app_looks_after(user_id));
CREATE POLICY ended ON session FOR UPDATE TO app_staff
  USING (revoked_at IS NULL AND (user_id = app_own_user() OR app_looks_after(user_id)))
  WITH CHECK (revoked_at IS NOT NULL AND (user_id = app_own_user() OR app_looks_after(user_id)));

CREATE POLICY seen ON api_client FOR SELECT TO app_staff USING (app_sees_client(id));
CREATE POLICY made ON api_client FOR INSERT TO app_staff WITH CHECK (app_manages_client(id) AND disabled_at IS NULL);
CREATE POLICY shut_out ON api_client FOR UPDATE TO app_staff
  USING (disabled_at IS NULL AND app_manages_client(id)) WITH CHECK (disabled_at IS NOT NULL AND app_manages_client(id));

CREATE POLICY seen ON api_client_municipality FOR SELECT TO app_staff USING (app_manages(municipality_id) OR app_sees_client(client_id));
CREATE POLICY made ON api_client_municipality FOR INSERT TO app_staff WITH CHECK (app_manages(municipality_id) AND app_manages_client(client_id));

CREATE POLICY seen ON api_key FOR SELECT TO app_staff USING (app_sees_client(client_id));
CREATE POLICY made ON api_key FOR INSERT TO app_staff WITH CHECK (app_manages_client(client_id) AND revoked_at IS NULL);
CREATE POLICY ended ON api_key FOR UPDATE TO app_staff
  USING (revoked_at IS NULL AND app_manages_client(client_id)) WITH CHECK (app_manages_client(client_id));

CREATE POLICY seen ON maskinporten_consumer FOR SELECT TO app_staff USING (app_sees_client(client_id));
CREATE POLICY made ON maskinporten_consumer FOR INSERT TO app_staff WITH CHECK (app_manages_client(client_id));
CREATE POLICY removed ON maskinporten_consumer FOR DELETE TO app_staff USING (app_manages_client(client_id));

-- A policy sees either the row that was or the row that is to be; that nothing of one's own is made to last longer takes both.
CREATE FUNCTION app_not_longer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'app_staff' AND NEW.user_id = app_own_user()
    AND coalesce(NEW.valid_until, 'infinity') > coalesce(OLD.valid_until, 'infinity') THEN
    RAISE EXCEPTION 'a role of one''s own is not made to last longer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER b_not_longer BEFORE UPDATE ON role_grant FOR EACH ROW EXECUTE FUNCTION app_not_longer();
