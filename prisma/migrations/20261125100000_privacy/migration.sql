-- CreateEnum
CREATE TYPE "erasure_kind" AS ENUM ('CONTACT', 'ANONYMISED', 'PROTECTED', 'UNPROTECTED');

-- CreateEnum
CREATE TYPE "retention_kind" AS ENUM ('CONTACT_DATA', 'SIGN_IN_LOG', 'SESSIONS', 'MUTATION_KEYS', 'ADMINISTRATOR_LINKS', 'AUDIT');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "audit_event" ADD VALUE 'RETENTION_SET';
ALTER TYPE "audit_event" ADD VALUE 'RETENTION_RUN';

-- AlterTable
ALTER TABLE "person_contact" ADD COLUMN     "protected_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "erasure_kind" NOT NULL,
    "municipality_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "actor" TEXT NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retention_period" (
    "kind" "retention_kind" NOT NULL,
    "days" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retention_period_pkey" PRIMARY KEY ("kind")
);

-- CreateIndex
CREATE INDEX "erasure_at_id_idx" ON "erasure"("at", "id");

-- CreateIndex
CREATE INDEX "erasure_municipality_id_person_id_idx" ON "erasure"("municipality_id", "person_id");

-- AddForeignKey
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE retention_period ADD CONSTRAINT retention_period_is_sound CHECK (days BETWEEN 1 AND 3660);

-- Since when someone is protected is as private as why.
CREATE OR REPLACE FUNCTION app_private(entity text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE entity
    WHEN 'Person' THEN ARRAY['name']
    WHEN 'OutsideActor' THEN ARRAY['name', 'note']
    WHEN 'PersonContact' THEN ARRAY['birth_year', 'email', 'phone', 'address', 'protect_reason', 'protected_at']
    WHEN 'MayorVisit' THEN ARRAY['internal_notes']
    WHEN 'Candidacy' THEN ARRAY['note']
    WHEN 'Consent' THEN ARRAY['how']
    WHEN 'Membership' THEN ARRAY['end_reason']
    ELSE '{}'
  END
$$;

-- What was erased is only appended to.
CREATE TRIGGER erasure_is_appended_only BEFORE UPDATE OR DELETE ON erasure FOR EACH ROW EXECUTE FUNCTION app_refuse();
CREATE TRIGGER erasure_is_never_emptied BEFORE TRUNCATE ON erasure FOR EACH STATEMENT EXECUTE FUNCTION app_refuse();

-- The audit is rewritten by nobody, and forgets only what has been kept for as long as it may be, and a month at least.
CREATE FUNCTION app_keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('app.retention', true) = 'on' AND OLD.at < app_now() - interval '30 days' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER audit_is_appended_only ON audit_entry;
CREATE TRIGGER audit_is_appended_only BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION app_refuse();
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION app_keep_audit();

-- What has been kept for as long as it may be, when it may be kept since a moment: the one truth for whoever counts it and
-- whoever erases it. Contact data are kept as long as there is a seat to keep them for; who was never seated may have been
-- registered just now.
CREATE FUNCTION app_expired(it person_contact, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT (it.birth_year IS NOT NULL OR it.email IS NOT NULL OR it.phone IS NOT NULL OR it.address IS NOT NULL)
    AND NOT EXISTS (SELECT FROM membership m WHERE it.person_id IN (m.person_id, m.deputy_id)
      AND (m.ends_on IS NULL OR m.ends_on >= (since AT TIME ZONE 'UTC')::date))
    AND NOT EXISTS (SELECT FROM candidacy c JOIN election_round e ON e.id = c.election_round_id
      WHERE c.person_id = it.person_id AND c.withdrawn_on IS NULL AND e.status = 'PLANNED')
    AND (it.updated_at < since OR EXISTS (SELECT FROM membership m WHERE it.person_id IN (m.person_id, m.deputy_id)))
$$;
CREATE FUNCTION app_expired(it audit_entry, of_kind retention_kind, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT it.at < since
    AND (of_kind = 'SIGN_IN_LOG') = (it.event IN ('SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'SESSION_REVOKED'))
$$;
CREATE FUNCTION app_expired(it session, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT it.expires_at < since OR coalesce(it.revoked_at < since, false)
$$;
CREATE FUNCTION app_expired(it mutation_key, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT it.created_at < since
$$;
CREATE FUNCTION app_expired(it administrator_link, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT it.expires_at < since OR coalesce(it.used_at < since, false)
$$;

-- Counts it for those who may know how much it is but not what: behind the wall they see nothing of it. Whoever looks after
-- the installation is told of all of it; others of what belongs to a municipality that they administer, and of nothing else.
CREATE FUNCTION app_count_expired(of_kind retention_kind, since timestamptz) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  -- Here the function runs as the owner; the setting still tells the role.
  everything CONSTANT boolean := current_setting('role') NOT IN ('app_staff', 'app_public') OR app_is('app.system') OR app_is('app.everywhere');
  places CONSTANT uuid[] := app_ids('app.administered');
BEGIN
  IF of_kind = 'CONTACT_DATA' THEN
    RETURN (SELECT count(*) FROM person_contact t WHERE (everything OR t.municipality_id = ANY(places)) AND app_expired(t, since));
  ELSIF of_kind = 'AUDIT' THEN
    RETURN (SELECT count(*) FROM audit_entry t WHERE (everything OR t.municipality_id = ANY(places)) AND app_expired(t, of_kind, since));
  ELSIF NOT everything THEN
    RETURN NULL;
  END IF;
  RETURN CASE of_kind
    WHEN 'SIGN_IN_LOG' THEN (SELECT count(*) FROM audit_entry t WHERE app_expired(t, of_kind, since))
    WHEN 'SESSIONS' THEN (SELECT count(*) FROM session t WHERE app_expired(t, since))
    WHEN 'MUTATION_KEYS' THEN (SELECT count(*) FROM mutation_key t WHERE app_expired(t, since))
    WHEN 'ADMINISTRATOR_LINKS' THEN (SELECT count(*) FROM administrator_link t WHERE app_expired(t, since))
  END;
END $$;
REVOKE EXECUTE ON FUNCTION app_count_expired(retention_kind, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_count_expired(retention_kind, timestamptz) TO app_staff;

-- Behind the wall staff append to the ledger for their own municipality; periods are read by staff and set by whoever looks
-- after the installation. What has expired is erased by the house itself.
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON erasure TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY own ON erasure TO app_staff
  USING ((SELECT app_is('app.everywhere')) OR municipality_id = ANY((SELECT app_ids('app.municipalities'))::uuid[]))
  WITH CHECK ((SELECT app_is('app.everywhere')) OR municipality_id = ANY((SELECT app_ids('app.municipalities'))::uuid[]));
GRANT SELECT, INSERT ON erasure TO app_staff;
ALTER TABLE retention_period ENABLE ROW LEVEL SECURITY;
ALTER TABLE retention_period FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON retention_period TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY known ON retention_period FOR SELECT TO app_staff USING (true);
CREATE POLICY set_by_system ON retention_period TO app_staff USING ((SELECT app_is('app.system'))) WITH CHECK ((SELECT app_is('app.system')));
GRANT SELECT, INSERT, UPDATE ON retention_period TO app_staff;

-- An administrator of a municipality reads of the sign-ins of those who have or had a role there, as `seenOfAccess` says.
DROP POLICY own ON audit_entry;
CREATE POLICY own ON audit_entry FOR SELECT TO app_staff USING (actor = current_setting('app.actor', true)
  OR (SELECT app_is('app.everywhere')) OR (SELECT app_is('app.system'))
  OR municipality_id = ANY((SELECT app_ids('app.administered'))::uuid[])
  OR municipality_id IS NULL AND EXISTS (SELECT FROM role_grant g
    WHERE g.user_id = audit_entry.user_id AND g.municipality_id = ANY((SELECT app_ids('app.administered'))::uuid[])));
