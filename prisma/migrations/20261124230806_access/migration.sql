-- CreateEnum
CREATE TYPE "api_client_kind" AS ENUM ('PORTAL', 'ANALYST');

-- CreateEnum
CREATE TYPE "audit_event" AS ENUM ('SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'SESSION_REVOKED', 'GRANT_GIVEN', 'GRANT_ENDED', 'USER_SUSPENDED', 'USER_REINSTATED', 'CLIENT_CREATED', 'CLIENT_DISABLED', 'KEY_CREATED', 'KEY_FIRST_USED', 'KEY_ROTATED', 'KEY_REVOKED', 'CONSUMER_REGISTERED', 'CONSUMER_REMOVED', 'RULE_OVERRIDDEN', 'CONTACT_READ', 'PERSON_EXPORTED');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('COORDINATOR', 'ANALYST', 'MUNICIPAL_ADMIN', 'SYSTEM_ADMIN');

-- CreateEnum
CREATE TYPE "grant_source" AS ENUM ('GIVEN', 'CLAIM');

-- CreateTable
CREATE TABLE "api_client" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "api_client_kind" NOT NULL,
    "scopes" TEXT[],
    "disabled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_client_municipality" (
    "client_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,

    CONSTRAINT "api_client_municipality_pkey" PRIMARY KEY ("client_id","municipality_id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "maskinporten_consumer" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "organisation_number" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "maskinporten_consumer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "event" "audit_event" NOT NULL,
    "actor" TEXT NOT NULL,
    "municipality_id" UUID,
    "user_id" UUID,
    "entity" TEXT,
    "entity_id" UUID,
    "reason" TEXT,
    "request_id" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "language" "language" NOT NULL DEFAULT 'NB',
    "suspended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_identity" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "municipality_id" UUID,
    "committee_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "ended_at" TIMESTAMPTZ(3),
    "source" "grant_source" NOT NULL DEFAULT 'GIVEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "provider_session" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "user_agent" TEXT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administrator_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "administrator_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "api_client_updated_at_id_idx" ON "api_client"("updated_at", "id");

-- CreateIndex
CREATE INDEX "api_client_municipality_municipality_id_idx" ON "api_client_municipality"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_prefix_key" ON "api_key"("prefix");

-- CreateIndex
CREATE INDEX "api_key_client_id_idx" ON "api_key"("client_id");

-- CreateIndex
CREATE UNIQUE INDEX "maskinporten_consumer_organisation_number_key" ON "maskinporten_consumer"("organisation_number");

-- CreateIndex
CREATE INDEX "maskinporten_consumer_client_id_idx" ON "maskinporten_consumer"("client_id");

-- CreateIndex
CREATE INDEX "audit_entry_municipality_id_at_id_idx" ON "audit_entry"("municipality_id", "at", "id");

-- CreateIndex
CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at", "id");

-- CreateIndex
CREATE INDEX "audit_entry_user_id_at_idx" ON "audit_entry"("user_id", "at");

-- CreateIndex
CREATE INDEX "app_user_updated_at_id_idx" ON "app_user"("updated_at", "id");

-- CreateIndex
CREATE INDEX "user_identity_user_id_idx" ON "user_identity"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_identity_issuer_subject_key" ON "user_identity"("issuer", "subject");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_municipality_id_committee_id_idx" ON "role_grant"("municipality_id", "committee_id");

-- CreateIndex
CREATE INDEX "role_grant_updated_at_id_idx" ON "role_grant"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_issuer_provider_session_idx" ON "session"("issuer", "provider_session");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "administrator_link_token_hash_key" ON "administrator_link"("token_hash");

-- AddForeignKey
ALTER TABLE "api_client_municipality" ADD CONSTRAINT "api_client_municipality_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "api_client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_client_municipality" ADD CONSTRAINT "api_client_municipality_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "api_client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maskinporten_consumer" ADD CONSTRAINT "maskinporten_consumer_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "api_client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_identity" ADD CONSTRAINT "user_identity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no row may say, whoever writes it.
ALTER TABLE app_user ALTER COLUMN name TYPE text COLLATE norwegian;
ALTER TABLE api_client ALTER COLUMN name TYPE text COLLATE norwegian;
-- An administrator of the installation is given no municipality, and nobody else is without one.
ALTER TABLE role_grant ADD CONSTRAINT role_grant_is_somewhere CHECK ((role = 'SYSTEM_ADMIN') = (municipality_id IS NULL));
ALTER TABLE role_grant ADD CONSTRAINT role_grant_of_a_committee CHECK (committee_id IS NULL OR role = 'COORDINATOR');
ALTER TABLE role_grant ADD CONSTRAINT role_grant_ends_after_start CHECK (valid_until >= valid_from);
ALTER TABLE session ADD CONSTRAINT session_token_is_hashed CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE administrator_link ADD CONSTRAINT administrator_link_token_is_hashed CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE api_key ADD CONSTRAINT api_key_is_hashed CHECK (hash ~ '^[0-9a-f]{64}$');
ALTER TABLE maskinporten_consumer ADD CONSTRAINT maskinporten_consumer_number_is_nine_digits CHECK (organisation_number ~ '^[0-9]{9}$');

-- Edits are counted as everywhere. The change log tells nothing of these tables: who may what is nothing that a follower
-- of the municipality's work has any use for. What happened to them is in the audit.
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON app_user FOR EACH ROW EXECUTE FUNCTION app_stamp();
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON role_grant FOR EACH ROW EXECUTE FUNCTION app_stamp();
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON api_client FOR EACH ROW EXECUTE FUNCTION app_stamp();

-- The audit is only appended to.
CREATE TRIGGER audit_is_appended_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION app_refuse();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION app_refuse();

-- Whichever verb sets a rule aside, the audit tells of it.
CREATE FUNCTION app_audit_override() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_entry (id, at, event, actor, municipality_id, entity, entity_id, reason, request_id)
    VALUES (gen_random_uuid(), app_now(), 'RULE_OVERRIDDEN', NEW.actor, NEW.municipality_id, 'RuleOverride', NEW.id, NEW.rule,
      nullif(current_setting('app.request', true), ''));
  RETURN NULL;
END $$;
CREATE TRIGGER d_audit AFTER INSERT ON rule_override FOR EACH ROW EXECUTE FUNCTION app_audit_override();
