-- AlterTable
ALTER TABLE "session" ADD COLUMN     "grants_hash" TEXT,
ADD COLUMN     "previous_hash" TEXT,
ADD COLUMN     "renewed_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "session_previous_hash_idx" ON "session"("previous_hash");

ALTER TABLE session ADD CONSTRAINT session_previous_is_hashed CHECK (previous_hash ~ '^[0-9a-f]{64}$');
