-- CreateEnum
CREATE TYPE "agenda_item_kind" AS ENUM ('THEME', 'CASE', 'DIALOGUE_REPORT', 'OTHER');

-- CreateEnum
CREATE TYPE "agenda_item_status" AS ENUM ('PLANNED', 'TREATED', 'UNFINISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "presence" AS ENUM ('PRESENT', 'DEPUTY', 'ABSENT');

-- CreateEnum
CREATE TYPE "agreement_status" AS ENUM ('DRAFT', 'ADOPTED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "case_horizon" AS ENUM ('LONG', 'SHORT');

-- CreateEnum
CREATE TYPE "case_origin" AS ENUM ('DIALOGUE', 'RESIDENT', 'MUNICIPAL_PLAN', 'COMMITTEE');

-- CreateEnum
CREATE TYPE "case_category" AS ENUM ('RAISED', 'UNDER_CONSIDERATION', 'PRIORITISED', 'IN_PROGRESS', 'WAITING', 'IN_TREATMENT', 'ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "dialogue_status" AS ENUM ('PLANNING', 'CARRIED_OUT', 'COMPLETED');

-- CreateEnum
CREATE TYPE "dialogue_method" AS ENUM ('GUEST_TABLE', 'OPEN_MEETING', 'WORKSHOP', 'WALK', 'STAND', 'SURVEY', 'INTERVIEWS', 'SCHOOL_VISIT', 'OTHER');

-- CreateEnum
CREATE TYPE "dialogue_duty" AS ENUM ('PLAN', 'CARRY_OUT');

-- CreateEnum
CREATE TYPE "finding_type" AS ENUM ('CHALLENGE', 'OPPORTUNITY', 'NEED');

-- CreateEnum
CREATE TYPE "election_status" AS ENUM ('PLANNED', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "evaluation_level" AS ENUM ('SCHEME', 'COMMITTEE');

-- CreateEnum
CREATE TYPE "treatment_status" AS ENUM ('DRAFT', 'SUBMITTED', 'TREATED');

-- CreateEnum
CREATE TYPE "exchange_track" AS ENUM ('RESIDENTS', 'POLITICIANS');

-- CreateEnum
CREATE TYPE "exchange_format" AS ENUM ('INVITED_TALK', 'YOUTH_CLUB', 'OTHER');

-- CreateEnum
CREATE TYPE "exchange_status" AS ENUM ('PLANNING', 'CONFIRMED', 'CARRIED_OUT', 'CANCELLED');

-- CreateEnum
CREATE TYPE "invitation_answer" AS ENUM ('INVITED', 'ACCEPTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "visit_status" AS ENUM ('PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "publication" AS ENUM ('PUBLIC', 'ROLE_ONLY', 'HIDDEN');

-- CreateEnum
CREATE TYPE "seat_kind" AS ENUM ('RESIDENT', 'POLITICIAN', 'YOUTH_OBSERVER');

-- CreateEnum
CREATE TYPE "way_of_working" AS ENUM ('WORKING_GROUP', 'INDIVIDUAL', 'WHOLE_COMMITTEE', 'OTHER');

-- CreateEnum
CREATE TYPE "office_kind" AS ENUM ('LEADER', 'DEPUTY_LEADER');

-- CreateEnum
CREATE TYPE "settlement_outcome" AS ENUM ('SETTLED', 'CARRIED_OVER');

-- CreateEnum
CREATE TYPE "training_subject" AS ENUM ('COMMITTEE_SCHEME', 'PARTICIPATION', 'OTHER');

-- CreateEnum
CREATE TYPE "working_group_status" AS ENUM ('FORMING', 'ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "outside_actor_kind" AS ENUM ('PERSON', 'ORGANISATION');

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "theme_id" UUID,
    "case_id" UUID,
    "dialogue_id" UUID,
    "carried_from_id" UUID,
    "position" INTEGER NOT NULL,
    "kind" "agenda_item_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT,
    "is_public" BOOLEAN NOT NULL DEFAULT true,
    "status" "agenda_item_status" NOT NULL DEFAULT 'PLANNED',
    "outcome" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item_finding" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_item_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "approved_on" DATE,
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "deputy_id" UUID,
    "presence" "presence" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_version" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "regulation_id" UUID,
    "meeting_id" UUID,
    "number" INTEGER NOT NULL,
    "status" "agreement_status" NOT NULL DEFAULT 'DRAFT',
    "expectations" TEXT,
    "way_of_working" TEXT,
    "note" TEXT,
    "by_residents" BOOLEAN NOT NULL DEFAULT false,
    "by_politicians" BOOLEAN NOT NULL DEFAULT false,
    "adopted_on" DATE,
    "adopt_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_item" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "agreement_version_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "horizon" "case_horizon",
    "way_of_working" "way_of_working",
    "way_of_working_text" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_assignment" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "agreement_item_id" UUID NOT NULL,
    "person_id" UUID,
    "working_group_id" UUID,
    "outside_actor_id" UUID,
    "task" TEXT NOT NULL,
    "assignee" TEXT,
    "due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annual_report" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID,
    "year" INTEGER NOT NULL,
    "foreword" TEXT,
    "facts" JSONB NOT NULL,
    "generated_at" TIMESTAMPTZ(3) NOT NULL,
    "status" "treatment_status" NOT NULL DEFAULT 'DRAFT',
    "submitted_on" DATE,
    "body" TEXT,
    "treated_on" DATE,
    "case_reference" TEXT,
    "decision" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annual_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_theme" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name_nb" TEXT NOT NULL,
    "name_nn" TEXT,
    "name_en" TEXT,
    "retired_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_status" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "category" "case_category" NOT NULL,
    "position" INTEGER NOT NULL,
    "label_nb" TEXT NOT NULL,
    "label_nn" TEXT,
    "label_en" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committee_case" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "lead_committee_id" UUID NOT NULL,
    "status_id" UUID NOT NULL,
    "theme_id" UUID,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "horizon" "case_horizon",
    "origin" "case_origin" NOT NULL,
    "origin_text" TEXT,
    "raised_on" DATE NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "committee_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_partner" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_finding" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_cycle" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "carried_from_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_status_event" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "from_id" UUID,
    "to_id" UUID,
    "meeting_id" UUID,
    "corrects_id" UUID,
    "seq" INTEGER NOT NULL,
    "occurred_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "actor" TEXT NOT NULL,
    "forwarded_to" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_status_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dialogue" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "phase_id" UUID,
    "status" "dialogue_status" NOT NULL DEFAULT 'PLANNING',
    "aim" TEXT,
    "carried_out_on" DATE,
    "completed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dialogue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dialogue_responsible" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "dialogue_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "duty" "dialogue_duty" NOT NULL,
    "starts_on" DATE NOT NULL,
    "override_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dialogue_responsible_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dialogue_activity" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "dialogue_id" UUID NOT NULL,
    "method" "dialogue_method" NOT NULL,
    "method_text" TEXT,
    "held_on" DATE,
    "place" TEXT,
    "participants" INTEGER,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dialogue_activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "dialogue_id" UUID NOT NULL,
    "activity_id" UUID,
    "theme_id" UUID,
    "type" "finding_type" NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_question" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "meeting_id" UUID,
    "asked_by" "actor_group" NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT,
    "answered_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election_round" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "meeting_id" UUID,
    "status" "election_status" NOT NULL DEFAULT 'PLANNED',
    "held_on" DATE,
    "term_starts_on" DATE NOT NULL,
    "term_ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "election_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidacy" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "election_round_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seat_id" UUID,
    "votes" INTEGER,
    "withdrawn_on" DATE,
    "elected" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidacy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID,
    "level" "evaluation_level" NOT NULL,
    "year" INTEGER NOT NULL,
    "summary" TEXT,
    "status" "treatment_status" NOT NULL DEFAULT 'DRAFT',
    "submitted_on" DATE,
    "body" TEXT,
    "treated_on" DATE,
    "case_reference" TEXT,
    "decision" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_contribution" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "cycle_id" UUID,
    "meeting_id" UUID,
    "given_by" "actor_group" NOT NULL,
    "given_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluation_contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "track" "exchange_track" NOT NULL,
    "status" "exchange_status" NOT NULL DEFAULT 'PLANNING',
    "need" TEXT NOT NULL,
    "format" "exchange_format",
    "format_text" TEXT,
    "youth" BOOLEAN NOT NULL DEFAULT false,
    "planned_on" DATE,
    "planned_place" TEXT,
    "planned_participants" INTEGER,
    "actual_on" DATE,
    "actual_place" TEXT,
    "actual_participants" INTEGER,
    "summary" TEXT,
    "cancel_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_invitation" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "exchange_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "phase_id" UUID,
    "is_host" BOOLEAN NOT NULL DEFAULT false,
    "answer" "invitation_answer" NOT NULL DEFAULT 'INVITED',
    "answered_on" DATE,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "good_example" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,
    "cycle_id" UUID,
    "exchange_id" UUID,
    "case_id" UUID,
    "title" TEXT NOT NULL,
    "what_was_done" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "good_example_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mayor_visit" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "phase_id" UUID,
    "status" "visit_status" NOT NULL DEFAULT 'PLANNED',
    "mayor" TEXT,
    "visits_on" DATE,
    "place" TEXT,
    "internal_notes" TEXT,
    "confirm_reason" TEXT,
    "cancel_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mayor_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mayor_visit_participant" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mayor_visit_participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "seat_kind" NOT NULL,
    "number" INTEGER NOT NULL,
    "publication" "publication" NOT NULL DEFAULT 'ROLE_ONLY',
    "anonymised_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_contact" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "birth_year" INTEGER,
    "email" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "protect_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "given_on" DATE NOT NULL,
    "withdrawn_on" DATE,
    "how" TEXT NOT NULL,
    "by_guardian" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "priority" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "meeting_id" UUID,
    "rank" INTEGER NOT NULL,
    "way_of_working" "way_of_working",
    "way_of_working_text" TEXT,
    "decided_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "priority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "priority_id" UUID NOT NULL,
    "person_id" UUID,
    "working_group_id" UUID,
    "outside_actor_id" UUID,
    "task" TEXT NOT NULL,
    "assignee" TEXT,
    "due_on" DATE,
    "done_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_advice" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "cycle_id" UUID,
    "meeting_id" UUID,
    "given_by" "actor_group" NOT NULL DEFAULT 'POLITICIANS',
    "given_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_advice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,
    "kind" "seat_kind" NOT NULL,
    "label" TEXT,
    "position" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "deputy_id" UUID,
    "election_round_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "party" TEXT,
    "end_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "office_kind" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_override" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "actor" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settlement" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "status_id" UUID NOT NULL,
    "outcome" "settlement_outcome" NOT NULL,
    "settled_on" DATE NOT NULL,
    "note" TEXT,
    "case_number" TEXT NOT NULL,
    "case_title" TEXT NOT NULL,
    "category" "case_category" NOT NULL,
    "status_label" TEXT NOT NULL,
    "horizon" "case_horizon",
    "rank" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "settlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "meeting_id" UUID,
    "held_on" DATE NOT NULL,
    "subjects" "training_subject"[],
    "materials" TEXT[],
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_participant" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT,
    "status" "working_group_status" NOT NULL DEFAULT 'FORMING',
    "started_on" DATE,
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group_case" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_group_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group_member" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_group_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outside_actor" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "kind" "outside_actor_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "publication" "publication" NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outside_actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group_actor" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "outside_actor_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_group_actor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agenda_item_municipality_id_meeting_id_idx" ON "agenda_item"("municipality_id", "meeting_id");

-- CreateIndex
CREATE INDEX "agenda_item_municipality_id_theme_id_idx" ON "agenda_item"("municipality_id", "theme_id");

-- CreateIndex
CREATE INDEX "agenda_item_municipality_id_case_id_idx" ON "agenda_item"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "agenda_item_municipality_id_dialogue_id_idx" ON "agenda_item"("municipality_id", "dialogue_id");

-- CreateIndex
CREATE INDEX "agenda_item_municipality_id_carried_from_id_idx" ON "agenda_item"("municipality_id", "carried_from_id");

-- CreateIndex
CREATE INDEX "agenda_item_updated_at_id_idx" ON "agenda_item"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_municipality_id_id_key" ON "agenda_item"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "agenda_item_finding_municipality_id_agenda_item_id_idx" ON "agenda_item_finding"("municipality_id", "agenda_item_id");

-- CreateIndex
CREATE INDEX "agenda_item_finding_municipality_id_finding_id_idx" ON "agenda_item_finding"("municipality_id", "finding_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_finding_municipality_id_id_key" ON "agenda_item_finding"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_finding_agenda_item_id_finding_id_key" ON "agenda_item_finding"("agenda_item_id", "finding_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_municipality_id_id_key" ON "minutes"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_municipality_id_meeting_id_key" ON "minutes"("municipality_id", "meeting_id");

-- CreateIndex
CREATE INDEX "attendance_municipality_id_meeting_id_idx" ON "attendance"("municipality_id", "meeting_id");

-- CreateIndex
CREATE INDEX "attendance_municipality_id_membership_id_idx" ON "attendance"("municipality_id", "membership_id");

-- CreateIndex
CREATE INDEX "attendance_municipality_id_deputy_id_idx" ON "attendance"("municipality_id", "deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_municipality_id_id_key" ON "attendance"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_meeting_id_membership_id_key" ON "attendance"("meeting_id", "membership_id");

-- CreateIndex
CREATE INDEX "agreement_updated_at_id_idx" ON "agreement"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_municipality_id_id_key" ON "agreement"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_municipality_id_cycle_id_key" ON "agreement"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "agreement_version_municipality_id_agreement_id_idx" ON "agreement_version"("municipality_id", "agreement_id");

-- CreateIndex
CREATE INDEX "agreement_version_municipality_id_regulation_id_idx" ON "agreement_version"("municipality_id", "regulation_id");

-- CreateIndex
CREATE INDEX "agreement_version_municipality_id_meeting_id_idx" ON "agreement_version"("municipality_id", "meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_municipality_id_id_key" ON "agreement_version"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_agreement_id_number_key" ON "agreement_version"("agreement_id", "number");

-- CreateIndex
CREATE INDEX "agreement_item_municipality_id_agreement_version_id_idx" ON "agreement_item"("municipality_id", "agreement_version_id");

-- CreateIndex
CREATE INDEX "agreement_item_municipality_id_case_id_idx" ON "agreement_item"("municipality_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_item_municipality_id_id_key" ON "agreement_item"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_item_agreement_version_id_case_id_key" ON "agreement_item"("agreement_version_id", "case_id");

-- CreateIndex
CREATE INDEX "agreement_assignment_municipality_id_agreement_item_id_idx" ON "agreement_assignment"("municipality_id", "agreement_item_id");

-- CreateIndex
CREATE INDEX "agreement_assignment_municipality_id_person_id_idx" ON "agreement_assignment"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "agreement_assignment_municipality_id_working_group_id_idx" ON "agreement_assignment"("municipality_id", "working_group_id");

-- CreateIndex
CREATE INDEX "agreement_assignment_municipality_id_outside_actor_id_idx" ON "agreement_assignment"("municipality_id", "outside_actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_assignment_municipality_id_id_key" ON "agreement_assignment"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "annual_report_municipality_id_cycle_id_idx" ON "annual_report"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "annual_report_updated_at_id_idx" ON "annual_report"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "annual_report_municipality_id_id_key" ON "annual_report"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "case_theme_updated_at_id_idx" ON "case_theme"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_theme_municipality_id_id_key" ON "case_theme"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "case_status_updated_at_id_idx" ON "case_status"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_status_municipality_id_id_key" ON "case_status"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_status_municipality_id_code_key" ON "case_status"("municipality_id", "code");

-- CreateIndex
CREATE INDEX "committee_case_municipality_id_lead_committee_id_idx" ON "committee_case"("municipality_id", "lead_committee_id");

-- CreateIndex
CREATE INDEX "committee_case_municipality_id_status_id_idx" ON "committee_case"("municipality_id", "status_id");

-- CreateIndex
CREATE INDEX "committee_case_municipality_id_theme_id_idx" ON "committee_case"("municipality_id", "theme_id");

-- CreateIndex
CREATE INDEX "committee_case_updated_at_id_idx" ON "committee_case"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "committee_case_municipality_id_id_key" ON "committee_case"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "committee_case_municipality_id_year_serial_key" ON "committee_case"("municipality_id", "year", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "committee_case_municipality_id_number_key" ON "committee_case"("municipality_id", "number");

-- CreateIndex
CREATE INDEX "case_partner_municipality_id_case_id_idx" ON "case_partner"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "case_partner_municipality_id_committee_id_idx" ON "case_partner"("municipality_id", "committee_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_partner_municipality_id_id_key" ON "case_partner"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_partner_case_id_committee_id_key" ON "case_partner"("case_id", "committee_id");

-- CreateIndex
CREATE INDEX "case_finding_municipality_id_case_id_idx" ON "case_finding"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "case_finding_municipality_id_finding_id_idx" ON "case_finding"("municipality_id", "finding_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_finding_municipality_id_id_key" ON "case_finding"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_finding_case_id_finding_id_key" ON "case_finding"("case_id", "finding_id");

-- CreateIndex
CREATE INDEX "case_cycle_municipality_id_case_id_idx" ON "case_cycle"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "case_cycle_municipality_id_cycle_id_idx" ON "case_cycle"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "case_cycle_municipality_id_carried_from_id_idx" ON "case_cycle"("municipality_id", "carried_from_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_cycle_municipality_id_id_key" ON "case_cycle"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_cycle_case_id_cycle_id_key" ON "case_cycle"("case_id", "cycle_id");

-- CreateIndex
CREATE INDEX "case_status_event_municipality_id_case_id_idx" ON "case_status_event"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "case_status_event_municipality_id_from_id_idx" ON "case_status_event"("municipality_id", "from_id");

-- CreateIndex
CREATE INDEX "case_status_event_municipality_id_to_id_idx" ON "case_status_event"("municipality_id", "to_id");

-- CreateIndex
CREATE INDEX "case_status_event_municipality_id_meeting_id_idx" ON "case_status_event"("municipality_id", "meeting_id");

-- CreateIndex
CREATE INDEX "case_status_event_municipality_id_corrects_id_idx" ON "case_status_event"("municipality_id", "corrects_id");

-- CreateIndex
CREATE INDEX "case_status_event_updated_at_id_idx" ON "case_status_event"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_status_event_municipality_id_id_key" ON "case_status_event"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_status_event_case_id_seq_key" ON "case_status_event"("case_id", "seq");

-- CreateIndex
CREATE INDEX "dialogue_municipality_id_phase_id_idx" ON "dialogue"("municipality_id", "phase_id");

-- CreateIndex
CREATE INDEX "dialogue_updated_at_id_idx" ON "dialogue"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dialogue_municipality_id_id_key" ON "dialogue"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dialogue_municipality_id_cycle_id_key" ON "dialogue"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "dialogue_responsible_municipality_id_dialogue_id_idx" ON "dialogue_responsible"("municipality_id", "dialogue_id");

-- CreateIndex
CREATE INDEX "dialogue_responsible_municipality_id_person_id_idx" ON "dialogue_responsible"("municipality_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "dialogue_responsible_municipality_id_id_key" ON "dialogue_responsible"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dialogue_responsible_dialogue_id_person_id_duty_key" ON "dialogue_responsible"("dialogue_id", "person_id", "duty");

-- CreateIndex
CREATE INDEX "dialogue_activity_municipality_id_dialogue_id_idx" ON "dialogue_activity"("municipality_id", "dialogue_id");

-- CreateIndex
CREATE UNIQUE INDEX "dialogue_activity_municipality_id_id_key" ON "dialogue_activity"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "finding_municipality_id_dialogue_id_idx" ON "finding"("municipality_id", "dialogue_id");

-- CreateIndex
CREATE INDEX "finding_municipality_id_activity_id_idx" ON "finding"("municipality_id", "activity_id");

-- CreateIndex
CREATE INDEX "finding_municipality_id_theme_id_idx" ON "finding"("municipality_id", "theme_id");

-- CreateIndex
CREATE INDEX "finding_updated_at_id_idx" ON "finding"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_municipality_id_id_key" ON "finding"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "finding_question_municipality_id_finding_id_idx" ON "finding_question"("municipality_id", "finding_id");

-- CreateIndex
CREATE INDEX "finding_question_municipality_id_meeting_id_idx" ON "finding_question"("municipality_id", "meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_question_municipality_id_id_key" ON "finding_question"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "election_round_municipality_id_cycle_id_idx" ON "election_round"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "election_round_municipality_id_meeting_id_idx" ON "election_round"("municipality_id", "meeting_id");

-- CreateIndex
CREATE INDEX "election_round_updated_at_id_idx" ON "election_round"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "election_round_municipality_id_id_key" ON "election_round"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "candidacy_municipality_id_election_round_id_idx" ON "candidacy"("municipality_id", "election_round_id");

-- CreateIndex
CREATE INDEX "candidacy_municipality_id_person_id_idx" ON "candidacy"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "candidacy_municipality_id_seat_id_idx" ON "candidacy"("municipality_id", "seat_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidacy_municipality_id_id_key" ON "candidacy"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "candidacy_election_round_id_person_id_key" ON "candidacy"("election_round_id", "person_id");

-- CreateIndex
CREATE INDEX "evaluation_municipality_id_cycle_id_idx" ON "evaluation"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "evaluation_updated_at_id_idx" ON "evaluation"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_municipality_id_id_key" ON "evaluation"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "evaluation_contribution_municipality_id_evaluation_id_idx" ON "evaluation_contribution"("municipality_id", "evaluation_id");

-- CreateIndex
CREATE INDEX "evaluation_contribution_municipality_id_cycle_id_idx" ON "evaluation_contribution"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "evaluation_contribution_municipality_id_meeting_id_idx" ON "evaluation_contribution"("municipality_id", "meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_contribution_municipality_id_id_key" ON "evaluation_contribution"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "exchange_updated_at_id_idx" ON "exchange"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_municipality_id_id_key" ON "exchange"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "exchange_invitation_municipality_id_exchange_id_idx" ON "exchange_invitation"("municipality_id", "exchange_id");

-- CreateIndex
CREATE INDEX "exchange_invitation_municipality_id_cycle_id_idx" ON "exchange_invitation"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "exchange_invitation_municipality_id_phase_id_idx" ON "exchange_invitation"("municipality_id", "phase_id");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_invitation_municipality_id_id_key" ON "exchange_invitation"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_invitation_exchange_id_cycle_id_key" ON "exchange_invitation"("exchange_id", "cycle_id");

-- CreateIndex
CREATE INDEX "good_example_municipality_id_committee_id_idx" ON "good_example"("municipality_id", "committee_id");

-- CreateIndex
CREATE INDEX "good_example_municipality_id_cycle_id_idx" ON "good_example"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "good_example_municipality_id_exchange_id_idx" ON "good_example"("municipality_id", "exchange_id");

-- CreateIndex
CREATE INDEX "good_example_municipality_id_case_id_idx" ON "good_example"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "good_example_updated_at_id_idx" ON "good_example"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "good_example_municipality_id_id_key" ON "good_example"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "mayor_visit_municipality_id_cycle_id_idx" ON "mayor_visit"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "mayor_visit_municipality_id_phase_id_idx" ON "mayor_visit"("municipality_id", "phase_id");

-- CreateIndex
CREATE INDEX "mayor_visit_updated_at_id_idx" ON "mayor_visit"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mayor_visit_municipality_id_id_key" ON "mayor_visit"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "mayor_visit_participant_municipality_id_visit_id_idx" ON "mayor_visit_participant"("municipality_id", "visit_id");

-- CreateIndex
CREATE INDEX "mayor_visit_participant_municipality_id_person_id_idx" ON "mayor_visit_participant"("municipality_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "mayor_visit_participant_municipality_id_id_key" ON "mayor_visit_participant"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mayor_visit_participant_visit_id_person_id_key" ON "mayor_visit_participant"("visit_id", "person_id");

-- CreateIndex
CREATE INDEX "person_updated_at_id_idx" ON "person"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "person_municipality_id_id_key" ON "person"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "person_municipality_id_number_key" ON "person"("municipality_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "person_contact_municipality_id_id_key" ON "person_contact"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "person_contact_municipality_id_person_id_key" ON "person_contact"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "consent_municipality_id_person_id_idx" ON "consent"("municipality_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_municipality_id_id_key" ON "consent"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "priority_municipality_id_case_id_idx" ON "priority"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "priority_municipality_id_cycle_id_idx" ON "priority"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "priority_municipality_id_meeting_id_idx" ON "priority"("municipality_id", "meeting_id");

-- CreateIndex
CREATE INDEX "priority_updated_at_id_idx" ON "priority"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "priority_municipality_id_id_key" ON "priority"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "priority_case_id_cycle_id_key" ON "priority"("case_id", "cycle_id");

-- CreateIndex
CREATE INDEX "assignment_municipality_id_priority_id_idx" ON "assignment"("municipality_id", "priority_id");

-- CreateIndex
CREATE INDEX "assignment_municipality_id_person_id_idx" ON "assignment"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "assignment_municipality_id_working_group_id_idx" ON "assignment"("municipality_id", "working_group_id");

-- CreateIndex
CREATE INDEX "assignment_municipality_id_outside_actor_id_idx" ON "assignment"("municipality_id", "outside_actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_municipality_id_id_key" ON "assignment"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "case_advice_municipality_id_case_id_idx" ON "case_advice"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "case_advice_municipality_id_cycle_id_idx" ON "case_advice"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "case_advice_municipality_id_meeting_id_idx" ON "case_advice"("municipality_id", "meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_advice_municipality_id_id_key" ON "case_advice"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "seat_municipality_id_committee_id_idx" ON "seat"("municipality_id", "committee_id");

-- CreateIndex
CREATE INDEX "seat_updated_at_id_idx" ON "seat"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "seat_municipality_id_id_key" ON "seat"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "membership_municipality_id_seat_id_idx" ON "membership"("municipality_id", "seat_id");

-- CreateIndex
CREATE INDEX "membership_municipality_id_person_id_idx" ON "membership"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "membership_municipality_id_deputy_id_idx" ON "membership"("municipality_id", "deputy_id");

-- CreateIndex
CREATE INDEX "membership_municipality_id_election_round_id_idx" ON "membership"("municipality_id", "election_round_id");

-- CreateIndex
CREATE INDEX "membership_updated_at_id_idx" ON "membership"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_municipality_id_id_key" ON "membership"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "office_municipality_id_committee_id_idx" ON "office"("municipality_id", "committee_id");

-- CreateIndex
CREATE INDEX "office_municipality_id_person_id_idx" ON "office"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "office_updated_at_id_idx" ON "office"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "office_municipality_id_id_key" ON "office"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "rule_override_municipality_id_cycle_id_idx" ON "rule_override"("municipality_id", "cycle_id");

-- CreateIndex
CREATE UNIQUE INDEX "rule_override_municipality_id_id_key" ON "rule_override"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "settlement_municipality_id_cycle_id_idx" ON "settlement"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "settlement_municipality_id_case_id_idx" ON "settlement"("municipality_id", "case_id");

-- CreateIndex
CREATE INDEX "settlement_municipality_id_status_id_idx" ON "settlement"("municipality_id", "status_id");

-- CreateIndex
CREATE INDEX "settlement_updated_at_id_idx" ON "settlement"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "settlement_municipality_id_id_key" ON "settlement"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "settlement_cycle_id_case_id_key" ON "settlement"("cycle_id", "case_id");

-- CreateIndex
CREATE INDEX "training_municipality_id_cycle_id_idx" ON "training"("municipality_id", "cycle_id");

-- CreateIndex
CREATE INDEX "training_municipality_id_meeting_id_idx" ON "training"("municipality_id", "meeting_id");

-- CreateIndex
CREATE INDEX "training_updated_at_id_idx" ON "training"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "training_municipality_id_id_key" ON "training"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "training_participant_municipality_id_training_id_idx" ON "training_participant"("municipality_id", "training_id");

-- CreateIndex
CREATE INDEX "training_participant_municipality_id_person_id_idx" ON "training_participant"("municipality_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_participant_municipality_id_id_key" ON "training_participant"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "training_participant_training_id_person_id_key" ON "training_participant"("training_id", "person_id");

-- CreateIndex
CREATE INDEX "working_group_municipality_id_committee_id_idx" ON "working_group"("municipality_id", "committee_id");

-- CreateIndex
CREATE INDEX "working_group_updated_at_id_idx" ON "working_group"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_municipality_id_id_key" ON "working_group"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "working_group_case_municipality_id_working_group_id_idx" ON "working_group_case"("municipality_id", "working_group_id");

-- CreateIndex
CREATE INDEX "working_group_case_municipality_id_case_id_idx" ON "working_group_case"("municipality_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_case_municipality_id_id_key" ON "working_group_case"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_case_working_group_id_case_id_key" ON "working_group_case"("working_group_id", "case_id");

-- CreateIndex
CREATE INDEX "working_group_member_municipality_id_working_group_id_idx" ON "working_group_member"("municipality_id", "working_group_id");

-- CreateIndex
CREATE INDEX "working_group_member_municipality_id_person_id_idx" ON "working_group_member"("municipality_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_member_municipality_id_id_key" ON "working_group_member"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_member_working_group_id_person_id_key" ON "working_group_member"("working_group_id", "person_id");

-- CreateIndex
CREATE INDEX "outside_actor_updated_at_id_idx" ON "outside_actor"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outside_actor_municipality_id_id_key" ON "outside_actor"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outside_actor_municipality_id_number_key" ON "outside_actor"("municipality_id", "number");

-- CreateIndex
CREATE INDEX "working_group_actor_municipality_id_working_group_id_idx" ON "working_group_actor"("municipality_id", "working_group_id");

-- CreateIndex
CREATE INDEX "working_group_actor_municipality_id_outside_actor_id_idx" ON "working_group_actor"("municipality_id", "outside_actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_actor_municipality_id_id_key" ON "working_group_actor"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_actor_working_group_id_outside_actor_id_key" ON "working_group_actor"("working_group_id", "outside_actor_id");

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_municipality_id_theme_id_fkey" FOREIGN KEY ("municipality_id", "theme_id") REFERENCES "theme"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_municipality_id_dialogue_id_fkey" FOREIGN KEY ("municipality_id", "dialogue_id") REFERENCES "dialogue"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_municipality_id_carried_from_id_fkey" FOREIGN KEY ("municipality_id", "carried_from_id") REFERENCES "agenda_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item_finding" ADD CONSTRAINT "agenda_item_finding_municipality_id_agenda_item_id_fkey" FOREIGN KEY ("municipality_id", "agenda_item_id") REFERENCES "agenda_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item_finding" ADD CONSTRAINT "agenda_item_finding_municipality_id_finding_id_fkey" FOREIGN KEY ("municipality_id", "finding_id") REFERENCES "finding"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_municipality_id_membership_id_fkey" FOREIGN KEY ("municipality_id", "membership_id") REFERENCES "membership"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_municipality_id_deputy_id_fkey" FOREIGN KEY ("municipality_id", "deputy_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_municipality_id_agreement_id_fkey" FOREIGN KEY ("municipality_id", "agreement_id") REFERENCES "agreement"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_municipality_id_regulation_id_fkey" FOREIGN KEY ("municipality_id", "regulation_id") REFERENCES "regulation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_item" ADD CONSTRAINT "agreement_item_municipality_id_agreement_version_id_fkey" FOREIGN KEY ("municipality_id", "agreement_version_id") REFERENCES "agreement_version"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_item" ADD CONSTRAINT "agreement_item_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_assignment" ADD CONSTRAINT "agreement_assignment_municipality_id_agreement_item_id_fkey" FOREIGN KEY ("municipality_id", "agreement_item_id") REFERENCES "agreement_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_assignment" ADD CONSTRAINT "agreement_assignment_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_assignment" ADD CONSTRAINT "agreement_assignment_municipality_id_working_group_id_fkey" FOREIGN KEY ("municipality_id", "working_group_id") REFERENCES "working_group"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_assignment" ADD CONSTRAINT "agreement_assignment_municipality_id_outside_actor_id_fkey" FOREIGN KEY ("municipality_id", "outside_actor_id") REFERENCES "outside_actor"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_report" ADD CONSTRAINT "annual_report_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_report" ADD CONSTRAINT "annual_report_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_theme" ADD CONSTRAINT "case_theme_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_status" ADD CONSTRAINT "case_status_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_case" ADD CONSTRAINT "committee_case_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_case" ADD CONSTRAINT "committee_case_municipality_id_lead_committee_id_fkey" FOREIGN KEY ("municipality_id", "lead_committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_case" ADD CONSTRAINT "committee_case_municipality_id_status_id_fkey" FOREIGN KEY ("municipality_id", "status_id") REFERENCES "case_status"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_case" ADD CONSTRAINT "committee_case_municipality_id_theme_id_fkey" FOREIGN KEY ("municipality_id", "theme_id") REFERENCES "case_theme"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_partner" ADD CONSTRAINT "case_partner_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_partner" ADD CONSTRAINT "case_partner_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_finding" ADD CONSTRAINT "case_finding_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_finding" ADD CONSTRAINT "case_finding_municipality_id_finding_id_fkey" FOREIGN KEY ("municipality_id", "finding_id") REFERENCES "finding"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_cycle" ADD CONSTRAINT "case_cycle_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_cycle" ADD CONSTRAINT "case_cycle_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_cycle" ADD CONSTRAINT "case_cycle_municipality_id_carried_from_id_fkey" FOREIGN KEY ("municipality_id", "carried_from_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_status_event" ADD CONSTRAINT "case_status_event_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_status_event" ADD CONSTRAINT "case_status_event_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_status_event" ADD CONSTRAINT "case_status_event_municipality_id_from_id_fkey" FOREIGN KEY ("municipality_id", "from_id") REFERENCES "case_status"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_status_event" ADD CONSTRAINT "case_status_event_municipality_id_to_id_fkey" FOREIGN KEY ("municipality_id", "to_id") REFERENCES "case_status"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_status_event" ADD CONSTRAINT "case_status_event_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_status_event" ADD CONSTRAINT "case_status_event_municipality_id_corrects_id_fkey" FOREIGN KEY ("municipality_id", "corrects_id") REFERENCES "case_status_event"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_municipality_id_phase_id_fkey" FOREIGN KEY ("municipality_id", "phase_id") REFERENCES "phase"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue_responsible" ADD CONSTRAINT "dialogue_responsible_municipality_id_dialogue_id_fkey" FOREIGN KEY ("municipality_id", "dialogue_id") REFERENCES "dialogue"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue_responsible" ADD CONSTRAINT "dialogue_responsible_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue_activity" ADD CONSTRAINT "dialogue_activity_municipality_id_dialogue_id_fkey" FOREIGN KEY ("municipality_id", "dialogue_id") REFERENCES "dialogue"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_dialogue_id_fkey" FOREIGN KEY ("municipality_id", "dialogue_id") REFERENCES "dialogue"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_activity_id_fkey" FOREIGN KEY ("municipality_id", "activity_id") REFERENCES "dialogue_activity"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_municipality_id_theme_id_fkey" FOREIGN KEY ("municipality_id", "theme_id") REFERENCES "case_theme"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_question" ADD CONSTRAINT "finding_question_municipality_id_finding_id_fkey" FOREIGN KEY ("municipality_id", "finding_id") REFERENCES "finding"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_question" ADD CONSTRAINT "finding_question_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_round" ADD CONSTRAINT "election_round_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_round" ADD CONSTRAINT "election_round_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_round" ADD CONSTRAINT "election_round_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_municipality_id_election_round_id_fkey" FOREIGN KEY ("municipality_id", "election_round_id") REFERENCES "election_round"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_municipality_id_seat_id_fkey" FOREIGN KEY ("municipality_id", "seat_id") REFERENCES "seat"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_contribution" ADD CONSTRAINT "evaluation_contribution_municipality_id_evaluation_id_fkey" FOREIGN KEY ("municipality_id", "evaluation_id") REFERENCES "evaluation"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_contribution" ADD CONSTRAINT "evaluation_contribution_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_contribution" ADD CONSTRAINT "evaluation_contribution_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_invitation" ADD CONSTRAINT "exchange_invitation_municipality_id_exchange_id_fkey" FOREIGN KEY ("municipality_id", "exchange_id") REFERENCES "exchange"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_invitation" ADD CONSTRAINT "exchange_invitation_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_invitation" ADD CONSTRAINT "exchange_invitation_municipality_id_phase_id_fkey" FOREIGN KEY ("municipality_id", "phase_id") REFERENCES "phase"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "good_example" ADD CONSTRAINT "good_example_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "good_example" ADD CONSTRAINT "good_example_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "good_example" ADD CONSTRAINT "good_example_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "good_example" ADD CONSTRAINT "good_example_municipality_id_exchange_id_fkey" FOREIGN KEY ("municipality_id", "exchange_id") REFERENCES "exchange"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "good_example" ADD CONSTRAINT "good_example_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mayor_visit" ADD CONSTRAINT "mayor_visit_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mayor_visit" ADD CONSTRAINT "mayor_visit_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mayor_visit" ADD CONSTRAINT "mayor_visit_municipality_id_phase_id_fkey" FOREIGN KEY ("municipality_id", "phase_id") REFERENCES "phase"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mayor_visit_participant" ADD CONSTRAINT "mayor_visit_participant_municipality_id_visit_id_fkey" FOREIGN KEY ("municipality_id", "visit_id") REFERENCES "mayor_visit"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mayor_visit_participant" ADD CONSTRAINT "mayor_visit_participant_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_municipality_id_priority_id_fkey" FOREIGN KEY ("municipality_id", "priority_id") REFERENCES "priority"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_municipality_id_working_group_id_fkey" FOREIGN KEY ("municipality_id", "working_group_id") REFERENCES "working_group"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_municipality_id_outside_actor_id_fkey" FOREIGN KEY ("municipality_id", "outside_actor_id") REFERENCES "outside_actor"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_advice" ADD CONSTRAINT "case_advice_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_advice" ADD CONSTRAINT "case_advice_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_advice" ADD CONSTRAINT "case_advice_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_seat_id_fkey" FOREIGN KEY ("municipality_id", "seat_id") REFERENCES "seat"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_deputy_id_fkey" FOREIGN KEY ("municipality_id", "deputy_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_election_round_id_fkey" FOREIGN KEY ("municipality_id", "election_round_id") REFERENCES "election_round"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_override" ADD CONSTRAINT "rule_override_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_municipality_id_status_id_fkey" FOREIGN KEY ("municipality_id", "status_id") REFERENCES "case_status"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_municipality_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "cycle_id") REFERENCES "cycle"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_municipality_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "meeting_id") REFERENCES "meeting"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_participant" ADD CONSTRAINT "training_participant_municipality_id_training_id_fkey" FOREIGN KEY ("municipality_id", "training_id") REFERENCES "training"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_participant" ADD CONSTRAINT "training_participant_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_municipality_id_committee_id_fkey" FOREIGN KEY ("municipality_id", "committee_id") REFERENCES "committee"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_case" ADD CONSTRAINT "working_group_case_municipality_id_working_group_id_fkey" FOREIGN KEY ("municipality_id", "working_group_id") REFERENCES "working_group"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_case" ADD CONSTRAINT "working_group_case_municipality_id_case_id_fkey" FOREIGN KEY ("municipality_id", "case_id") REFERENCES "committee_case"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_municipality_id_working_group_id_fkey" FOREIGN KEY ("municipality_id", "working_group_id") REFERENCES "working_group"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outside_actor" ADD CONSTRAINT "outside_actor_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_actor" ADD CONSTRAINT "working_group_actor_municipality_id_working_group_id_fkey" FOREIGN KEY ("municipality_id", "working_group_id") REFERENCES "working_group"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_actor" ADD CONSTRAINT "working_group_actor_municipality_id_outside_actor_id_fkey" FOREIGN KEY ("municipality_id", "outside_actor_id") REFERENCES "outside_actor"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
