-- The advisory group of a council (tổ tư vấn) sits with it and never scores; its report is read before the scoring.

ALTER TYPE council_role ADD VALUE 'advisor';

CREATE TABLE session_advice (
    session_id UUID NOT NULL,
    act INTEGER NOT NULL,
    text TEXT NOT NULL,

    CONSTRAINT session_advice_pkey PRIMARY KEY (session_id,act)
);

ALTER TABLE session_advice ADD CONSTRAINT session_advice_session_id_fkey FOREIGN KEY (session_id) REFERENCES council_session(id) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER session_advice_is_a_fact BEFORE UPDATE OR DELETE ON session_advice FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER session_advice_is_kept BEFORE TRUNCATE ON session_advice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER session_advice_has_its_act BEFORE INSERT ON session_advice FOR EACH ROW EXECUTE FUNCTION belong_to_current_act();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON session_advice TO ocop_app;
  END IF;
END $$;
