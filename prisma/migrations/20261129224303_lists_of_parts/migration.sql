-- CreateIndex
CREATE INDEX "agenda_item_finding_updated_at_id_idx" ON "agenda_item_finding"("updated_at", "id");

-- CreateIndex
CREATE INDEX "agreement_assignment_updated_at_id_idx" ON "agreement_assignment"("updated_at", "id");

-- CreateIndex
CREATE INDEX "agreement_item_updated_at_id_idx" ON "agreement_item"("updated_at", "id");

-- CreateIndex
CREATE INDEX "agreement_version_updated_at_id_idx" ON "agreement_version"("updated_at", "id");

-- CreateIndex
CREATE INDEX "assignment_updated_at_id_idx" ON "assignment"("updated_at", "id");

-- CreateIndex
CREATE INDEX "attendance_updated_at_id_idx" ON "attendance"("updated_at", "id");

-- CreateIndex
CREATE INDEX "candidacy_updated_at_id_idx" ON "candidacy"("updated_at", "id");

-- CreateIndex
CREATE INDEX "case_advice_updated_at_id_idx" ON "case_advice"("updated_at", "id");

-- CreateIndex
CREATE INDEX "case_cycle_updated_at_id_idx" ON "case_cycle"("updated_at", "id");

-- CreateIndex
CREATE INDEX "case_finding_updated_at_id_idx" ON "case_finding"("updated_at", "id");

-- CreateIndex
CREATE INDEX "case_partner_updated_at_id_idx" ON "case_partner"("updated_at", "id");

-- CreateIndex
CREATE INDEX "committee_name_updated_at_id_idx" ON "committee_name"("updated_at", "id");

-- CreateIndex
CREATE INDEX "consent_updated_at_id_idx" ON "consent"("updated_at", "id");

-- CreateIndex
CREATE INDEX "dialogue_activity_updated_at_id_idx" ON "dialogue_activity"("updated_at", "id");

-- CreateIndex
CREATE INDEX "dialogue_responsible_updated_at_id_idx" ON "dialogue_responsible"("updated_at", "id");

-- CreateIndex
CREATE INDEX "district_name_updated_at_id_idx" ON "district_name"("updated_at", "id");

-- CreateIndex
CREATE INDEX "evaluation_contribution_updated_at_id_idx" ON "evaluation_contribution"("updated_at", "id");

-- CreateIndex
CREATE INDEX "exchange_invitation_updated_at_id_idx" ON "exchange_invitation"("updated_at", "id");

-- CreateIndex
CREATE INDEX "finding_question_updated_at_id_idx" ON "finding_question"("updated_at", "id");

-- CreateIndex
CREATE INDEX "mayor_visit_participant_updated_at_id_idx" ON "mayor_visit_participant"("updated_at", "id");

-- CreateIndex
CREATE INDEX "meeting_committee_updated_at_id_idx" ON "meeting_committee"("updated_at", "id");

-- CreateIndex
CREATE INDEX "meeting_move_updated_at_id_idx" ON "meeting_move"("updated_at", "id");

-- CreateIndex
CREATE INDEX "minutes_updated_at_id_idx" ON "minutes"("updated_at", "id");

-- CreateIndex
CREATE INDEX "person_contact_updated_at_id_idx" ON "person_contact"("updated_at", "id");

-- CreateIndex
CREATE INDEX "phase_move_updated_at_id_idx" ON "phase_move"("updated_at", "id");

-- CreateIndex
CREATE INDEX "phase_template_updated_at_id_idx" ON "phase_template"("updated_at", "id");

-- CreateIndex
CREATE INDEX "responsibility_updated_at_id_idx" ON "responsibility"("updated_at", "id");

-- CreateIndex
CREATE INDEX "rule_override_updated_at_id_idx" ON "rule_override"("updated_at", "id");

-- CreateIndex
CREATE INDEX "school_holiday_updated_at_id_idx" ON "school_holiday"("updated_at", "id");

-- CreateIndex
CREATE INDEX "theme_updated_at_id_idx" ON "theme"("updated_at", "id");

-- CreateIndex
CREATE INDEX "training_participant_updated_at_id_idx" ON "training_participant"("updated_at", "id");

-- CreateIndex
CREATE INDEX "wheel_version_updated_at_id_idx" ON "wheel_version"("updated_at", "id");

-- CreateIndex
CREATE INDEX "working_group_actor_updated_at_id_idx" ON "working_group_actor"("updated_at", "id");

-- CreateIndex
CREATE INDEX "working_group_case_updated_at_id_idx" ON "working_group_case"("updated_at", "id");

-- CreateIndex
CREATE INDEX "working_group_member_updated_at_id_idx" ON "working_group_member"("updated_at", "id");
