-- The programme: what was aimed at, what stands beside products, what was spent and what was asked. Facts like all others.

CREATE TABLE target (
    id uuid NOT NULL,
    code text NOT NULL,
    unit_id text,
    indicator text NOT NULL,
    star smallint,
    basis text NOT NULL,
    operator figure_operator NOT NULL,
    value DECIMAL(18,4) NOT NULL,
    value_to DECIMAL(18,4),
    measure text,
    from_day date,
    due_on date,
    denominator text,
    quote text,
    note text,
    source_id uuid NOT NULL,
    replaces_id uuid,
    act integer NOT NULL,

    CONSTRAINT target_pkey PRIMARY KEY (id)
);

CREATE TABLE programme_entry (
    id uuid NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    unit_id text NOT NULL,
    place_text text,
    name text,
    producer_id uuid,
    product_id uuid,
    decision_id uuid,
    from_day date,
    latest_on date NOT NULL,
    until_day date,
    url text,
    traits text[],
    note text,
    act integer NOT NULL,

    CONSTRAINT programme_entry_pkey PRIMARY KEY (id)
);

CREATE TABLE programme_entry_member (
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    producer_id uuid,
    product_id uuid,
    from_day date,
    latest_on date NOT NULL,
    until_day date,
    act integer NOT NULL,

    CONSTRAINT programme_entry_member_pkey PRIMARY KEY (id)
);

CREATE TABLE programme_entry_ending (
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    on_day date NOT NULL,
    reason text,
    act integer NOT NULL,

    CONSTRAINT programme_entry_ending_pkey PRIMARY KEY (id)
);

CREATE TABLE support (
    id uuid NOT NULL,
    code text NOT NULL,
    unit_id text NOT NULL,
    category text NOT NULL,
    year integer NOT NULL,
    year_to integer,
    producer_id uuid,
    recipient text,
    amount bigint,
    note text,
    act integer NOT NULL,

    CONSTRAINT support_pkey PRIMARY KEY (id)
);

CREATE TABLE programme_period (
    id uuid NOT NULL,
    code text NOT NULL,
    unit_id text NOT NULL,
    title text NOT NULL,
    from_day date,
    due_on date,
    local_name text,
    note text,
    act integer NOT NULL,

    CONSTRAINT programme_period_pkey PRIMARY KEY (id)
);

CREATE TABLE undertaking (
    id uuid NOT NULL,
    code text NOT NULL,
    unit_id text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    position integer,
    parent_id uuid,
    event_id uuid,
    addressee text,
    from_day date,
    due_on date,
    note text,
    act integer NOT NULL,

    CONSTRAINT undertaking_pkey PRIMARY KEY (id)
);

CREATE TABLE undertaking_state (
    id uuid NOT NULL,
    undertaking_id uuid NOT NULL,
    state text NOT NULL,
    on_day date NOT NULL,
    note text,
    act integer NOT NULL,

    CONSTRAINT undertaking_state_pkey PRIMARY KEY (id)
);

CREATE TABLE matter_note (
    id uuid NOT NULL,
    matter text NOT NULL,
    kind text NOT NULL,
    note text,
    account_id uuid NOT NULL,
    at TIMESTAMPTZ(3) NOT NULL,
    act integer NOT NULL,

    CONSTRAINT matter_note_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX target_code_key ON target(code);

CREATE UNIQUE INDEX target_replaces_id_key ON target(replaces_id);

CREATE INDEX target_unit_id_due_on_idx ON target(unit_id, due_on);

CREATE UNIQUE INDEX programme_entry_code_key ON programme_entry(code);

CREATE INDEX programme_entry_kind_unit_id_idx ON programme_entry(kind, unit_id);

CREATE INDEX programme_entry_producer_id_idx ON programme_entry(producer_id);

CREATE INDEX programme_entry_product_id_idx ON programme_entry(product_id);

CREATE INDEX programme_entry_decision_id_idx ON programme_entry(decision_id);

CREATE INDEX programme_entry_member_entry_id_idx ON programme_entry_member(entry_id);

CREATE INDEX programme_entry_member_producer_id_idx ON programme_entry_member(producer_id);

CREATE INDEX programme_entry_member_product_id_idx ON programme_entry_member(product_id);

CREATE INDEX programme_entry_ending_entry_id_idx ON programme_entry_ending(entry_id);

CREATE UNIQUE INDEX support_code_key ON support(code);

CREATE INDEX support_unit_id_year_idx ON support(unit_id, year);

CREATE INDEX support_producer_id_idx ON support(producer_id);

CREATE UNIQUE INDEX programme_period_code_key ON programme_period(code);

CREATE INDEX programme_period_unit_id_idx ON programme_period(unit_id);

CREATE UNIQUE INDEX undertaking_code_key ON undertaking(code);

CREATE INDEX undertaking_unit_id_kind_idx ON undertaking(unit_id, kind);

CREATE INDEX undertaking_parent_id_idx ON undertaking(parent_id);

CREATE INDEX undertaking_event_id_idx ON undertaking(event_id);

CREATE INDEX undertaking_state_undertaking_id_idx ON undertaking_state(undertaking_id);

CREATE INDEX matter_note_matter_act_idx ON matter_note(matter, act);

ALTER TABLE target ADD CONSTRAINT target_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE target ADD CONSTRAINT target_source_id_fkey FOREIGN KEY (source_id) REFERENCES source(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE target ADD CONSTRAINT target_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES target(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE programme_entry ADD CONSTRAINT programme_entry_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE programme_entry ADD CONSTRAINT programme_entry_producer_id_fkey FOREIGN KEY (producer_id) REFERENCES producer(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE programme_entry ADD CONSTRAINT programme_entry_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE programme_entry ADD CONSTRAINT programme_entry_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE programme_entry_member ADD CONSTRAINT programme_entry_member_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES programme_entry(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE programme_entry_member ADD CONSTRAINT programme_entry_member_producer_id_fkey FOREIGN KEY (producer_id) REFERENCES producer(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE programme_entry_member ADD CONSTRAINT programme_entry_member_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE programme_entry_ending ADD CONSTRAINT programme_entry_ending_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES programme_entry(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE support ADD CONSTRAINT support_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE support ADD CONSTRAINT support_producer_id_fkey FOREIGN KEY (producer_id) REFERENCES producer(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE programme_period ADD CONSTRAINT programme_period_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE undertaking ADD CONSTRAINT undertaking_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE undertaking ADD CONSTRAINT undertaking_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES undertaking(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE undertaking ADD CONSTRAINT undertaking_event_id_fkey FOREIGN KEY (event_id) REFERENCES programme_event(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE undertaking_state ADD CONSTRAINT undertaking_state_undertaking_id_fkey FOREIGN KEY (undertaking_id) REFERENCES undertaking(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE matter_note ADD CONSTRAINT matter_note_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Plain truths ------------------------------------------------------------------------------------------------------

ALTER TABLE target
  ADD CONSTRAINT target_range CHECK ((operator = 'range') = (value_to IS NOT NULL)),
  ADD CONSTRAINT target_order CHECK (value_to > value),
  ADD CONSTRAINT target_basis CHECK (basis IN ('ever', 'in-force', 'not-stated')),
  ADD CONSTRAINT target_star CHECK (star BETWEEN 3 AND 5),
  ADD CONSTRAINT target_span CHECK (from_day <= due_on);
ALTER TABLE programme_entry
  ADD CONSTRAINT programme_entry_kind CHECK (kind ~ '^[a-z-]{2,40}$'),
  ADD CONSTRAINT programme_entry_span CHECK (from_day <= latest_on AND until_day > latest_on);
ALTER TABLE programme_entry_member
  ADD CONSTRAINT programme_entry_member_one CHECK (num_nonnulls(producer_id, product_id) >= 1),
  ADD CONSTRAINT programme_entry_member_span CHECK (from_day <= latest_on AND until_day > latest_on);
ALTER TABLE support
  ADD CONSTRAINT support_amount CHECK (amount >= 0),
  ADD CONSTRAINT support_year CHECK (year BETWEEN 2013 AND 2199 AND year_to > year);
ALTER TABLE programme_period ADD CONSTRAINT programme_period_span CHECK (from_day <= due_on);
ALTER TABLE undertaking
  ADD CONSTRAINT undertaking_kind CHECK (kind ~ '^[a-z-]{2,40}$'),
  ADD CONSTRAINT undertaking_span CHECK (from_day <= due_on);
ALTER TABLE matter_note
  ADD CONSTRAINT matter_note_kind CHECK (kind IN ('taken', 'closed', 'reopened')),
  ADD CONSTRAINT matter_note_says_why CHECK (kind = 'taken' OR note IS NOT NULL);

-- Facts are insert-only and belong to their act -----------------------------------------------------------------------

DO $$
DECLARE fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY[
    'target', 'programme_entry', 'programme_entry_member', 'programme_entry_ending', 'support', 'programme_period', 'undertaking', 'undertaking_state', 'matter_note'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', fact || '_is_a_fact', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', fact || '_is_kept', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION belong_to_current_act()', fact || '_has_its_act', fact);
  END LOOP;
END $$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON target, programme_entry, programme_entry_member, programme_entry_ending, support, programme_period, undertaking, undertaking_state, matter_note TO ocop_app;
  END IF;
END $$;
