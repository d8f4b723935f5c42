-- The code of a certificate is kept for it from the first draft on, so that papers can be printed before they are published.
ALTER TABLE draft_line ADD COLUMN certificate_code text;
CREATE UNIQUE INDEX draft_line_certificate_code_key ON draft_line(certificate_code);

-- Where an authority has a pattern, its certificates are counted: from 1 in every period, without gaps.
CREATE TABLE certificate_number (
    certificate_id uuid NOT NULL,
    authority_id uuid NOT NULL,
    period integer NOT NULL,
    sequence integer NOT NULL,
    act integer NOT NULL,

    CONSTRAINT certificate_number_pkey PRIMARY KEY (certificate_id)
);

CREATE UNIQUE INDEX certificate_number_authority_id_period_sequence_key ON certificate_number(authority_id, period, sequence);

ALTER TABLE certificate_number ADD CONSTRAINT certificate_number_certificate_id_fkey FOREIGN KEY (certificate_id) REFERENCES certificate(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE certificate_number ADD CONSTRAINT certificate_number_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES authority(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE certificate_number
  ADD CONSTRAINT certificate_number_sequence CHECK (sequence > 0),
  ADD CONSTRAINT certificate_number_period CHECK (period = 0 OR period BETWEEN 2013 AND 2199);

CREATE TRIGGER certificate_number_is_a_fact BEFORE UPDATE OR DELETE ON certificate_number FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certificate_number_is_kept BEFORE TRUNCATE ON certificate_number FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certificate_number_has_its_act BEFORE INSERT ON certificate_number FOR EACH ROW EXECUTE FUNCTION belong_to_current_act();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON certificate_number TO ocop_app;
  END IF;
END $$;
