-- Plans of inspection, their visits, what was found, what is recommended, and what followed. None of it touches a certificate.

CREATE TYPE inspected_matter AS ENUM ('criteria', 'mark', 'law', 'file', 'production', 'other');

CREATE TYPE inspection_recommendation AS ENUM ('none', 'remedy', 'revoke');

CREATE TYPE misreport_kind AS ENUM ('data', 'misuse');

ALTER TABLE misreport ADD COLUMN kind misreport_kind NOT NULL DEFAULT 'data';

CREATE TABLE inspection_plan (
    id UUID NOT NULL,
    code TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    authority TEXT NOT NULL,
    decided_by TEXT,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    source TEXT,
    act INTEGER NOT NULL,

    CONSTRAINT inspection_plan_pkey PRIMARY KEY (id)
);

CREATE TABLE inspection_visit (
    id UUID NOT NULL,
    code TEXT NOT NULL,
    plan_id UUID NOT NULL,
    producer_id UUID NOT NULL,
    product_id UUID,
    planned_on DATE,
    reason TEXT,
    misreport_id UUID,
    act INTEGER NOT NULL,

    CONSTRAINT inspection_visit_pkey PRIMARY KEY (id)
);

CREATE TABLE inspection_record (
    visit_id UUID NOT NULL,
    on_day DATE NOT NULL,
    led_by TEXT NOT NULL,
    present TEXT NOT NULL,
    minutes TEXT,
    act INTEGER NOT NULL,

    CONSTRAINT inspection_record_pkey PRIMARY KEY (visit_id)
);

CREATE TABLE inspected_product (
    visit_id UUID NOT NULL,
    product_id UUID NOT NULL,
    position INTEGER NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT inspected_product_pkey PRIMARY KEY (visit_id,product_id)
);

CREATE TABLE inspection_finding (
    id UUID NOT NULL,
    visit_id UUID NOT NULL,
    product_id UUID,
    matter inspected_matter NOT NULL,
    point TEXT NOT NULL,
    conforms BOOLEAN NOT NULL,
    evidence TEXT,
    ground TEXT,
    act INTEGER NOT NULL,

    CONSTRAINT inspection_finding_pkey PRIMARY KEY (id)
);

CREATE TABLE inspection_conclusion (
    visit_id UUID NOT NULL,
    on_day DATE NOT NULL,
    concluded_by TEXT NOT NULL,
    document TEXT,
    recommendation inspection_recommendation NOT NULL,
    ground TEXT,
    remedy_by DATE,
    note TEXT,
    act INTEGER NOT NULL,

    CONSTRAINT inspection_conclusion_pkey PRIMARY KEY (visit_id)
);

CREATE TABLE inspection_follow_up (
    visit_id UUID NOT NULL,
    draft_id UUID NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT inspection_follow_up_pkey PRIMARY KEY (visit_id,draft_id)
);

CREATE TABLE inspection_settlement (
    visit_id UUID NOT NULL,
    on_day DATE NOT NULL,
    note TEXT NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT inspection_settlement_pkey PRIMARY KEY (visit_id)
);

CREATE UNIQUE INDEX inspection_plan_code_key ON inspection_plan(code);

CREATE INDEX inspection_plan_unit_id_year_idx ON inspection_plan(unit_id, year);

CREATE UNIQUE INDEX inspection_visit_code_key ON inspection_visit(code);

CREATE INDEX inspection_visit_plan_id_idx ON inspection_visit(plan_id);

CREATE INDEX inspection_visit_misreport_id_idx ON inspection_visit(misreport_id);

CREATE INDEX inspection_finding_visit_id_idx ON inspection_finding(visit_id);

CREATE INDEX inspection_follow_up_draft_id_idx ON inspection_follow_up(draft_id);

ALTER TABLE inspection_plan ADD CONSTRAINT inspection_plan_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection_visit ADD CONSTRAINT inspection_visit_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES inspection_plan(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection_visit ADD CONSTRAINT inspection_visit_producer_id_fkey FOREIGN KEY (producer_id) REFERENCES producer(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection_visit ADD CONSTRAINT inspection_visit_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE inspection_visit ADD CONSTRAINT inspection_visit_misreport_id_fkey FOREIGN KEY (misreport_id) REFERENCES misreport(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE inspection_record ADD CONSTRAINT inspection_record_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspected_product ADD CONSTRAINT inspected_product_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspected_product ADD CONSTRAINT inspected_product_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE inspection_conclusion ADD CONSTRAINT inspection_conclusion_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection_follow_up ADD CONSTRAINT inspection_follow_up_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection_follow_up ADD CONSTRAINT inspection_follow_up_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES decision_draft(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection_settlement ADD CONSTRAINT inspection_settlement_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Plain truths ------------------------------------------------------------------------------------------------------

ALTER TABLE inspection_plan ADD CONSTRAINT inspection_plan_in_its_year
  CHECK (from_day <= to_day AND extract(year FROM from_day) = year AND extract(year FROM to_day) = year);
ALTER TABLE inspection_finding
  ADD CONSTRAINT inspection_finding_evidence CHECK (conforms OR evidence IS NOT NULL),
  ADD CONSTRAINT inspection_finding_ground CHECK (ground IS NULL OR (NOT conforms AND ground IN ('a', 'b', 'c', 'd', 'đ', 'e')));
ALTER TABLE inspection_conclusion
  ADD CONSTRAINT inspection_conclusion_ground CHECK ((recommendation = 'revoke') = (ground IS NOT NULL)),
  ADD CONSTRAINT inspection_conclusion_grounds CHECK (ground IN ('a', 'b', 'c', 'd', 'đ', 'e')),
  ADD CONSTRAINT inspection_conclusion_remedy CHECK ((recommendation = 'remedy') = (remedy_by IS NOT NULL));

-- Facts are insert-only and belong to their act -----------------------------------------------------------------------

DO $$
DECLARE fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY[
    'inspection_plan', 'inspection_visit', 'inspection_record', 'inspected_product', 'inspection_finding',
    'inspection_conclusion', 'inspection_follow_up', 'inspection_settlement'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', fact || '_is_a_fact', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', fact || '_is_kept', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION belong_to_current_act()', fact || '_has_its_act', fact);
  END LOOP;
END $$;

-- What is concluded rests on the findings there were: no finding comes after.
CREATE FUNCTION refuse_after_conclusion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM inspection_conclusion c WHERE c.visit_id = NEW.visit_id) THEN
    RAISE EXCEPTION 'the visit is concluded' USING ERRCODE = 'OC005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER inspection_finding_before_conclusion BEFORE INSERT ON inspection_finding
  FOR EACH ROW EXECUTE FUNCTION refuse_after_conclusion();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON inspection_plan, inspection_visit, inspection_record, inspected_product, inspection_finding,
      inspection_conclusion, inspection_follow_up, inspection_settlement TO ocop_app;
  END IF;
END $$;
