-- What a record of the programme said wrongly is said again by another one; the earlier stays to be read as it was known.

CREATE TABLE programme_replacement (
    replaced_id uuid NOT NULL,
    replacing_id uuid NOT NULL,
    act integer NOT NULL,

    CONSTRAINT programme_replacement_pkey PRIMARY KEY (replaced_id),
    CONSTRAINT programme_replacement_other CHECK (replaced_id <> replacing_id)
);

CREATE UNIQUE INDEX programme_replacement_replacing_id_key ON programme_replacement(replacing_id);

CREATE TRIGGER programme_replacement_is_a_fact BEFORE UPDATE OR DELETE ON programme_replacement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER programme_replacement_is_kept BEFORE TRUNCATE ON programme_replacement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER programme_replacement_has_its_act BEFORE INSERT ON programme_replacement FOR EACH ROW EXECUTE FUNCTION belong_to_current_act();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON programme_replacement TO ocop_app;
  END IF;
END $$;
