-- What befell producers, and which records a person found to be one and the same.

CREATE TYPE producer_event_kind AS ENUM ('renamed', 'converted', 'merged', 'transferred', 'dissolved', 'undone');

CREATE TYPE identity_subject AS ENUM ('product', 'producer');

CREATE TABLE producer_event (
    id UUID NOT NULL,
    producer_id UUID NOT NULL,
    kind producer_event_kind NOT NULL,
    on_day DATE,
    other_id UUID,
    product_id UUID,
    paper TEXT,
    source_id UUID,
    note TEXT,
    undoes UUID,
    act INTEGER NOT NULL,

    CONSTRAINT producer_event_pkey PRIMARY KEY (id)
);

CREATE TABLE identity_link (
    id UUID NOT NULL,
    subject identity_subject NOT NULL,
    from_id UUID NOT NULL,
    into_id UUID NOT NULL,
    reason TEXT NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT identity_link_pkey PRIMARY KEY (id)
);

CREATE TABLE identity_link_undoing (
    link_id UUID NOT NULL,
    reason TEXT NOT NULL,
    act INTEGER NOT NULL,

    CONSTRAINT identity_link_undoing_pkey PRIMARY KEY (link_id)
);

-- Derived: what else records are and were called, folded, for search. Those that were merged are called by it, too.
CREATE TABLE alias_card (
    subject identity_subject NOT NULL,
    record_id UUID NOT NULL,
    folded TEXT NOT NULL,

    CONSTRAINT alias_card_pkey PRIMARY KEY (subject, record_id, folded)
);

CREATE INDEX alias_card_folded_idx ON alias_card USING GIN (folded gin_trgm_ops);

CREATE INDEX producer_event_producer_id_idx ON producer_event(producer_id);

CREATE INDEX producer_event_other_id_idx ON producer_event(other_id);

CREATE INDEX producer_event_product_id_idx ON producer_event(product_id);

CREATE INDEX product_reading_producer_id_idx ON product_reading(producer_id);

CREATE INDEX identity_link_from_id_idx ON identity_link(from_id);

CREATE INDEX identity_link_into_id_idx ON identity_link(into_id);

ALTER TABLE producer_event ADD CONSTRAINT producer_event_producer_id_fkey FOREIGN KEY (producer_id) REFERENCES producer(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE producer_event ADD CONSTRAINT producer_event_other_id_fkey FOREIGN KEY (other_id) REFERENCES producer(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE producer_event ADD CONSTRAINT producer_event_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE producer_event ADD CONSTRAINT producer_event_source_id_fkey FOREIGN KEY (source_id) REFERENCES source(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE producer_event ADD CONSTRAINT producer_event_undoes_fkey FOREIGN KEY (undoes) REFERENCES producer_event(id) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE identity_link_undoing ADD CONSTRAINT identity_link_undoing_link_id_fkey FOREIGN KEY (link_id) REFERENCES identity_link(id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Plain truths ------------------------------------------------------------------------------------------------------

ALTER TABLE producer_event
  ADD CONSTRAINT producer_event_undoes CHECK ((kind = 'undone') = (undoes IS NOT NULL)),
  ADD CONSTRAINT producer_event_day CHECK (kind = 'undone' OR (on_day IS NOT NULL AND paper IS NOT NULL)),
  ADD CONSTRAINT producer_event_other CHECK ((kind IN ('merged', 'transferred')) = (other_id IS NOT NULL) AND other_id <> producer_id),
  ADD CONSTRAINT producer_event_product CHECK ((kind = 'transferred') = (product_id IS NOT NULL));
CREATE UNIQUE INDEX producer_event_undone_once ON producer_event (undoes) WHERE undoes IS NOT NULL;

ALTER TABLE identity_link ADD CONSTRAINT identity_link_two_records CHECK (from_id <> into_id);

-- A record leads to one other at a time, and only to one that stands for itself; acts follow each other, so this holds for good.
CREATE FUNCTION lead_to_living_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM identity_link i WHERE i.subject = NEW.subject AND i.from_id IN (NEW.from_id, NEW.into_id)
      AND NOT EXISTS (SELECT FROM identity_link_undoing u WHERE u.link_id = i.id)) THEN
    RAISE EXCEPTION 'one of the records has been merged already' USING ERRCODE = 'OC005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER identity_link_leads_to_living BEFORE INSERT ON identity_link FOR EACH ROW EXECUTE FUNCTION lead_to_living_record();

DO $$
DECLARE fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY['producer_event', 'identity_link', 'identity_link_undoing'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', fact || '_is_a_fact', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', fact || '_is_kept', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION belong_to_current_act()', fact || '_has_its_act', fact);
  END LOOP;
END $$;

-- Which record stands for which, up to act k (null = now). Whoever is not in it stands for itself. --------------------------

CREATE FUNCTION ocop_merged(what identity_subject, k integer) RETURNS TABLE (member_id uuid, living_id uuid)
  LANGUAGE sql STABLE ROWS 100 AS $$
  WITH RECURSIVE link AS MATERIALIZED (
    SELECT i.from_id, i.into_id FROM identity_link i
    WHERE i.subject = what AND (k IS NULL OR i.act <= k)
      AND NOT EXISTS (SELECT FROM identity_link_undoing u WHERE u.link_id = i.id AND (k IS NULL OR u.act <= k))),
  led AS (
    SELECT from_id, into_id FROM link
    UNION ALL
    SELECT l.from_id, n.into_id FROM led l JOIN link n ON n.from_id = l.into_id)
  SELECT l.from_id, l.into_id FROM led l WHERE NOT EXISTS (SELECT FROM link n WHERE n.from_id = l.into_id)
$$;

-- The timeline of products as before, with the lines of records that were merged into them, and producers that were merged by
-- the one that stands for them. The executable definition is lib/ocop/registry/timeline over the lines of all of them.
CREATE OR REPLACE FUNCTION ocop_timeline(products uuid[], k integer) RETURNS TABLE (
  line_id uuid, product_id uuid, since date, until date, next_from date, end_reason text, determined boolean,
  star smallint, sector_code text, group_code text, set_code text, unit_id text, province_id text, producer_id uuid
) LANGUAGE sql STABLE AS $$
  WITH merged AS MATERIALIZED (SELECT * FROM ocop_merged('product', k)),
  merged_producer AS MATERIALIZED (SELECT * FROM ocop_merged('producer', k)),
  base AS (
    SELECT l.id, coalesce(m.living_id, l.product_id) AS product_id, l.act, l.position, r.star, r.sector_code, r.group_code, r.set_code,
           r.unit_id, r.province_id, coalesce(p.living_id, r.producer_id) AS producer_id,
           r.effective_on IS NOT NULL AS determined, coalesce(r.effective_on, r.latest_on) AS since,
           greatest(r.ends_on, e.extended_to) AS term_end, e.revoked_on, e.surrendered_on
    FROM recognition_line l
    LEFT JOIN merged m ON m.member_id = l.product_id
    CROSS JOIN LATERAL (
      SELECT * FROM line_reading r WHERE r.line_id = l.id AND r.act <= k ORDER BY r.act DESC LIMIT 1) r
    LEFT JOIN merged_producer p ON p.member_id = r.producer_id
    CROSS JOIN LATERAL (
      SELECT bool_or(kind = 'annulled') AS annulled,
             min(on_day) FILTER (WHERE kind = 'revoked') AS revoked_on,
             min(on_day) FILTER (WHERE kind = 'surrendered') AS surrendered_on,
             max(on_day) FILTER (WHERE kind = 'extended') AS extended_to
      FROM line_event e
      WHERE e.line_id = l.id AND e.act <= k
        AND NOT EXISTS (SELECT FROM line_event x WHERE x.undoes = e.id AND x.act <= k)) e
    WHERE l.product_id = ANY (products || ARRAY(SELECT m.member_id FROM merged m WHERE m.living_id = ANY (products)))
      AND coalesce(m.living_id, l.product_id) = ANY (products)
      AND l.act <= k AND e.annulled IS NOT TRUE),
  chain AS (
    SELECT *, lead(since) OVER (PARTITION BY product_id ORDER BY since, act, position, id) AS next_from FROM base)
  SELECT id, product_id, since,
         greatest(since, least(term_end, revoked_on, surrendered_on, next_from)), next_from,
         CASE least(term_end, revoked_on, surrendered_on, next_from)
           WHEN revoked_on THEN 'revoked' WHEN surrendered_on THEN 'surrendered'
           WHEN next_from THEN 'superseded' ELSE 'expired' END,
         determined, star, sector_code, group_code, set_code, unit_id, province_id, producer_id
  FROM chain
$$;

-- Other names of records: former ones, and those of records merged into them. A reading that a later one of the same day replaced
-- was a mistake. Products are called by their names together with those of their producers, as their cards are.
CREATE FUNCTION ocop_refresh_aliases(what identity_subject, records uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM alias_card a WHERE a.subject = what AND a.record_id = ANY (records);
  IF what = 'producer' THEN
    INSERT INTO alias_card (subject, record_id, folded)
    SELECT DISTINCT what, c.producer_id, ocop_fold(r.name)
    FROM producer_card c
    JOIN (SELECT x AS member_id, x AS living_id FROM unnest(records) x
          UNION ALL SELECT m.member_id, m.living_id FROM ocop_merged('producer', NULL) m) f ON f.living_id = c.producer_id
    JOIN producer_reading r ON r.producer_id = f.member_id
    WHERE c.producer_id = ANY (records) AND c.folded <> '' AND ocop_fold(r.name) NOT IN (c.folded, '')
      AND NOT EXISTS (SELECT FROM producer_reading x WHERE x.producer_id = r.producer_id AND x.act > r.act
                        AND x.from_day IS NOT DISTINCT FROM r.from_day);
  ELSE
    INSERT INTO alias_card (subject, record_id, folded)
    SELECT DISTINCT what, c.product_id, ocop_fold(concat_ws(' ', r.name, p.name))
    FROM product_card c
    JOIN (SELECT x AS member_id, x AS living_id FROM unnest(records) x
          UNION ALL SELECT m.member_id, m.living_id FROM ocop_merged('product', NULL) m) f ON f.living_id = c.product_id
    JOIN product_reading r ON r.product_id = f.member_id
    LEFT JOIN producer_reading p ON p.producer_id IN (r.producer_id, c.producer_id)
      AND NOT EXISTS (SELECT FROM producer_reading x WHERE x.producer_id = p.producer_id AND x.act > p.act
                        AND x.from_day IS NOT DISTINCT FROM p.from_day)
    WHERE c.product_id = ANY (records) AND c.folded <> '' AND r.name IS NOT NULL
      AND ocop_fold(concat_ws(' ', r.name, p.name)) NOT IN (c.folded, '');
  END IF;
END $$;

SELECT ocop_refresh_aliases('producer', ARRAY(SELECT producer_id FROM producer_reading GROUP BY 1 HAVING count(*) > 1));
SELECT ocop_refresh_aliases('product', ARRAY(
  SELECT product_id FROM product_reading GROUP BY 1 HAVING count(*) > 1
  UNION SELECT c.product_id FROM product_card c JOIN alias_card a ON a.subject = 'producer' AND a.record_id = c.producer_id));

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT, DELETE ON alias_card TO ocop_app;
    GRANT SELECT, INSERT ON producer_event, identity_link, identity_link_undoing TO ocop_app;
  END IF;
END $$;
