-- What accompanies a re-evaluation: written opinions, the passing down to who decides three stars; and papers kept with acts and visits.

CREATE TABLE written_opinion (
    id UUID NOT NULL,
    filing_id UUID NOT NULL,
    body TEXT NOT NULL,
    on_day DATE NOT NULL,
    star SMALLINT,
    text TEXT NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT written_opinion_pkey PRIMARY KEY (id)
);

CREATE TABLE hand_down (
    filing_id UUID NOT NULL,
    on_day DATE NOT NULL,
    points INTEGER NOT NULL,
    star SMALLINT NOT NULL,
    receiver TEXT NOT NULL,
    note TEXT,
    act INTEGER NOT NULL,

    CONSTRAINT hand_down_pkey PRIMARY KEY (filing_id)
);

CREATE TABLE attached_paper (
    id UUID NOT NULL,
    file_id UUID NOT NULL,
    title TEXT NOT NULL,
    line_event_id UUID,
    opinion_id UUID,
    visit_id UUID,
    act INTEGER NOT NULL,

    CONSTRAINT attached_paper_pkey PRIMARY KEY (id)
);

CREATE INDEX written_opinion_filing_id_idx ON written_opinion(filing_id);

CREATE INDEX attached_paper_line_event_id_idx ON attached_paper(line_event_id);

CREATE INDEX attached_paper_opinion_id_idx ON attached_paper(opinion_id);

CREATE INDEX attached_paper_visit_id_idx ON attached_paper(visit_id);

ALTER TABLE written_opinion ADD CONSTRAINT written_opinion_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES line_event(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE hand_down ADD CONSTRAINT hand_down_filing_id_fkey FOREIGN KEY (filing_id) REFERENCES line_event(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE attached_paper ADD CONSTRAINT attached_paper_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE attached_paper ADD CONSTRAINT attached_paper_line_event_id_fkey FOREIGN KEY (line_event_id) REFERENCES line_event(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE attached_paper ADD CONSTRAINT attached_paper_opinion_id_fkey FOREIGN KEY (opinion_id) REFERENCES written_opinion(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE attached_paper ADD CONSTRAINT attached_paper_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES inspection_visit(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE written_opinion ADD CONSTRAINT written_opinion_star CHECK (star BETWEEN 1 AND 5);
ALTER TABLE hand_down
  ADD CONSTRAINT hand_down_star CHECK (star BETWEEN 3 AND 5),
  ADD CONSTRAINT hand_down_points CHECK (points BETWEEN 0 AND 10000);
ALTER TABLE attached_paper ADD CONSTRAINT attached_paper_of_one CHECK (num_nonnulls(line_event_id, opinion_id, visit_id) = 1);

DO $$
DECLARE fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY['written_opinion', 'hand_down', 'attached_paper'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', fact || '_is_a_fact', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', fact || '_is_kept', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION belong_to_current_act()', fact || '_has_its_act', fact);
  END LOOP;
END $$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT ON written_opinion, hand_down, attached_paper TO ocop_app;
  END IF;
END $$;
