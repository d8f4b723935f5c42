-- A council, its sessions, and who scored what: facts that name their act, and drafts that only their writer sees.

CREATE TYPE council_role AS ENUM ('chair', 'deputy', 'member', 'secretary');

CREATE TYPE scoring_mode AS ENUM ('online', 'transcribed');

CREATE TYPE exclusion_ground AS ENUM ('own_producer', 'relative', 'advised_producer', 'other');

CREATE TABLE council (
    id UUID NOT NULL,
    code TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    level authority_level NOT NULL,
    name TEXT NOT NULL,
    established_by TEXT,
    from_day DATE NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT council_pkey PRIMARY KEY (id)
);

CREATE TABLE council_seat (
    id UUID NOT NULL,
    council_id UUID NOT NULL,
    account_id UUID,
    name TEXT NOT NULL,
    organisation TEXT,
    role council_role NOT NULL,
    scores BOOLEAN NOT NULL,
    from_day DATE NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT council_seat_pkey PRIMARY KEY (id)
);

CREATE TABLE council_seat_ending (
    seat_id UUID NOT NULL,
    until_day DATE NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT council_seat_ending_pkey PRIMARY KEY (seat_id)
);

CREATE TABLE council_session (
    id UUID NOT NULL,
    code TEXT NOT NULL,
    council_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    on_day DATE NOT NULL,
    mode scoring_mode NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT council_session_pkey PRIMARY KEY (id)
);

CREATE TABLE session_dossier (
    id UUID NOT NULL,
    session_id UUID NOT NULL,
    result_id UUID NOT NULL,
    position INTEGER NOT NULL,
    rulebook TEXT NOT NULL,
    set_number SMALLINT,
    act INTEGER NOT NULL,

    CONSTRAINT session_dossier_pkey PRIMARY KEY (id)
);

CREATE TABLE session_attendance (
    session_id UUID NOT NULL,
    seat_id UUID NOT NULL,
    act INTEGER NOT NULL,
    present BOOLEAN NOT NULL,

    CONSTRAINT session_attendance_pkey PRIMARY KEY (session_id,seat_id,act)
);

CREATE TABLE session_exclusion (
    dossier_id UUID NOT NULL,
    seat_id UUID NOT NULL,
    act INTEGER NOT NULL,
    ground exclusion_ground,
    note TEXT,

    CONSTRAINT session_exclusion_pkey PRIMARY KEY (dossier_id,seat_id,act)
);

CREATE TABLE session_opening (
    session_id UUID NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT session_opening_pkey PRIMARY KEY (session_id)
);

CREATE TABLE session_closing (
    session_id UUID NOT NULL,
    act INTEGER NOT NULL,
    seal TEXT NOT NULL,

    CONSTRAINT session_closing_pkey PRIMARY KEY (session_id)
);

CREATE TABLE dossier_return (
    dossier_id UUID NOT NULL,
    reason TEXT NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT dossier_return_pkey PRIMARY KEY (dossier_id)
);

CREATE TABLE dossier_discussion (
    dossier_id UUID NOT NULL,
    round SMALLINT NOT NULL,
    note TEXT NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT dossier_discussion_pkey PRIMARY KEY (dossier_id,round)
);

CREATE TABLE dossier_outcome (
    dossier_id UUID NOT NULL,
    kind TEXT NOT NULL,
    star SMALLINT,
    numerator INTEGER,
    denominator INTEGER,
    act INTEGER NOT NULL,

    CONSTRAINT dossier_outcome_pkey PRIMARY KEY (dossier_id)
);

CREATE TABLE score_sheet (
    id UUID NOT NULL,
    dossier_id UUID NOT NULL,
    seat_id UUID NOT NULL,
    round SMALLINT NOT NULL,
    part_a INTEGER,
    part_b INTEGER,
    part_c INTEGER,
    findings TEXT[],
    act INTEGER NOT NULL,

    CONSTRAINT score_sheet_pkey PRIMARY KEY (id)
);

CREATE TABLE score_line (
    sheet_id UUID NOT NULL,
    criterion TEXT NOT NULL,
    option SMALLINT NOT NULL,
    points INTEGER NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT score_line_pkey PRIMARY KEY (sheet_id,criterion)
);

CREATE TABLE score_draft (
    dossier_id UUID NOT NULL,
    seat_id UUID NOT NULL,
    round SMALLINT NOT NULL,
    typed JSONB NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT score_draft_pkey PRIMARY KEY (dossier_id,seat_id,round)
);

CREATE UNIQUE INDEX council_code_key ON council(code);

CREATE INDEX council_unit_id_idx ON council(unit_id);

CREATE INDEX council_seat_council_id_idx ON council_seat(council_id);

CREATE INDEX council_seat_account_id_idx ON council_seat(account_id);

CREATE UNIQUE INDEX council_session_code_key ON council_session(code);

CREATE INDEX council_session_council_id_idx ON council_session(council_id);

CREATE INDEX council_session_batch_id_idx ON council_session(batch_id);

CREATE INDEX session_dossier_result_id_idx ON session_dossier(result_id);

CREATE UNIQUE INDEX session_dossier_session_id_position_key ON session_dossier(session_id, position);

CREATE UNIQUE INDEX session_dossier_session_id_result_id_key ON session_dossier(session_id, result_id);

CREATE INDEX score_sheet_seat_id_idx ON score_sheet(seat_id);

CREATE UNIQUE INDEX score_sheet_dossier_id_seat_id_round_key ON score_sheet(dossier_id, seat_id, round);

ALTER TABLE council ADD CONSTRAINT council_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE council_seat ADD CONSTRAINT council_seat_council_id_fkey FOREIGN KEY (council_id) REFERENCES council(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE council_seat ADD CONSTRAINT council_seat_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE council_seat_ending ADD CONSTRAINT council_seat_ending_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES council_seat(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE council_session ADD CONSTRAINT council_session_council_id_fkey FOREIGN KEY (council_id) REFERENCES council(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE council_session ADD CONSTRAINT council_session_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES batch(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE session_dossier ADD CONSTRAINT session_dossier_session_id_fkey FOREIGN KEY (session_id) REFERENCES council_session(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE session_dossier ADD CONSTRAINT session_dossier_result_id_fkey FOREIGN KEY (result_id) REFERENCES evaluation_result(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE session_attendance ADD CONSTRAINT session_attendance_session_id_fkey FOREIGN KEY (session_id) REFERENCES council_session(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE session_attendance ADD CONSTRAINT session_attendance_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES council_seat(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE session_exclusion ADD CONSTRAINT session_exclusion_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES session_dossier(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE session_exclusion ADD CONSTRAINT session_exclusion_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES council_seat(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE session_opening ADD CONSTRAINT session_opening_session_id_fkey FOREIGN KEY (session_id) REFERENCES council_session(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE session_closing ADD CONSTRAINT session_closing_session_id_fkey FOREIGN KEY (session_id) REFERENCES council_session(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE dossier_return ADD CONSTRAINT dossier_return_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES session_dossier(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE dossier_discussion ADD CONSTRAINT dossier_discussion_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES session_dossier(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE dossier_outcome ADD CONSTRAINT dossier_outcome_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES session_dossier(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE score_sheet ADD CONSTRAINT score_sheet_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES session_dossier(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE score_sheet ADD CONSTRAINT score_sheet_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES council_seat(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE score_line ADD CONSTRAINT score_line_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES score_sheet(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE score_draft ADD CONSTRAINT score_draft_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES session_dossier(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE score_draft ADD CONSTRAINT score_draft_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES council_seat(id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Plain truths ------------------------------------------------------------------------------------------------------

ALTER TABLE council_session ADD CONSTRAINT council_session_once UNIQUE (council_id, batch_id, on_day);
ALTER TABLE session_dossier ADD CONSTRAINT session_dossier_set CHECK (set_number BETWEEN 1 AND 26);
ALTER TABLE dossier_outcome
  ADD CONSTRAINT dossier_outcome_star CHECK (star BETWEEN 1 AND 5),
  ADD CONSTRAINT dossier_outcome_mean CHECK ((numerator IS NULL) = (denominator IS NULL) AND numerator >= 0 AND denominator > 0);
ALTER TABLE dossier_discussion ADD CONSTRAINT dossier_discussion_round CHECK (round > 0);
ALTER TABLE score_sheet
  ADD CONSTRAINT score_sheet_round CHECK (round > 0),
  ADD CONSTRAINT score_sheet_parts CHECK (num_nonnulls(part_a, part_b, part_c) IN (0, 3) AND part_a >= 0 AND part_b >= 0 AND part_c >= 0 AND part_a + part_b + part_c <= 10000);
ALTER TABLE score_line ADD CONSTRAINT score_line_points CHECK (points BETWEEN 0 AND 10000);

-- Facts are insert-only and belong to their act -----------------------------------------------------------------------

DO $$
DECLARE fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY[
    'council', 'council_seat', 'council_seat_ending', 'council_session', 'session_dossier', 'session_attendance', 'session_exclusion', 'session_opening', 'session_closing', 'dossier_return', 'dossier_discussion', 'dossier_outcome', 'score_sheet', 'score_line'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', fact || '_is_a_fact', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', fact || '_is_kept', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION belong_to_current_act()', fact || '_has_its_act', fact);
  END LOOP;
END $$;

-- A closed session takes nothing more -----------------------------------------------------------------------------------
-- Closing takes a lock that every writer of scores shares: whoever writes before it is read by it, whoever comes after is refused.

CREATE FUNCTION session_lock(session uuid) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT hashtextextended(session::text, 20261124) $$;

CREATE FUNCTION close_session_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(session_lock(NEW.session_id));
  RETURN NEW;
END $$;
CREATE TRIGGER session_closing_alone BEFORE INSERT ON session_closing FOR EACH ROW EXECUTE FUNCTION close_session_alone();

CREATE FUNCTION refuse_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE session uuid;
BEGIN
  session := CASE WHEN TG_TABLE_NAME IN ('session_attendance', 'session_dossier', 'session_opening') THEN (to_jsonb(NEW) ->> 'session_id')::uuid
    ELSE (SELECT d.session_id FROM session_dossier d WHERE d.id = (to_jsonb(NEW) ->> 'dossier_id')::uuid) END;
  PERFORM pg_advisory_xact_lock_shared(session_lock(session));
  IF EXISTS (SELECT FROM session_closing c WHERE c.session_id = session) THEN
    RAISE EXCEPTION 'the session is closed' USING ERRCODE = 'OC004';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'session_attendance', 'session_dossier', 'session_opening', 'session_exclusion', 'dossier_return', 'dossier_discussion', 'score_sheet', 'score_draft'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION refuse_after_closing()', kept || '_before_closing', kept);
  END LOOP;
END $$;
CREATE TRIGGER score_draft_kept_before_closing BEFORE UPDATE ON score_draft FOR EACH ROW EXECUTE FUNCTION refuse_after_closing();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON council, council_seat, council_seat_ending, council_session, session_dossier, session_attendance, session_exclusion, session_opening, session_closing, dossier_return, dossier_discussion, dossier_outcome, score_sheet, score_line TO ocop_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON score_draft TO ocop_app;
  END IF;
END $$;
