-- Which earlier decision a decision withdraws, corrects or annuls.
CREATE TABLE decision_reference (
  decision_id uuid NOT NULL REFERENCES decision (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  earlier_id uuid NOT NULL REFERENCES decision (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  act integer NOT NULL,
  CONSTRAINT decision_reference_pkey PRIMARY KEY (decision_id, earlier_id),
  CONSTRAINT decision_reference_to_another CHECK (decision_id <> earlier_id)
);
CREATE INDEX decision_reference_earlier_id_idx ON decision_reference (earlier_id);

CREATE TRIGGER decision_reference_is_a_fact BEFORE UPDATE OR DELETE ON decision_reference FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_reference_is_kept BEFORE TRUNCATE ON decision_reference FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_reference_has_its_act BEFORE INSERT ON decision_reference FOR EACH ROW EXECUTE FUNCTION belong_to_current_act();

-- Whether a line waits for the result of its re-evaluation is asked of every row of a list.
CREATE INDEX line_event_filed ON line_event (line_id, on_day) WHERE kind IN ('filed', 'filed_late', 'filing_closed');

-- The points that the centre gave: the province may recognise three or four stars on them (QĐ 26/2026/QĐ-TTg Đ7.4g).
ALTER TABLE referral_outcome ADD COLUMN points integer;
ALTER TABLE referral_outcome ADD CONSTRAINT referral_outcome_points CHECK (points BETWEEN 0 AND 10000);

-- What a draft says of an earlier decision, and its lines of earlier lines.
ALTER TABLE decision_draft
  ADD COLUMN earlier_id uuid REFERENCES decision (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN earlier_number text,
  ADD COLUMN earlier_issued_on date;
ALTER TABLE draft_line
  ADD COLUMN undoes uuid REFERENCES line_event (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN on_day date,
  ADD COLUMN effective_on date,
  ADD COLUMN ends_on date;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON decision_reference TO ocop_app;
  END IF;
END $$;
