-- CreateEnum
CREATE TYPE "viewed_list" AS ENUM ('CASE', 'MEETING', 'COMMITTEE', 'PERSON', 'CYCLE', 'WORKING_GROUP', 'EXCHANGE');

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "list" "viewed_list" NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_user_id_idx" ON "saved_view"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_municipality_id_user_id_list_name_key" ON "saved_view"("municipality_id", "user_id", "list", "name");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_name_check" CHECK (name <> '' AND length(name) <= 80);
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_query_check" CHECK (jsonb_typeof(query) = 'object' AND length(query::text) <= 20000);

CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON saved_view FOR EACH ROW EXECUTE FUNCTION app_stamp();

-- A view is its owner's. One that is shared is seen by all who work in the municipality, and may be cleared away by those
-- who look after it.
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON saved_view TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON saved_view FROM app_staff;
GRANT SELECT, INSERT, DELETE, UPDATE (name, query, is_shared) ON saved_view TO app_staff;
CREATE POLICY seen ON saved_view FOR SELECT TO app_staff USING (user_id = (SELECT app_own_user())
  OR is_shared AND ((SELECT app_is('app.everywhere')) OR municipality_id = ANY((SELECT app_ids('app.municipalities'))::uuid[])));
CREATE POLICY made ON saved_view FOR INSERT TO app_staff WITH CHECK (user_id = app_own_user()
  AND (app_is('app.everywhere') OR municipality_id = ANY(app_ids('app.municipalities'))));
CREATE POLICY changed ON saved_view FOR UPDATE TO app_staff USING (user_id = app_own_user()) WITH CHECK (user_id = app_own_user());
CREATE POLICY removed ON saved_view FOR DELETE TO app_staff
  USING (user_id = app_own_user() OR is_shared AND app_manages(municipality_id));

-- Who is forgotten keeps no views; those that others use stay, under the id.
CREATE FUNCTION app_forget_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM saved_view WHERE user_id = NEW.id AND NOT is_shared;
  RETURN NULL;
END $$;
CREATE TRIGGER d_forget_views AFTER UPDATE OF anonymised_at ON app_user FOR EACH ROW
  WHEN (NEW.anonymised_at IS NOT NULL AND OLD.anonymised_at IS NULL) EXECUTE FUNCTION app_forget_views();

-- All that is known about a user, with the views.
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
    'audit', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'event', e.event, 'actor', e.actor, 'entity', e.entity, 'entityId', e.entity_id,
        'reason', e.reason) ORDER BY e.at, e.id), '[]')
      FROM audit_entry e WHERE e.user_id = of_user OR e.actor = 'user:' || of_user),
    'changes', (SELECT coalesce(jsonb_agg(to_jsonb(k) ORDER BY k.entity, k.operation), '[]') FROM (
      SELECT entity, operation, count(*)::int AS count, min(at) AS first, max(at) AS last FROM change
      WHERE actor = 'user:' || of_user GROUP BY entity, operation) k));
END $$;
