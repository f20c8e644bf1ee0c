-- AlterTable
ALTER TABLE "case_status_event" ADD COLUMN     "decision_body" TEXT,
ADD COLUMN     "decision_reference" TEXT,
ADD COLUMN     "decision_text" TEXT;
