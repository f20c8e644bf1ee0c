-- CreateIndex
CREATE INDEX "committee_case_municipality_id_updated_at_id_idx" ON "committee_case"("municipality_id", "updated_at", "id");
