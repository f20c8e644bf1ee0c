-- CreateEnum
CREATE TYPE "change_operation" AS ENUM ('CREATE', 'UPDATE', 'DELETE', 'UNPUBLISH');

-- CreateEnum
CREATE TYPE "change_cause" AS ENUM ('EDIT', 'CORRECTION', 'BACKFILL', 'SYSTEM');

-- CreateEnum
CREATE TYPE "cycle_status" AS ENUM ('PLANNED', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "phase_choice" AS ENUM ('UNDECIDED', 'WANTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "meeting_kind" AS ENUM ('ORDINARY', 'EXTRA', 'JOINT');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('PLANNED', 'DATED', 'ANNOUNCED', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "language" AS ENUM ('NB', 'NN', 'EN');

-- CreateEnum
CREATE TYPE "phase_kind" AS ENUM ('MEETING', 'DIALOGUE', 'EXCHANGE', 'MAYOR_VISIT', 'OTHER');

-- CreateEnum
CREATE TYPE "window_kind" AS ENUM ('RANGE', 'ONE_OF');

-- CreateEnum
CREATE TYPE "wheel_version_status" AS ENUM ('DRAFT', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "actor_group" AS ENUM ('RESIDENTS', 'POLITICIANS', 'LEADER', 'MAYOR', 'COORDINATOR', 'COMMITTEE');

-- CreateEnum
CREATE TYPE "duty" AS ENUM ('PLAN', 'CARRY_OUT', 'CHOOSE_METHOD', 'DECIDE_FORM', 'PRESENT', 'DISCUSS', 'PRIORITISE', 'AGREE', 'LISTEN', 'ASK', 'ADVISE', 'ATTEND_TRAINING', 'MEET', 'SHARE', 'EVALUATE', 'SETTLE', 'ELECT', 'SUBMIT', 'SUPPORT');

-- CreateTable
CREATE TABLE "change" (
    "seq" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "municipality_id" UUID,
    "committee_ids" UUID[],
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "operation" "change_operation" NOT NULL,
    "cause" "change_cause" NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "diff" JSONB NOT NULL,
    "request_id" TEXT,
    "published" BOOLEAN NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "change_epoch" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "epoch" UUID NOT NULL,

    CONSTRAINT "change_epoch_pkey" PRIMARY KEY ("only")
);

-- CreateTable
CREATE TABLE "mutation_key" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mutation_key_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "district" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "district_name" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "district_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "areas" TEXT[],
    "valid_from" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "district_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordinator" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coordinator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committee" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "established_on" DATE NOT NULL,
    "dissolved_on" DATE,
    "coordinator_id" UUID,
    "sort_number" INTEGER NOT NULL DEFAULT 0,
    "sort_name" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committee_name" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,
    "district_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "committee_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cycle" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,
    "wheel_version_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "status" "cycle_status" NOT NULL DEFAULT 'PLANNED',
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "template_id" UUID,
    "position" INTEGER NOT NULL,
    "kind" "phase_kind" NOT NULL,
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "title_nb" TEXT,
    "title_nn" TEXT,
    "title_en" TEXT,
    "window_kind" "window_kind",
    "window_months" INTEGER[],
    "reason" TEXT,
    "choice" "phase_choice" NOT NULL DEFAULT 'UNDECIDED',
    "choice_on" DATE,
    "choice_reason" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "place" TEXT,
    "time_reason" TEXT,
    "done_on" DATE,
    "skipped_on" DATE,
    "skip_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase_move" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "phase_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "reason" TEXT NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "phase_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "kind" "meeting_kind" NOT NULL,
    "status" "meeting_status" NOT NULL DEFAULT 'PLANNED',
    "title_nb" TEXT,
    "title_nn" TEXT,
    "title_en" TEXT,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "place" TEXT,
    "open_to_public" BOOLEAN NOT NULL DEFAULT true,
    "time_reason" TEXT,
    "announced_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_committee" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "phase_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_move" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "place" TEXT,
    "reason" TEXT NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Oslo',
    "default_language" "language" NOT NULL DEFAULT 'NB',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "school_holiday" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "first_on" DATE NOT NULL,
    "last_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "school_holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulation" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "source" TEXT,
    "ordinary_meetings" INTEGER NOT NULL,
    "dialogues" INTEGER NOT NULL,
    "politician_seats" INTEGER NOT NULL,
    "resident_seats" INTEGER NOT NULL,
    "long_term_cases_min" INTEGER NOT NULL,
    "long_term_cases_max" INTEGER NOT NULL,
    "short_term_cases_min" INTEGER NOT NULL,
    "short_term_cases_max" INTEGER NOT NULL,
    "visit_residents_min" INTEGER NOT NULL,
    "visit_residents_max" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "regulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wheel" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name_nb" TEXT NOT NULL,
    "name_nn" TEXT,
    "name_en" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wheel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wheel_version" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "wheel_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "wheel_version_status" NOT NULL DEFAULT 'DRAFT',
    "note" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wheel_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase_template" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "wheel_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "phase_kind" NOT NULL,
    "title_nb" TEXT NOT NULL,
    "title_nn" TEXT,
    "title_en" TEXT,
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "window_kind" "window_kind" NOT NULL,
    "window_months" INTEGER[],
    "statements" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "phase_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "phase_template_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text_nb" TEXT NOT NULL,
    "text_nn" TEXT,
    "text_en" TEXT,
    "statements" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "responsibility" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "phase_template_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "actor" "actor_group" NOT NULL,
    "duty" "duty" NOT NULL,
    "text_nb" TEXT NOT NULL,
    "text_nn" TEXT,
    "text_en" TEXT,
    "statements" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "responsibility_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "change_municipality_id_xid_seq_idx" ON "change"("municipality_id", "xid", "seq");

-- CreateIndex
CREATE INDEX "change_xid_seq_idx" ON "change"("xid", "seq");

-- CreateIndex
CREATE INDEX "change_entity_entity_id_seq_idx" ON "change"("entity", "entity_id", "seq");

-- CreateIndex
CREATE INDEX "mutation_key_created_at_idx" ON "mutation_key"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "district_municipality_id_id_key" ON "district"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "district_name_municipality_id_district_id_idx" ON "district_name"("municipality_id", "district_id");

-- CreateIndex
CREATE UNIQUE INDEX "district_name_municipality_id_id_key" ON "district_name"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "district_name_district_id_valid_from_key" ON "district_name"("district_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "coordinator_municipality_id_id_key" ON "coordinator"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "committee_municipality_id_sort_number_idx" ON "committee"("municipality_id", "sort_number");

-- CreateIndex
CREATE INDEX "committee_municipality_id_coordinator_id_idx" ON "committee"("municipality_id", "coordinator_id");

-- CreateIndex
CREATE INDEX "committee_updated_at_id_idx" ON "committee"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "committee_municipality_id_id_key" ON "committee"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "committee_municipality_id_slug_key" ON "committee"("municipality_id", "slug");

-- CreateIndex
CREATE INDEX "committee_name_municipality_id_committee_id_idx" ON "committee_name"("municipality_id", "committee_id");

-- CreateIndex
CREATE INDEX "committee_name_municipality_id_district_id_idx" ON "committee_name"("municipality_id", "district_id");

-- CreateIndex
CREATE UNIQUE INDEX "committee_name_municipality_id_id_key" ON "committee_name"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "committee_name_committee_id_valid_from_key" ON "committee_name"("committee_id", "valid_from");

-- CreateIndex
CREATE INDEX "cycle_municipality_id_year_idx" ON "cycle"("municipality_id", "year");

-- CreateIndex
CREATE INDEX "cycle_municipality_id_committee_id_idx" ON "cycle"("municipality_id", "committee_id");

-- CreateIndex
CREATE INDEX "cycle_municipality_id_wheel_version_id_idx" ON "cycle"("municipality_id", "wheel_version_id");

-- CreateIndex
CREATE INDEX "cycle_updated_at_id_idx" ON "cycle"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "cycle_municipality_id_id_key" ON "cycle"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "cycle_committee_id_year_key" ON "cycle"("committee_id", "year");

-- CreateIndex
CREATE INDEX "phase_municipality_id_cycle_id_position_idx" ON "phase"("municipality_id", "cycle_id", "position");

-- CreateIndex
CREATE INDEX "phase_municipality_id_template_id_idx" ON "phase"("municipality_id", "template_id");

-- CreateIndex
CREATE INDEX "phase_updated_at_id_idx" ON "phase"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "phase_municipality_id_id_key" ON "phase"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "phase_cycle_id_template_id_key" ON "phase"("cycle_id", "template_id");

-- CreateIndex
CREATE INDEX "phase_move_municipality_id_phase_id_idx" ON "phase_move"("municipality_id", "phase_id");

-- CreateIndex
CREATE UNIQUE INDEX "phase_move_municipality_id_id_key" ON "phase_move"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "meeting_municipality_id_starts_at_idx" ON "meeting"("municipality_id", "starts_at");

-- CreateIndex
CREATE INDEX "meeting_updated_at_id_idx" ON "meeting"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_municipality_id_id_key" ON "meeting"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "meeting_committee_municipality_id_meeting_id_idx" ON "meeting_committee"("municipality_id", "meeting_id");

-- CreateIndex
CREATE INDEX "meeting_committee_municipality_id_cycle_id_idx" ON "meeting_committee"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "meeting_committee_municipality_id_phase_id_idx" ON "meeting_committee"("municipality_id", "phase_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_committee_municipality_id_id_key" ON "meeting_committee"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_committee_meeting_id_cycle_id_key" ON "meeting_committee"("meeting_id", "cycle_id");

-- CreateIndex
CREATE INDEX "meeting_move_municipality_id_meeting_id_idx" ON "meeting_move"("municipality_id", "meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_move_municipality_id_id_key" ON "meeting_move"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_number_key" ON "municipality"("number");

-- CreateIndex
CREATE INDEX "school_holiday_municipality_id_first_on_idx" ON "school_holiday"("municipality_id", "first_on");

-- CreateIndex
CREATE UNIQUE INDEX "school_holiday_municipality_id_id_key" ON "school_holiday"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_municipality_id_id_key" ON "regulation"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_municipality_id_valid_from_key" ON "regulation"("municipality_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "wheel_municipality_id_id_key" ON "wheel"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "wheel_version_municipality_id_wheel_id_idx" ON "wheel_version"("municipality_id", "wheel_id");

-- CreateIndex
CREATE UNIQUE INDEX "wheel_version_municipality_id_id_key" ON "wheel_version"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "wheel_version_wheel_id_number_key" ON "wheel_version"("wheel_id", "number");

-- CreateIndex
CREATE INDEX "phase_template_municipality_id_wheel_version_id_position_idx" ON "phase_template"("municipality_id", "wheel_version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "phase_template_municipality_id_id_key" ON "phase_template"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "theme_municipality_id_phase_template_id_position_idx" ON "theme"("municipality_id", "phase_template_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "theme_municipality_id_id_key" ON "theme"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "responsibility_municipality_id_phase_template_id_position_idx" ON "responsibility"("municipality_id", "phase_template_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "responsibility_municipality_id_id_key" ON "responsibility"("municipality_id", "id");

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district_name" ADD CONSTRAINT "district_name_municipality_id_district_id_fkey" FOREIGN KEY ("municipality_id", "district_id") REFERENCES "district"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee" ADD CONSTRAINT "committee_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee" ADD CONSTRAINT "committee_municipality_id_coordinator_id_fkey" FOREIGN KEY ("municipality_id", "coordinator_id") REFERENCES "coordinator"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_name" ADD CONSTRAINT "committee_name_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_name" ADD CONSTRAINT "committee_name_municipality_id_district_id_fkey" FOREIGN KEY ("municipality_id", "district_id") REFERENCES "district"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_municipality_id_wheel_version_id_fkey" FOREIGN KEY ("municipality_id", "wheel_version_id") REFERENCES "wheel_version"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase" ADD CONSTRAINT "phase_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase" ADD CONSTRAINT "phase_municipality_id_template_id_fkey" FOREIGN KEY ("municipality_id", "template_id") REFERENCES "phase_template"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_move" ADD CONSTRAINT "phase_move_municipality_id_phase_id_fkey" FOREIGN KEY ("municipality_id", "phase_id") REFERENCES "phase"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_committee" ADD CONSTRAINT "meeting_committee_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_committee" ADD CONSTRAINT "meeting_committee_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_committee" ADD CONSTRAINT "meeting_committee_municipality_id_phase_id_fkey" FOREIGN KEY ("municipality_id", "phase_id") REFERENCES "phase"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_move" ADD CONSTRAINT "meeting_move_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school_holiday" ADD CONSTRAINT "school_holiday_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation" ADD CONSTRAINT "regulation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wheel" ADD CONSTRAINT "wheel_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wheel_version" ADD CONSTRAINT "wheel_version_municipality_id_wheel_id_fkey" FOREIGN KEY ("municipality_id", "wheel_id") REFERENCES "wheel"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_template" ADD CONSTRAINT "phase_template_municipality_id_wheel_version_id_fkey" FOREIGN KEY ("municipality_id", "wheel_version_id") REFERENCES "wheel_version"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme" ADD CONSTRAINT "theme_municipality_id_phase_template_id_fkey" FOREIGN KEY ("municipality_id", "phase_template_id") REFERENCES "phase_template"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_municipality_id_phase_template_id_fkey" FOREIGN KEY ("municipality_id", "phase_template_id") REFERENCES "phase_template"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
