-- AlterTable
ALTER TABLE "exchange" ADD COLUMN     "actual_format" "exchange_format",
ADD COLUMN     "actual_format_text" TEXT;
