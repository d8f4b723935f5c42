-- What a commune received and what it reported to its province: facts that name their act.

CREATE TABLE received_dossier (
    id UUID NOT NULL,
    code TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    received_on DATE NOT NULL,
    slip TEXT,
    product_name TEXT NOT NULL,
    producer_name TEXT NOT NULL,
    producer_kind producer_kind,
    representative TEXT,
    address TEXT,
    set_text TEXT,
    evaluation TEXT NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT received_dossier_pkey PRIMARY KEY (id)
);

CREATE TABLE screening_report (
    dossier_id UUID NOT NULL,
    reported_on DATE NOT NULL,
    proposes BOOLEAN NOT NULL,
    reason TEXT,
    act INTEGER NOT NULL,

    CONSTRAINT screening_report_pkey PRIMARY KEY (dossier_id)
);

CREATE TABLE screening_assessment (
    dossier_id UUID NOT NULL,
    point TEXT NOT NULL,
    meets BOOLEAN NOT NULL,
    opinion TEXT,
    act INTEGER NOT NULL,

    CONSTRAINT screening_assessment_pkey PRIMARY KEY (dossier_id,point)
);

CREATE UNIQUE INDEX received_dossier_code_key ON received_dossier(code);

CREATE INDEX received_dossier_unit_id_received_on_idx ON received_dossier(unit_id, received_on);

ALTER TABLE received_dossier ADD CONSTRAINT received_dossier_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE screening_report ADD CONSTRAINT screening_report_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES received_dossier(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE screening_assessment ADD CONSTRAINT screening_assessment_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES received_dossier(id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Plain truths: what goes back says why, and so does a point that is not met.

ALTER TABLE received_dossier ADD CONSTRAINT received_dossier_evaluation CHECK (evaluation IN ('first', 'upgrade', 're-evaluation'));
ALTER TABLE screening_report ADD CONSTRAINT screening_report_reason CHECK (proposes OR reason IS NOT NULL);
ALTER TABLE screening_assessment
  ADD CONSTRAINT screening_assessment_point CHECK (point IN ('local-material', 'local-labour', 'idea-origin', 'local-identity')),
  ADD CONSTRAINT screening_assessment_opinion CHECK (meets OR opinion IS NOT NULL);

DO $$
DECLARE fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY['received_dossier', 'screening_report', 'screening_assessment'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', fact || '_is_a_fact', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', fact || '_is_kept', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION belong_to_current_act()', fact || '_has_its_act', fact);
  END LOOP;
END $$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON received_dossier, screening_report, screening_assessment TO ocop_app;
  END IF;
END $$;
