-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "audit_event" ADD VALUE 'USER_EXPORTED';
ALTER TYPE "audit_event" ADD VALUE 'USER_ANONYMISED';

-- AlterEnum
ALTER TYPE "retention_kind" ADD VALUE 'USERS';

-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "anonymised_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "user_identity" ADD COLUMN     "last_used_at" TIMESTAMPTZ(3);

-- Whether a user has a role now or is to have one.
CREATE FUNCTION app_has_role(of_user uuid, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM role_grant g WHERE g.user_id = of_user AND (g.ended_at IS NULL OR g.ended_at > since)
    AND coalesce(g.valid_until, 'infinity') >= (since AT TIME ZONE 'Europe/Oslo')::date)
$$;

-- All that is known about a user, for the user: whoever asks is that user, or looks after them. It runs as the owner, since
-- how someone signs in is told to nobody else. What tokens are recognised by is not in it.
CREATE FUNCTION app_export_user(of_user uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF of_user IS DISTINCT FROM app_own_user() AND NOT app_looks_after(of_user) THEN
    RAISE EXCEPTION 'a user is told to themselves and to who looks after them' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN jsonb_build_object(
    'user', (SELECT to_jsonb(u) FROM app_user u WHERE u.id = of_user),
    'identities', (SELECT coalesce(jsonb_agg(to_jsonb(i) - 'user_id' ORDER BY i.created_at), '[]') FROM user_identity i WHERE i.user_id = of_user),
    'grants', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'municipality', m.number, 'committee', c.slug, 'validFrom', g.valid_from,
        'validUntil', g.valid_until, 'endedAt', g.ended_at, 'source', g.source) ORDER BY g.created_at), '[]')
      FROM role_grant g LEFT JOIN municipality m ON m.id = g.municipality_id LEFT JOIN committee c ON c.id = g.committee_id
      WHERE g.user_id = of_user),
    'sessions', (SELECT coalesce(jsonb_agg(jsonb_build_object('issuer', s.issuer, 'browser', s.user_agent, 'createdAt', s.created_at,
        'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at, 'endedAt', s.revoked_at) ORDER BY s.created_at), '[]')
      FROM session s WHERE s.user_id = of_user),
    'audit', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'event', e.event, 'actor', e.actor, 'entity', e.entity, 'entityId', e.entity_id,
        'reason', e.reason) ORDER BY e.at, e.id), '[]')
      FROM audit_entry e WHERE e.user_id = of_user OR e.actor = 'user:' || of_user),
    'changes', (SELECT coalesce(jsonb_agg(to_jsonb(k) ORDER BY k.entity, k.operation), '[]') FROM (
      SELECT entity, operation, count(*)::int AS count, min(at) AS first, max(at) AS last FROM change
      WHERE actor = 'user:' || of_user GROUP BY entity, operation) k));
END $$;

-- Takes away who a user was, for good: the name, the address, how they signed in and where. What they did stays, under the id.
-- The house does it by itself of those who left long ago; others of whom they look after, and never of themselves.
CREATE FUNCTION app_forget_user(of_user uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF current_setting('role') IN ('app_staff', 'app_public') AND (of_user IS NOT DISTINCT FROM app_own_user() OR NOT app_looks_after(of_user)) THEN
    RAISE EXCEPTION 'a user is taken away by who looks after them' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF app_has_role(of_user, app_now()) THEN
    RAISE EXCEPTION 'a user with a role is not taken away' USING ERRCODE = 'restrict_violation';
  END IF;
  DELETE FROM session WHERE user_id = of_user;
  DELETE FROM user_identity WHERE user_id = of_user;
  UPDATE app_user SET name = '–', email = NULL, anonymised_at = app_now() WHERE id = of_user AND anonymised_at IS NULL;
END $$;
REVOKE EXECUTE ON FUNCTION app_export_user(uuid), app_forget_user(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_export_user(uuid), app_forget_user(uuid) TO app_staff;

-- Users who have had no role since then, nor signed in.
CREATE FUNCTION app_expired(it app_user, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT it.anonymised_at IS NULL AND it.created_at < since AND NOT app_has_role(it.id, since)
    AND NOT EXISTS (SELECT FROM user_identity i WHERE i.user_id = it.id AND coalesce(i.last_used_at, i.created_at) >= since)
    AND NOT EXISTS (SELECT FROM session s WHERE s.user_id = it.id AND s.last_seen_at >= since)
$$;
