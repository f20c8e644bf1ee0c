-- AlterEnum
ALTER TYPE "audit_event" ADD VALUE 'CONSUMER_USED';

-- DropIndex
DROP INDEX "maskinporten_consumer_organisation_number_key";

-- DropIndex
DROP INDEX "maskinporten_consumer_client_id_idx";

-- CreateTable
CREATE TABLE "maskinporten_use" (
    "consumer_id" UUID NOT NULL,
    "supplier" TEXT NOT NULL,
    "used_on" DATE NOT NULL,

    CONSTRAINT "maskinporten_use_pkey" PRIMARY KEY ("consumer_id","supplier")
);

-- CreateIndex
CREATE INDEX "maskinporten_consumer_organisation_number_idx" ON "maskinporten_consumer"("organisation_number");

-- CreateIndex
CREATE UNIQUE INDEX "maskinporten_consumer_client_id_organisation_number_key" ON "maskinporten_consumer"("client_id", "organisation_number");

-- AddForeignKey
ALTER TABLE "maskinporten_use" ADD CONSTRAINT "maskinporten_use_consumer_id_fkey" FOREIGN KEY ("consumer_id") REFERENCES "maskinporten_consumer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE maskinporten_use ADD CONSTRAINT maskinporten_use_supplier_is_nine_digits CHECK (supplier ~ '^([0-9]{9})?$');

-- Who used an access is written by the house, before any role is taken on.
ALTER TABLE maskinporten_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE maskinporten_use FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON maskinporten_use TO CURRENT_USER USING (true) WITH CHECK (true);
