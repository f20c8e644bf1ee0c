-- AlterEnum
ALTER TYPE "audit_event" ADD VALUE 'DOCUMENTS_REGISTERED';

-- CreateTable
CREATE TABLE "client_document" (
    "client_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "client_document_pkey" PRIMARY KEY ("client_id","hash")
);

-- CreateIndex
CREATE INDEX "client_document_hash_idx" ON "client_document"("hash");

-- AddForeignKey
ALTER TABLE "client_document" ADD CONSTRAINT "client_document_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "api_client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE client_document ADD CONSTRAINT client_document_hash_check CHECK (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex'));
ALTER TABLE client_document ADD CONSTRAINT client_document_document_check CHECK (length(document) <= 20000);

-- Whoever looks after all of a client's municipalities tells of its documents, and so does the client itself.
ALTER TABLE client_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE client_document FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON client_document TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON client_document FROM app_staff, app_public;
GRANT SELECT, INSERT, DELETE, UPDATE (registered_at) ON client_document TO app_staff;
CREATE POLICY seen ON client_document FOR SELECT TO app_staff
  USING (app_sees_client(client_id) OR current_setting('app.actor', true) = 'client:' || client_id);
CREATE POLICY registered ON client_document FOR INSERT TO app_staff
  WITH CHECK (app_manages_client(client_id) OR current_setting('app.actor', true) = 'client:' || client_id);
CREATE POLICY registered_again ON client_document FOR UPDATE TO app_staff
  USING (app_manages_client(client_id) OR current_setting('app.actor', true) = 'client:' || client_id);
CREATE POLICY made_place ON client_document FOR DELETE TO app_staff
  USING (app_manages_client(client_id) OR current_setting('app.actor', true) = 'client:' || client_id);
