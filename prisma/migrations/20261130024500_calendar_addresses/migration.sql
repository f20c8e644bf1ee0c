ALTER TYPE "audit_event" ADD VALUE 'CALENDAR_ADDRESS_CREATED';
ALTER TYPE "audit_event" ADD VALUE 'CALENDAR_ADDRESS_REVOKED';

-- CreateTable
CREATE TABLE "calendar_address" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_address_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_address_secret_hash_key" ON "calendar_address"("secret_hash");

-- CreateIndex
CREATE INDEX "calendar_address_user_id_idx" ON "calendar_address"("user_id");

-- AddForeignKey
ALTER TABLE "calendar_address" ADD CONSTRAINT "calendar_address_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE calendar_address ADD CONSTRAINT calendar_address_is_hashed CHECK (secret_hash ~ '^[0-9a-f]{64}$');

-- An address is its user's, who makes it and takes it back; so does whoever shuts the user out. What it is recognised by is
-- told to nobody: the house looks it up before any role is taken on, and notes when it was read.
ALTER TABLE calendar_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_address FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON calendar_address TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON calendar_address FROM app_staff;
GRANT SELECT (id, user_id, created_at, last_used_at), INSERT, DELETE ON calendar_address TO app_staff;
CREATE POLICY seen ON calendar_address FOR SELECT TO app_staff USING (user_id = (SELECT app_own_user()) OR app_looks_after(user_id));
CREATE POLICY made ON calendar_address FOR INSERT TO app_staff WITH CHECK (user_id = app_own_user() AND last_used_at IS NULL);
CREATE POLICY removed ON calendar_address FOR DELETE TO app_staff USING (user_id = app_own_user() OR app_looks_after(user_id));

-- Who is forgotten has no address.
CREATE FUNCTION app_forget_calendars() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM calendar_address WHERE user_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER d_forget_calendars AFTER UPDATE OF anonymised_at ON app_user FOR EACH ROW
  WHEN (NEW.anonymised_at IS NOT NULL AND OLD.anonymised_at IS NULL) EXECUTE FUNCTION app_forget_calendars();

-- All that is known about a user, with the addresses of the calendar.
CREATE OR REPLACE FUNCTION app_export_user(of_user uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
    'views', (SELECT coalesce(jsonb_agg(jsonb_build_object('list', v.list, 'name', v.name, 'query', v.query, 'isShared', v.is_shared,
        'createdAt', v.created_at) ORDER BY v.created_at), '[]')
      FROM saved_view v WHERE v.user_id = of_user),
    'calendarAddresses', (SELECT coalesce(jsonb_agg(jsonb_build_object('createdAt', a.created_at, 'lastUsedAt', a.last_used_at)
        ORDER BY a.created_at), '[]')
      FROM calendar_address a WHERE a.user_id = of_user),
    'audit', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'event', e.event, 'actor', e.actor, 'entity', e.entity, 'entityId', e.entity_id,
        'reason', e.reason) ORDER BY e.at, e.id), '[]')
      FROM audit_entry e WHERE e.user_id = of_user OR e.actor = 'user:' || of_user),
    'changes', (SELECT coalesce(jsonb_agg(to_jsonb(k) ORDER BY k.entity, k.operation), '[]') FROM (
      SELECT entity, operation, count(*)::int AS count, min(at) AS first, max(at) AS last FROM change
      WHERE actor = 'user:' || of_user GROUP BY entity, operation) k));
END $$;
