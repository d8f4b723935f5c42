-- CreateEnum
CREATE TYPE "unit_level" AS ENUM ('province', 'district', 'commune');

-- CreateEnum
CREATE TYPE "succession_extent" AS ENUM ('full', 'partial');

-- CreateEnum
CREATE TYPE "act_visibility" AS ENUM ('public', 'internal');

-- CreateEnum
CREATE TYPE "authority_level" AS ENUM ('district', 'province', 'centre');

-- CreateEnum
CREATE TYPE "cited_kind" AS ENUM ('decision', 'line', 'product', 'producer', 'batch', 'opening_balance', 'reported_figure', 'event', 'referral');

-- CreateEnum
CREATE TYPE "producer_kind" AS ENUM ('cooperative', 'cooperative_group', 'enterprise', 'household', 'farm', 'association', 'other');

-- CreateEnum
CREATE TYPE "identifier_kind" AS ENUM ('official', 'barcode');

-- CreateEnum
CREATE TYPE "line_kind" AS ENUM ('new', 'upgrade', 'renewal', 'downgrade', 'unknown');

-- CreateEnum
CREATE TYPE "decision_kind" AS ENUM ('recognition', 'approval', 'revocation', 'withdrawal', 'correction', 'central_outcome');

-- CreateEnum
CREATE TYPE "decision_origin" AS ENUM ('enacted', 'transcribed');

-- CreateEnum
CREATE TYPE "draft_state" AS ENUM ('drafting', 'submitted', 'issued', 'published', 'discarded');

-- CreateEnum
CREATE TYPE "line_event_kind" AS ENUM ('revoked', 'annulled', 'surrendered', 'extended', 'undone');

-- CreateEnum
CREATE TYPE "referral_outcome_kind" AS ENUM ('recognised', 'not_reached', 'withdrawn');

-- CreateEnum
CREATE TYPE "figure_operator" AS ENUM ('eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'range');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('administrator', 'province_officer', 'commune_officer', 'district_officer', 'central_officer', 'council_member', 'chair', 'secretary', 'publisher', 'auditor', 'producer');

-- CreateEnum
CREATE TYPE "one_time_token_kind" AS ENUM ('invitation', 'password_reset');

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" "unit_level" NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "parent_id" TEXT,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_name" (
    "unit_id" TEXT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "from_day" DATE,
    "name" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "unit_name_pkey" PRIMARY KEY ("unit_id","ordinal")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "extent" "succession_extent" NOT NULL,
    "legal_act" TEXT NOT NULL,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "act" (
    "seq" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "visibility" "act_visibility" NOT NULL,
    "account_id" UUID,
    "subject" TEXT NOT NULL,
    "canonical" TEXT NOT NULL,
    "leaf_hash" BYTEA NOT NULL,
    "chain_hash" BYTEA NOT NULL,

    CONSTRAINT "act_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "log_head" (
    "id" SMALLINT NOT NULL,
    "seq" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "chain_hash" BYTEA NOT NULL,

    CONSTRAINT "log_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" "authority_level" NOT NULL,
    "unit_id" TEXT,
    "valid_from" DATE,
    "valid_until" DATE,

    CONSTRAINT "authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority_setting" (
    "id" UUID NOT NULL,
    "authority_id" UUID,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "from_day" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "act" INTEGER NOT NULL,

    CONSTRAINT "authority_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "author" TEXT,
    "url" TEXT,
    "published_on" DATE,
    "note" TEXT,
    "act" INTEGER NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "subject_kind" "cited_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "quote" TEXT,
    "act" INTEGER NOT NULL,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "producer" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "act" INTEGER NOT NULL,

    CONSTRAINT "producer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "producer_reading" (
    "id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "act" INTEGER NOT NULL,
    "from_day" DATE,
    "name" TEXT NOT NULL,
    "kind" "producer_kind",
    "unit_id" TEXT,
    "place_text" TEXT,

    CONSTRAINT "producer_reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "producer_group" (
    "id" UUID NOT NULL,
    "count" INTEGER NOT NULL,
    "act" INTEGER NOT NULL,

    CONSTRAINT "producer_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "act" INTEGER NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_reading" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "act" INTEGER NOT NULL,
    "name" TEXT,
    "producer_id" UUID,
    "unit_id" TEXT,
    "place_text" TEXT,
    "sector_code" TEXT,
    "group_code" TEXT,
    "set_code" TEXT,

    CONSTRAINT "product_reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_identifier" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "kind" "identifier_kind" NOT NULL,
    "value" TEXT NOT NULL,
    "act" INTEGER NOT NULL,

    CONSTRAINT "product_identifier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "batch" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "level" "authority_level" NOT NULL,
    "programme_year" INTEGER NOT NULL,
    "round" INTEGER,
    "title" TEXT,
    "act" INTEGER NOT NULL,

    CONSTRAINT "batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_result" (
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "product_name" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "producer_kind" "producer_kind",
    "place_text" TEXT,
    "unit_id" TEXT,
    "set_code" TEXT,
    "points" INTEGER,
    "star" SMALLINT,
    "kind" "line_kind" NOT NULL,
    "product_id" UUID,
    "producer_id" UUID,
    "settled" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" UUID NOT NULL,

    CONSTRAINT "evaluation_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_draft" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "authority_id" UUID NOT NULL,
    "province_id" TEXT NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "origin" "decision_origin" NOT NULL,
    "state" "draft_state" NOT NULL,
    "batch_id" UUID,
    "subject" TEXT,
    "number" TEXT,
    "year" INTEGER,
    "issued_on" DATE,
    "latest_on" DATE,
    "effective_on" DATE,
    "ends_on" DATE,
    "signer" TEXT,
    "signer_title" TEXT,
    "source_id" UUID,
    "file_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" UUID NOT NULL,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by" UUID,
    "approved_version" INTEGER,

    CONSTRAINT "decision_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_line" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "result_id" UUID,
    "struck" BOOLEAN NOT NULL DEFAULT false,
    "struck_reason" TEXT,
    "target_line_id" UUID,
    "ground" TEXT,
    "product_name" TEXT,
    "producer_name" TEXT,
    "producer_kind" "producer_kind",
    "place_text" TEXT,
    "unit_id" TEXT,
    "set_code" TEXT,
    "points" INTEGER,
    "star" SMALLINT,
    "kind" "line_kind" NOT NULL,
    "product_id" UUID,
    "producer_id" UUID,

    CONSTRAINT "draft_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "authority_id" UUID NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "origin" "decision_origin" NOT NULL,
    "batch_id" UUID,
    "draft_id" UUID,
    "act" INTEGER NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_reading" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "act" INTEGER NOT NULL,
    "number" TEXT,
    "year" INTEGER,
    "issued_on" DATE,
    "latest_on" DATE,
    "effective_on" DATE,
    "subject" TEXT,
    "signer" TEXT,
    "signer_title" TEXT,
    "rulebook" TEXT NOT NULL,
    "file_id" UUID,
    "flags" TEXT[],

    CONSTRAINT "decision_reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening_balance" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "note" TEXT,
    "act" INTEGER NOT NULL,

    CONSTRAINT "opening_balance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition_line" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "act" INTEGER NOT NULL,
    "decision_id" UUID,
    "opening_balance_id" UUID,
    "position" INTEGER NOT NULL,
    "kind" "line_kind" NOT NULL,

    CONSTRAINT "recognition_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "line_reading" (
    "line_id" UUID NOT NULL,
    "act" INTEGER NOT NULL,
    "name" TEXT,
    "star" SMALLINT,
    "points" INTEGER,
    "sector_code" TEXT,
    "group_code" TEXT,
    "set_code" TEXT,
    "unit_id" TEXT NOT NULL,
    "province_id" TEXT NOT NULL,
    "place_text" TEXT,
    "producer_id" UUID,
    "producer_group_id" UUID,
    "effective_on" DATE,
    "latest_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "flags" TEXT[],

    CONSTRAINT "line_reading_pkey" PRIMARY KEY ("line_id","act")
);

-- CreateTable
CREATE TABLE "line_event" (
    "id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "act" INTEGER NOT NULL,
    "kind" "line_event_kind" NOT NULL,
    "on_day" DATE,
    "ground" TEXT,
    "decision_id" UUID,
    "undoes" UUID,

    CONSTRAINT "line_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "line_id" UUID NOT NULL,
    "number" TEXT,
    "act" INTEGER NOT NULL,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "province_id" TEXT NOT NULL,
    "decision_id" UUID,
    "batch_id" UUID,
    "referred_on" DATE,
    "latest_on" DATE NOT NULL,
    "points" INTEGER,
    "act" INTEGER NOT NULL,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_outcome" (
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "kind" "referral_outcome_kind" NOT NULL,
    "on_day" DATE NOT NULL,
    "decision_id" UUID,
    "act" INTEGER NOT NULL,

    CONSTRAINT "referral_outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_figure" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "indicator" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "star" SMALLINT,
    "operator" "figure_operator" NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "value_to" DECIMAL(18,4),
    "measure" TEXT,
    "quote" TEXT,
    "note" TEXT,
    "source_id" UUID NOT NULL,
    "act" INTEGER NOT NULL,

    CONSTRAINT "reported_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_event" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "organiser" TEXT,
    "batch_id" UUID,
    "attendees" JSONB NOT NULL,
    "note" TEXT,
    "act" INTEGER NOT NULL,

    CONSTRAINT "programme_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover" (
    "event_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "act" INTEGER NOT NULL,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("event_id","line_id")
);

-- CreateTable
CREATE TABLE "misreport" (
    "id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "contact" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "misreport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "misreport_closing" (
    "misreport_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "closed_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "misreport_closing_pkey" PRIMARY KEY ("misreport_id")
);

-- CreateTable
CREATE TABLE "standing" (
    "line_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "known_from" INTEGER NOT NULL,
    "known_to" INTEGER,
    "since" DATE NOT NULL,
    "until" DATE NOT NULL,
    "next_from" DATE,
    "end_reason" TEXT NOT NULL,
    "determined" BOOLEAN NOT NULL,
    "star" SMALLINT,
    "sector_code" TEXT,
    "group_code" TEXT,
    "set_code" TEXT,
    "unit_id" TEXT NOT NULL,
    "province_id" TEXT NOT NULL,
    "producer_id" UUID,

    CONSTRAINT "standing_pkey" PRIMARY KEY ("line_id","known_from")
);

-- CreateTable
CREATE TABLE "product_card" (
    "product_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT,
    "producer_id" UUID,
    "producer_name" TEXT,
    "unit_id" TEXT,
    "sector_code" TEXT,
    "group_code" TEXT,
    "set_code" TEXT,
    "folded" TEXT NOT NULL,

    CONSTRAINT "product_card_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "producer_card" (
    "producer_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "producer_kind",
    "unit_id" TEXT,
    "place_text" TEXT,
    "folded" TEXT NOT NULL,

    CONSTRAINT "producer_card_pkey" PRIMARY KEY ("producer_id")
);

-- CreateTable
CREATE TABLE "decision_card" (
    "decision_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "authority_id" UUID NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "origin" "decision_origin" NOT NULL,
    "number" TEXT,
    "number_key" TEXT,
    "year" INTEGER,
    "issued_on" DATE,
    "latest_on" DATE,
    "sort_on" DATE NOT NULL,
    "subject" TEXT,

    CONSTRAINT "decision_card_pkey" PRIMARY KEY ("decision_id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" TEXT,
    "producer_id" UUID,
    "from_day" DATE NOT NULL,
    "until_day" DATE,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "granted_by" UUID,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "idle_until" TIMESTAMPTZ(3) NOT NULL,
    "absolute_until" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_token" (
    "id" UUID NOT NULL,
    "kind" "one_time_token_kind" NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID,
    "producer_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_end" TIMESTAMPTZ(3) NOT NULL,
    "hits" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "operation" (
    "account_key" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "response" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "operation_pkey" PRIMARY KEY ("account_key","key")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_clock" (
    "id" SMALLINT NOT NULL,
    "now" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "test_clock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "unit_level_code_idx" ON "unit"("level", "code");

-- CreateIndex
CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE INDEX "unit_succession_to_id_idx" ON "unit_succession"("to_id");

-- CreateIndex
CREATE INDEX "act_recorded_at_seq_idx" ON "act"("recorded_at", "seq");

-- CreateIndex
CREATE INDEX "act_subject_idx" ON "act"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "authority_code_key" ON "authority"("code");

-- CreateIndex
CREATE INDEX "authority_unit_id_idx" ON "authority"("unit_id");

-- CreateIndex
CREATE INDEX "authority_setting_authority_id_key_idx" ON "authority_setting"("authority_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "source_code_key" ON "source"("code");

-- CreateIndex
CREATE INDEX "citation_subject_kind_subject_id_idx" ON "citation"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "producer_code_key" ON "producer"("code");

-- CreateIndex
CREATE INDEX "producer_reading_producer_id_act_idx" ON "producer_reading"("producer_id", "act");

-- CreateIndex
CREATE UNIQUE INDEX "product_code_key" ON "product"("code");

-- CreateIndex
CREATE INDEX "product_reading_product_id_act_idx" ON "product_reading"("product_id", "act");

-- CreateIndex
CREATE INDEX "product_identifier_value_idx" ON "product_identifier"("value");

-- CreateIndex
CREATE UNIQUE INDEX "product_identifier_product_id_kind_value_key" ON "product_identifier"("product_id", "kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "batch_code_key" ON "batch"("code");

-- CreateIndex
CREATE INDEX "batch_unit_id_programme_year_idx" ON "batch"("unit_id", "programme_year");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_result_batch_id_position_key" ON "evaluation_result"("batch_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "decision_draft_code_key" ON "decision_draft"("code");

-- CreateIndex
CREATE INDEX "decision_draft_province_id_state_idx" ON "decision_draft"("province_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "draft_line_draft_id_position_key" ON "draft_line"("draft_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "decision_code_key" ON "decision"("code");

-- CreateIndex
CREATE UNIQUE INDEX "decision_draft_id_key" ON "decision"("draft_id");

-- CreateIndex
CREATE INDEX "decision_authority_id_idx" ON "decision"("authority_id");

-- CreateIndex
CREATE INDEX "decision_batch_id_idx" ON "decision"("batch_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_reading_decision_id_act_key" ON "decision_reading"("decision_id", "act");

-- CreateIndex
CREATE UNIQUE INDEX "opening_balance_code_key" ON "opening_balance"("code");

-- CreateIndex
CREATE INDEX "recognition_line_product_id_idx" ON "recognition_line"("product_id");

-- CreateIndex
CREATE INDEX "recognition_line_decision_id_position_idx" ON "recognition_line"("decision_id", "position");

-- CreateIndex
CREATE INDEX "recognition_line_opening_balance_id_idx" ON "recognition_line"("opening_balance_id");

-- CreateIndex
CREATE INDEX "line_reading_producer_id_idx" ON "line_reading"("producer_id");

-- CreateIndex
CREATE INDEX "line_event_line_id_idx" ON "line_event"("line_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_code_key" ON "certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_line_id_key" ON "certificate"("line_id");

-- CreateIndex
CREATE INDEX "certificate_number_idx" ON "certificate"("number");

-- CreateIndex
CREATE INDEX "referral_product_id_idx" ON "referral"("product_id");

-- CreateIndex
CREATE INDEX "referral_province_id_idx" ON "referral"("province_id");

-- CreateIndex
CREATE INDEX "referral_outcome_referral_id_idx" ON "referral_outcome"("referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "reported_figure_code_key" ON "reported_figure"("code");

-- CreateIndex
CREATE INDEX "reported_figure_unit_id_as_of_idx" ON "reported_figure"("unit_id", "as_of");

-- CreateIndex
CREATE UNIQUE INDEX "programme_event_code_key" ON "programme_event"("code");

-- CreateIndex
CREATE INDEX "programme_event_unit_id_on_day_idx" ON "programme_event"("unit_id", "on_day");

-- CreateIndex
CREATE INDEX "handover_line_id_idx" ON "handover"("line_id");

-- CreateIndex
CREATE INDEX "misreport_at_idx" ON "misreport"("at");

-- CreateIndex
CREATE INDEX "standing_product_id_known_to_idx" ON "standing"("product_id", "known_to");

-- CreateIndex
CREATE INDEX "standing_producer_id_idx" ON "standing"("producer_id");

-- CreateIndex
CREATE INDEX "standing_unit_id_idx" ON "standing"("unit_id");

-- CreateIndex
CREATE INDEX "standing_known_from_idx" ON "standing"("known_from");

-- CreateIndex
CREATE UNIQUE INDEX "product_card_code_key" ON "product_card"("code");

-- CreateIndex
CREATE INDEX "product_card_producer_id_idx" ON "product_card"("producer_id");

-- CreateIndex
CREATE INDEX "product_card_folded_idx" ON "product_card" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "producer_card_code_key" ON "producer_card"("code");

-- CreateIndex
CREATE INDEX "producer_card_unit_id_idx" ON "producer_card"("unit_id");

-- CreateIndex
CREATE INDEX "producer_card_folded_idx" ON "producer_card" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "decision_card_code_key" ON "decision_card"("code");

-- CreateIndex
CREATE INDEX "decision_card_sort_on_decision_id_idx" ON "decision_card"("sort_on" DESC, "decision_id");

-- CreateIndex
CREATE INDEX "decision_card_number_key_idx" ON "decision_card"("number_key");

-- CreateIndex
CREATE UNIQUE INDEX "decision_card_authority_id_year_number_key_key" ON "decision_card"("authority_id", "year", "number_key");

-- CreateIndex
CREATE UNIQUE INDEX "account_login_key" ON "account"("login");

-- CreateIndex
CREATE INDEX "role_grant_account_id_idx" ON "role_grant"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_token_token_hash_key" ON "one_time_token"("token_hash");

-- CreateIndex
CREATE INDEX "stored_file_sha256_idx" ON "stored_file"("sha256");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "act" ADD CONSTRAINT "act_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority_setting" ADD CONSTRAINT "authority_setting_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "producer_reading" ADD CONSTRAINT "producer_reading_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "producer_reading" ADD CONSTRAINT "producer_reading_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_reading" ADD CONSTRAINT "product_reading_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_reading" ADD CONSTRAINT "product_reading_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_reading" ADD CONSTRAINT "product_reading_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_identifier" ADD CONSTRAINT "product_identifier_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch" ADD CONSTRAINT "batch_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_result" ADD CONSTRAINT "evaluation_result_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_result" ADD CONSTRAINT "evaluation_result_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_result" ADD CONSTRAINT "evaluation_result_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_result" ADD CONSTRAINT "evaluation_result_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_result" ADD CONSTRAINT "evaluation_result_updated_by_fkey" FOREIGN KEY ("updated_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_draft" ADD CONSTRAINT "decision_draft_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_draft" ADD CONSTRAINT "decision_draft_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_draft" ADD CONSTRAINT "decision_draft_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_draft" ADD CONSTRAINT "decision_draft_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_draft" ADD CONSTRAINT "decision_draft_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_draft" ADD CONSTRAINT "decision_draft_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_draft" ADD CONSTRAINT "decision_draft_updated_by_fkey" FOREIGN KEY ("updated_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_draft" ADD CONSTRAINT "decision_draft_approved_by_fkey" FOREIGN KEY ("approved_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_line" ADD CONSTRAINT "draft_line_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "decision_draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_line" ADD CONSTRAINT "draft_line_result_id_fkey" FOREIGN KEY ("result_id") REFERENCES "evaluation_result"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_line" ADD CONSTRAINT "draft_line_target_line_id_fkey" FOREIGN KEY ("target_line_id") REFERENCES "recognition_line"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_line" ADD CONSTRAINT "draft_line_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_line" ADD CONSTRAINT "draft_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_line" ADD CONSTRAINT "draft_line_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "decision_draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_reading" ADD CONSTRAINT "decision_reading_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_reading" ADD CONSTRAINT "decision_reading_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_balance" ADD CONSTRAINT "opening_balance_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_line" ADD CONSTRAINT "recognition_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_line" ADD CONSTRAINT "recognition_line_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_line" ADD CONSTRAINT "recognition_line_opening_balance_id_fkey" FOREIGN KEY ("opening_balance_id") REFERENCES "opening_balance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_reading" ADD CONSTRAINT "line_reading_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "recognition_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_reading" ADD CONSTRAINT "line_reading_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_reading" ADD CONSTRAINT "line_reading_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_reading" ADD CONSTRAINT "line_reading_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_reading" ADD CONSTRAINT "line_reading_producer_group_id_fkey" FOREIGN KEY ("producer_group_id") REFERENCES "producer_group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_event" ADD CONSTRAINT "line_event_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "recognition_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_event" ADD CONSTRAINT "line_event_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_event" ADD CONSTRAINT "line_event_undoes_fkey" FOREIGN KEY ("undoes") REFERENCES "line_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "recognition_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_outcome" ADD CONSTRAINT "referral_outcome_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_outcome" ADD CONSTRAINT "referral_outcome_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_figure" ADD CONSTRAINT "reported_figure_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_figure" ADD CONSTRAINT "reported_figure_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_event" ADD CONSTRAINT "programme_event_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_event" ADD CONSTRAINT "programme_event_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "programme_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "recognition_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "misreport_closing" ADD CONSTRAINT "misreport_closing_misreport_id_fkey" FOREIGN KEY ("misreport_id") REFERENCES "misreport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "misreport_closing" ADD CONSTRAINT "misreport_closing_closed_by_fkey" FOREIGN KEY ("closed_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_granted_by_fkey" FOREIGN KEY ("granted_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_by_fkey" FOREIGN KEY ("by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;


