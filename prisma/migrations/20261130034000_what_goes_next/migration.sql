-- Who is nobody any more after the next run, and whose sessions are forgotten: told to whoever looks after the installation,
-- and to nobody else. Staff read neither what sessions are recognised by nor when someone last came. What else goes next is
-- read behind the wall, by those whose it is.
CREATE FUNCTION app_expiring(of_kind retention_kind, before timestamptz) RETURNS TABLE (user_id uuid, since timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Here the function runs as the owner; the setting still tells the role.
  IF current_setting('role') NOT IN ('app_staff', 'app_public') OR app_is('app.system') OR app_is('app.everywhere') THEN
    RETURN QUERY
      SELECT t.id, coalesce((SELECT max(coalesce(i.last_used_at, i.created_at)) FROM user_identity i WHERE i.user_id = t.id), t.created_at)
        FROM app_user t WHERE of_kind = 'USERS' AND app_expired(t, before)
      UNION ALL
      SELECT t.user_id, least(t.expires_at, t.revoked_at) FROM session t WHERE of_kind = 'SESSIONS' AND app_expired(t, before);
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION app_expiring(retention_kind, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_expiring(retention_kind, timestamptz) TO app_staff;
