-- What the schema language cannot say: the database refuses what may not be, whoever asks.

-- 1. Plain truths -----------------------------------------------------------------------------------------------

ALTER TABLE unit
  ADD CONSTRAINT unit_code_shape CHECK (code ~ '^[0-9]{2,5}$'),
  ADD CONSTRAINT unit_validity CHECK (valid_until > valid_from);
CREATE UNIQUE INDEX unit_level_code_from ON unit (level, code, coalesce(valid_from, '-infinity'::date));

ALTER TABLE authority ADD CONSTRAINT authority_validity CHECK (valid_until > valid_from);

ALTER TABLE act ADD CONSTRAINT act_seq_positive CHECK (seq > 0);

ALTER TABLE producer_group ADD CONSTRAINT producer_group_count CHECK (count > 0);

ALTER TABLE batch
  ADD CONSTRAINT batch_year CHECK (programme_year BETWEEN 2013 AND 2199),
  ADD CONSTRAINT batch_round CHECK (round BETWEEN 1 AND 99);
CREATE UNIQUE INDEX batch_once ON batch (unit_id, level, programme_year, round) WHERE round IS NOT NULL;

ALTER TABLE evaluation_result
  ADD CONSTRAINT evaluation_result_points CHECK (points BETWEEN 0 AND 10000),
  ADD CONSTRAINT evaluation_result_star CHECK (star BETWEEN 1 AND 5);

ALTER TABLE draft_line
  ADD CONSTRAINT draft_line_points CHECK (points BETWEEN 0 AND 10000),
  ADD CONSTRAINT draft_line_star CHECK (star BETWEEN 3 AND 5),
  ADD CONSTRAINT draft_line_struck_says_why CHECK (NOT struck OR struck_reason IS NOT NULL);

ALTER TABLE decision_draft
  ADD CONSTRAINT decision_draft_second_person CHECK (approved_by IS NULL OR approved_by <> updated_by),
  ADD CONSTRAINT decision_draft_approval_whole CHECK ((approved_by IS NULL) = (approved_at IS NULL) AND (approved_by IS NULL) = (approved_version IS NULL));

ALTER TABLE decision_reading
  ADD CONSTRAINT decision_reading_dates CHECK (issued_on IS NULL OR latest_on IS NULL OR issued_on <= latest_on);

ALTER TABLE recognition_line
  ADD CONSTRAINT recognition_line_one_origin CHECK (num_nonnulls(decision_id, opening_balance_id) = 1);
CREATE UNIQUE INDEX recognition_line_once ON recognition_line (decision_id, product_id) WHERE decision_id IS NOT NULL;

ALTER TABLE line_reading
  ADD CONSTRAINT line_reading_star CHECK (star BETWEEN 3 AND 5),
  ADD CONSTRAINT line_reading_points CHECK (points BETWEEN 0 AND 10000),
  ADD CONSTRAINT line_reading_dates CHECK (effective_on IS NULL OR effective_on <= latest_on),
  ADD CONSTRAINT line_reading_term CHECK (ends_on > coalesce(effective_on, latest_on)),
  ADD CONSTRAINT line_reading_one_producer CHECK (num_nonnulls(producer_id, producer_group_id) <= 1);

ALTER TABLE line_event
  ADD CONSTRAINT line_event_undoes CHECK ((kind = 'undone') = (undoes IS NOT NULL)),
  ADD CONSTRAINT line_event_day CHECK (kind IN ('annulled', 'undone') OR on_day IS NOT NULL),
  ADD CONSTRAINT line_event_ground CHECK (kind <> 'revoked' OR ground IS NOT NULL);
CREATE UNIQUE INDEX line_event_undone_once ON line_event (undoes) WHERE undoes IS NOT NULL;

ALTER TABLE reported_figure
  ADD CONSTRAINT reported_figure_range CHECK ((operator = 'range') = (value_to IS NOT NULL)),
  ADD CONSTRAINT reported_figure_order CHECK (value_to > value);

ALTER TABLE account ADD CONSTRAINT account_login_shape CHECK (login = lower(login) AND login ~ '^\S{3,100}$');
ALTER TABLE role_grant ADD CONSTRAINT role_grant_span CHECK (until_day >= from_day);
ALTER TABLE stored_file ADD CONSTRAINT stored_file_size CHECK (size BETWEEN 1 AND 52428800);
ALTER TABLE test_clock ADD CONSTRAINT test_clock_one CHECK (id = 1);
ALTER TABLE log_head ADD CONSTRAINT log_head_one CHECK (id = 1);
INSERT INTO log_head (id, seq, recorded_at, chain_hash) VALUES (1, 0, '1970-01-01T00:00:00Z', ''::bytea);

-- 2. Facts are insert-only ------------------------------------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are facts and cannot be changed', TG_TABLE_NAME USING ERRCODE = 'OC001';
END $$;

DO $$
DECLARE fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY[
    'act', 'authority_setting', 'source', 'citation', 'producer', 'producer_reading', 'producer_group', 'product',
    'product_reading', 'product_identifier', 'batch', 'decision', 'decision_reading', 'opening_balance',
    'recognition_line', 'line_reading', 'line_event', 'certificate', 'referral', 'referral_outcome',
    'reported_figure', 'programme_event', 'handover', 'misreport', 'misreport_closing', 'operation', 'stored_file'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', fact || '_is_a_fact', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', fact || '_is_kept', fact);
  END LOOP;
END $$;

-- A fact is recorded in the transaction of its act: nothing can be slipped into the past of the history.
CREATE FUNCTION belong_to_current_act() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM act a WHERE a.seq = NEW.act AND a.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'rows of % must name the act of their own transaction', TG_TABLE_NAME USING ERRCODE = 'OC003';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE fact text;
BEGIN
  FOR fact IN SELECT c.table_name FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name = 'act' LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION belong_to_current_act()', fact || '_has_its_act', fact);
  END LOOP;
END $$;

-- The answer of an operation is written once, after its work is done.
DROP TRIGGER operation_is_a_fact ON operation;
CREATE FUNCTION answer_operation_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.response IS NOT NULL
     OR (NEW.account_key, NEW.key, NEW.request_hash, NEW.at) IS DISTINCT FROM (OLD.account_key, OLD.key, OLD.request_hash, OLD.at) THEN
    RAISE EXCEPTION 'an operation is answered once' USING ERRCODE = 'OC001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER operation_is_answered_once BEFORE UPDATE OR DELETE ON operation FOR EACH ROW EXECUTE FUNCTION answer_operation_once();

-- A published draft and the results a decision rests on no longer change.
CREATE FUNCTION refuse_change_of_published_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'published' THEN
    RAISE EXCEPTION 'a published decision cannot be changed' USING ERRCODE = 'OC002';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER decision_draft_published BEFORE UPDATE OR DELETE ON decision_draft
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_draft();

CREATE FUNCTION refuse_change_of_published_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM decision_draft d WHERE d.id = CASE TG_OP WHEN 'INSERT' THEN NEW.draft_id ELSE OLD.draft_id END AND d.state = 'published') THEN
    RAISE EXCEPTION 'the lines of a published decision cannot be changed' USING ERRCODE = 'OC002';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER draft_line_published BEFORE INSERT OR UPDATE OR DELETE ON draft_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_lines();

CREATE FUNCTION refuse_change_of_decided_result() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM draft_line l JOIN decision_draft d ON d.id = l.draft_id
             WHERE l.result_id = OLD.id AND NOT l.struck AND d.state = 'published') THEN
    RAISE EXCEPTION 'a published decision rests on this result' USING ERRCODE = 'OC002';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER evaluation_result_decided BEFORE UPDATE OR DELETE ON evaluation_result
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decided_result();

-- 3. Standing: derived, one line at a time per product ----------------------------------------------------------------

ALTER TABLE standing
  ADD CONSTRAINT standing_order CHECK (since <= until AND (next_from IS NULL OR until <= next_from)),
  ADD CONSTRAINT standing_known CHECK (known_to > known_from),
  ADD CONSTRAINT standing_one_at_a_time
    EXCLUDE USING gist (product_id WITH =, daterange(since, next_from) WITH &&) WHERE (known_to IS NULL);
CREATE UNIQUE INDEX standing_current_line ON standing (line_id) WHERE known_to IS NULL;
CREATE INDEX standing_current_province ON standing (province_id, star, product_id)
  INCLUDE (since, until, next_from, determined) WHERE known_to IS NULL;
CREATE INDEX standing_current_unit ON standing (unit_id, star, product_id) WHERE known_to IS NULL;
CREATE INDEX standing_closed ON standing (known_to) WHERE known_to IS NOT NULL;

CREATE FUNCTION close_standing_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.known_to IS NOT NULL OR NEW.known_to IS NULL
     OR to_jsonb(NEW) - 'known_to' IS DISTINCT FROM to_jsonb(OLD) - 'known_to' THEN
    RAISE EXCEPTION 'a standing is closed once and never rewritten' USING ERRCODE = 'OC001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER standing_is_closed_once BEFORE UPDATE OR DELETE ON standing
  FOR EACH ROW EXECUTE FUNCTION close_standing_once();

-- The facts of some products up to act k, as rows of standing. The executable definition is lib/ocop/registry; a test
-- compares the two over random lives.
CREATE FUNCTION ocop_timeline(products uuid[], k integer) RETURNS TABLE (
  line_id uuid, product_id uuid, since date, until date, next_from date, end_reason text, determined boolean,
  star smallint, sector_code text, group_code text, set_code text, unit_id text, province_id text, producer_id uuid
) LANGUAGE sql STABLE AS $$
  WITH base AS (
    SELECT l.id, l.product_id, l.act, l.position, r.star, r.sector_code, r.group_code, r.set_code, r.unit_id, r.province_id, r.producer_id,
           r.effective_on IS NOT NULL AS determined, coalesce(r.effective_on, r.latest_on) AS since,
           greatest(r.ends_on, e.extended_to) AS term_end, e.revoked_on, e.surrendered_on
    FROM recognition_line l
    CROSS JOIN LATERAL (
      SELECT * FROM line_reading r WHERE r.line_id = l.id AND r.act <= k ORDER BY r.act DESC LIMIT 1) r
    CROSS JOIN LATERAL (
      SELECT bool_or(kind = 'annulled') AS annulled,
             min(on_day) FILTER (WHERE kind = 'revoked') AS revoked_on,
             min(on_day) FILTER (WHERE kind = 'surrendered') AS surrendered_on,
             max(on_day) FILTER (WHERE kind = 'extended') AS extended_to
      FROM line_event e
      WHERE e.line_id = l.id AND e.act <= k
        AND NOT EXISTS (SELECT FROM line_event x WHERE x.undoes = e.id AND x.act <= k)) e
    WHERE l.product_id = ANY (products) AND l.act <= k AND e.annulled IS NOT TRUE),
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

-- Closes what act k made untrue and adds what it made true. Called once per act, with all products it touches.
CREATE FUNCTION ocop_restand(products uuid[], k integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM standing s WHERE s.product_id = ANY (products) AND (s.known_from = k OR s.known_to = k)) THEN
    RAISE EXCEPTION 'act % has already been stood', k;
  END IF;
  WITH want AS MATERIALIZED (SELECT * FROM ocop_timeline(products, k))
  UPDATE standing o SET known_to = k
  WHERE o.product_id = ANY (products) AND o.known_to IS NULL AND NOT EXISTS (
    SELECT FROM want t WHERE t.line_id = o.line_id AND t.since = o.since AND t.until = o.until AND t.determined = o.determined
      AND (t.next_from, t.end_reason, t.star, t.sector_code, t.group_code, t.set_code, t.unit_id, t.province_id, t.producer_id)
        IS NOT DISTINCT FROM
          (o.next_from, o.end_reason, o.star, o.sector_code, o.group_code, o.set_code, o.unit_id, o.province_id, o.producer_id));
  -- A statement of its own: one statement does not promise to close before it adds.
  WITH want AS MATERIALIZED (SELECT * FROM ocop_timeline(products, k)),
       have AS MATERIALIZED (SELECT s.line_id FROM standing s WHERE s.product_id = ANY (products) AND s.known_to IS NULL)
  INSERT INTO standing (line_id, product_id, known_from, since, until, next_from, end_reason, determined,
                        star, sector_code, group_code, set_code, unit_id, province_id, producer_id)
  SELECT t.line_id, t.product_id, k, t.since, t.until, t.next_from, t.end_reason, t.determined,
         t.star, t.sector_code, t.group_code, t.set_code, t.unit_id, t.province_id, t.producer_id
  FROM want t WHERE t.line_id NOT IN (SELECT line_id FROM have);
END $$;

-- 4. The serving role --------------------------------------------------------------------------------------------------
-- The migrator creates ocop_app; without it (plain `prisma migrate deploy` by an owner who may not create roles) there is
-- nobody to grant to.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT USAGE ON SCHEMA public TO ocop_app;
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO ocop_app;
    GRANT INSERT ON act, authority, authority_setting, source, citation, producer, producer_reading, producer_group, product,
      product_reading, product_identifier, batch, decision, decision_reading, opening_balance, recognition_line,
      line_reading, line_event, certificate, referral, referral_outcome, reported_figure, programme_event, handover,
      misreport, misreport_closing, operation, stored_file, standing TO ocop_app;
    GRANT UPDATE (known_to) ON standing TO ocop_app;
    GRANT UPDATE (response) ON operation TO ocop_app;
    GRANT UPDATE (seq, recorded_at, chain_hash) ON log_head TO ocop_app;
    GRANT INSERT, UPDATE, DELETE ON evaluation_result, decision_draft, draft_line, product_card, producer_card, decision_card,
      rate_limit, test_clock TO ocop_app;
    GRANT INSERT, UPDATE ON account, role_grant, session, one_time_token TO ocop_app;
    GRANT INSERT ON unit, unit_name, unit_succession TO ocop_app;
  END IF;
END $$;
