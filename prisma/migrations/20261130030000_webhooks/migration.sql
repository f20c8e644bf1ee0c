-- CreateEnum
CREATE TYPE "webhook_status" AS ENUM ('ACTIVE', 'PAUSED', 'DISABLED');

-- CreateEnum
CREATE TYPE "webhook_stop" AS ENUM ('GONE', 'FAILING');

-- CreateEnum
CREATE TYPE "webhook_delivery_status" AS ENUM ('PENDING', 'DELIVERED', 'DEAD');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "audit_event" ADD VALUE 'WEBHOOK_REGISTERED';
ALTER TYPE "audit_event" ADD VALUE 'WEBHOOK_CHANGED';
ALTER TYPE "audit_event" ADD VALUE 'WEBHOOK_SECRET_ROTATED';
ALTER TYPE "audit_event" ADD VALUE 'WEBHOOK_RESENT';
ALTER TYPE "audit_event" ADD VALUE 'WEBHOOK_DISABLED';
ALTER TYPE "audit_event" ADD VALUE 'WEBHOOK_REMOVED';

-- AlterEnum
ALTER TYPE "retention_kind" ADD VALUE 'WEBHOOK_DELIVERIES';

-- CreateTable
CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "entities" TEXT[],
    "status" "webhook_status" NOT NULL DEFAULT 'ACTIVE',
    "stop" "webhook_stop",
    "stopped_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_committee" (
    "municipality_id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,

    CONSTRAINT "webhook_committee_pkey" PRIMARY KEY ("webhook_id","committee_id")
);

-- CreateTable
CREATE TABLE "webhook_progress" (
    "webhook_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "epoch" UUID NOT NULL,
    "xid" BIGINT NOT NULL,
    "seq" BIGINT NOT NULL,
    "failing_since" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "rests_until" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_progress_pkey" PRIMARY KEY ("webhook_id")
);

-- CreateTable
CREATE TABLE "webhook_secret" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_secret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "message_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "entity" TEXT,
    "cursor" TEXT,
    "body" TEXT NOT NULL,
    "status" "webhook_delivery_status" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "attempted_at" TIMESTAMPTZ(3),
    "response_code" INTEGER,
    "duration_ms" INTEGER,
    "fault" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "webhook_updated_at_id_idx" ON "webhook"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_municipality_id_id_key" ON "webhook"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "webhook_committee_municipality_id_committee_id_idx" ON "webhook_committee"("municipality_id", "committee_id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_progress_municipality_id_webhook_id_key" ON "webhook_progress"("municipality_id", "webhook_id");

-- CreateIndex
CREATE INDEX "webhook_secret_municipality_id_webhook_id_idx" ON "webhook_secret"("municipality_id", "webhook_id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_seq_key" ON "webhook_delivery"("seq");

-- CreateIndex
CREATE INDEX "webhook_delivery_municipality_id_webhook_id_status_next_att_idx" ON "webhook_delivery"("municipality_id", "webhook_id", "status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "webhook_delivery_updated_at_id_idx" ON "webhook_delivery"("updated_at", "id");

-- AddForeignKey
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_committee" ADD CONSTRAINT "webhook_committee_municipality_id_webhook_id_fkey" FOREIGN KEY ("municipality_id", "webhook_id") REFERENCES "webhook"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_committee" ADD CONSTRAINT "webhook_committee_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_progress" ADD CONSTRAINT "webhook_progress_municipality_id_webhook_id_fkey" FOREIGN KEY ("municipality_id", "webhook_id") REFERENCES "webhook"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_secret" ADD CONSTRAINT "webhook_secret_municipality_id_webhook_id_fkey" FOREIGN KEY ("municipality_id", "webhook_id") REFERENCES "webhook"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_municipality_id_webhook_id_fkey" FOREIGN KEY ("municipality_id", "webhook_id") REFERENCES "webhook"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What no row may say, whoever writes it.
ALTER TABLE webhook ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE webhook ADD CONSTRAINT webhook_name_check CHECK (name <> '' AND length(name) <= 100);
ALTER TABLE webhook ADD CONSTRAINT webhook_url_check CHECK (url ~ '^https?://' AND length(url) <= 2000);
ALTER TABLE webhook ADD CONSTRAINT webhook_is_stopped_for_a_reason
  CHECK ((status = 'DISABLED') = (stop IS NOT NULL) AND (stop IS NULL) = (stopped_at IS NULL));
ALTER TABLE webhook_secret ADD CONSTRAINT webhook_secret_is_one CHECK (secret ~ '^whsec_[A-Za-z0-9+/]{43}=$');
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_waits_for_a_time CHECK ((status = 'PENDING') = (next_attempt_at IS NOT NULL));

-- Edits are counted as everywhere. How far an address has come stands in a table of its own, since it is nobody's edit.
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON webhook FOR EACH ROW EXECUTE FUNCTION app_stamp();
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON webhook_delivery FOR EACH ROW EXECUTE FUNCTION app_stamp();

-- Addresses are their administrators'. The public has nothing of them; the secret is read by the house alone, which signs.
DO $$
DECLARE
  of_table text;
BEGIN
  FOREACH of_table IN ARRAY ARRAY['webhook', 'webhook_committee', 'webhook_progress', 'webhook_secret', 'webhook_delivery'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_table);
    EXECUTE format('CREATE POLICY house ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', of_table);
    EXECUTE format('REVOKE ALL ON %I FROM app_staff, app_public', of_table);
    EXECUTE format('CREATE POLICY seen ON %I FOR SELECT TO app_staff USING (app_manages(municipality_id))', of_table);
    EXECUTE format('CREATE POLICY made ON %I FOR INSERT TO app_staff WITH CHECK (app_manages(municipality_id))', of_table);
    EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE TO app_staff USING (app_manages(municipality_id)) WITH CHECK (app_manages(municipality_id))', of_table);
    EXECUTE format('CREATE POLICY removed ON %I FOR DELETE TO app_staff USING (app_manages(municipality_id))', of_table);
  END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE, UPDATE (name, url, entities, status, stop, stopped_at, updated_at) ON webhook TO app_staff;
GRANT SELECT, INSERT, DELETE ON webhook_committee TO app_staff;
GRANT SELECT, INSERT, UPDATE (epoch, xid, seq, failing_since, failures, rests_until) ON webhook_progress TO app_staff;
GRANT SELECT (id, municipality_id, webhook_id, created_at, ends_at), INSERT, UPDATE (ends_at) ON webhook_secret TO app_staff;
GRANT SELECT, INSERT, UPDATE (status, attempts, next_attempt_at) ON webhook_delivery TO app_staff;
GRANT USAGE ON SEQUENCE webhook_delivery_seq_seq TO app_staff;

-- What was sent is kept for a time, and what still waits is kept until it is over.
CREATE FUNCTION app_expired(it webhook_delivery, since timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT it.status <> 'PENDING' AND it.created_at < since
$$;
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
  ELSIF of_kind = 'WEBHOOK_DELIVERIES' THEN
    RETURN (SELECT count(*) FROM webhook_delivery t WHERE (everything OR t.municipality_id = ANY(places)) AND app_expired(t, since));
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
