-- Figures at once, however many lines there are: signed changes of counts per day, summed per month and per year, so that a count as of any
-- day is the sum of whole years, whole months and days before it. Derived from standing and the readings behind it, in the transaction of
-- each act. `docs/adr/0011-tally.md` says why so.

-- Rows that add up over places: all of them (`rows`), those decided by the centre (`central`), those without any producer (`nameless`),
-- those with a flag (`flag:…`). Star 0 is a star that is not known.
CREATE TABLE "tally" (
    "province_id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "bucket" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "star" SMALLINT NOT NULL,
    "ever" INTEGER NOT NULL,
    "in_force" INTEGER NOT NULL,
    "undetermined" INTEGER NOT NULL,
    "lines" INTEGER NOT NULL,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("province_id","level","bucket","what","star")
);

-- Distinct things, which do not add up: counted for each province, for provinces that became one (`tally_scope`), and for the `country`.
-- `producers` behind rows, and `maybe`: products of which an undated line may have begun by a day. Star -1 is whatever star.
CREATE TABLE "tally_distinct" (
    "scope" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "bucket" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "star" SMALLINT NOT NULL,
    "ever" INTEGER NOT NULL,
    "in_force" INTEGER NOT NULL,
    "lines" INTEGER NOT NULL,

    CONSTRAINT "tally_distinct_pkey" PRIMARY KEY ("scope","level","bucket","what","star")
);

CREATE TABLE "tally_scope" (
    "scope" TEXT NOT NULL,
    "province_id" TEXT NOT NULL,

    CONSTRAINT "tally_scope_pkey" PRIMARY KEY ("scope","province_id")
);

CREATE INDEX "tally_level_bucket_idx" ON "tally"("level", "bucket");
CREATE INDEX "tally_scope_province_id_idx" ON "tally_scope"("province_id");

-- Parts of a province are few rows: found by place and counted one by one.
CREATE INDEX standing_current_unit_since ON standing (unit_id, since) INCLUDE (until, next_from, determined, star, producer_id) WHERE known_to IS NULL;
CREATE INDEX standing_current_undated ON standing (province_id, since) INCLUDE (product_id) WHERE known_to IS NULL AND NOT determined;

-- The changes that rows of some products make to the tally, as known after act k.
CREATE FUNCTION ocop_tally_rows(products uuid[], k integer) RETURNS TABLE (
  province_id text, what text, star smallint, day date, ever integer, in_force integer, undetermined integer, lines integer
) LANGUAGE sql STABLE AS $$
  SELECT s.province_id, w.what, coalesce(s.star, 0)::smallint, d.day, d.ever, d.in_force, d.undetermined, d.lines
  FROM standing s
  CROSS JOIN LATERAL (
    SELECT r.flags, r.producer_group_id FROM line_reading r WHERE r.line_id = s.line_id AND r.act <= k ORDER BY r.act DESC LIMIT 1) r
  JOIN recognition_line l ON l.id = s.line_id
  LEFT JOIN decision m ON m.id = l.decision_id LEFT JOIN authority a ON a.id = m.authority_id
  CROSS JOIN LATERAL (
    SELECT 'rows' AS what
    UNION ALL SELECT 'central' WHERE a.level = 'centre'
    UNION ALL SELECT 'nameless' WHERE s.producer_id IS NULL AND r.producer_group_id IS NULL
    UNION ALL SELECT DISTINCT 'flag:' || flag FROM unnest(r.flags) flag) w
  CROSS JOIN LATERAL (VALUES
    (s.since, (s.next_from IS DISTINCT FROM s.since)::int, (s.determined AND s.until > s.since)::int, (NOT s.determined AND s.until > s.since)::int, 1),
    (s.until, 0, -(s.determined AND s.until > s.since)::int, -(NOT s.determined AND s.until > s.since)::int, 0),
    (s.next_from, -(s.next_from > s.since)::int, 0, 0, 0)) d(day, ever, in_force, undetermined, lines)
  WHERE s.product_id = ANY (products) AND s.known_from <= k AND (s.known_to IS NULL OR s.known_to > k) AND d.day IS NOT NULL
$$;

-- The same of distinct producers, each counted once for as long as any of its rows is.
CREATE FUNCTION ocop_tally_producers(producers uuid[], k integer) RETURNS TABLE (
  scope text, what text, star smallint, day date, ever integer, in_force integer, lines integer
) LANGUAGE sql STABLE AS $$
  WITH spans AS (
    SELECT c.scope, x.star, range_agg(daterange(s.since, s.next_from)) AS ever,
           range_agg(daterange(s.since, s.until)) FILTER (WHERE s.determined) AS in_force, min(s.since) AS first
    FROM standing s
    CROSS JOIN LATERAL (
      SELECT s.province_id AS scope UNION ALL SELECT 'country'
      UNION ALL SELECT t.scope FROM tally_scope t WHERE t.province_id = s.province_id) c
    CROSS JOIN LATERAL (VALUES (coalesce(s.star, 0)::smallint), ((-1)::smallint)) x(star)
    WHERE s.producer_id = ANY (producers) AND s.known_from <= k AND (s.known_to IS NULL OR s.known_to > k)
    GROUP BY s.producer_id, c.scope, x.star)
  SELECT p.scope, 'producers', p.star, d.day, d.ever, d.in_force, d.lines
  FROM spans p CROSS JOIN LATERAL (
    SELECT lower(e) AS day, 1 AS ever, 0 AS in_force, 0 AS lines FROM unnest(p.ever) e
    UNION ALL SELECT upper(e), -1, 0, 0 FROM unnest(p.ever) e WHERE NOT upper_inf(e)
    UNION ALL SELECT lower(e), 0, 1, 0 FROM unnest(p.in_force) e
    UNION ALL SELECT upper(e), 0, -1, 0 FROM unnest(p.in_force) e
    UNION ALL SELECT p.first, 0, 0, 1) d
$$;

-- The same of what may have begun: a product with an undated line, until anything of it has certainly begun; as `lines`, each undated line.
CREATE FUNCTION ocop_tally_maybe(products uuid[], k integer) RETURNS TABLE (
  scope text, what text, star smallint, day date, ever integer, in_force integer, lines integer
) LANGUAGE sql STABLE AS $$
  WITH scoped AS (
    SELECT c.scope, s.product_id, s.since, (
      SELECT min(o.since) FROM standing o
      WHERE o.product_id = s.product_id AND o.known_from <= k AND (o.known_to IS NULL OR o.known_to > k)) AS first
    FROM standing s
    CROSS JOIN LATERAL (
      SELECT s.province_id AS scope UNION ALL SELECT 'country'
      UNION ALL SELECT t.scope FROM tally_scope t WHERE t.province_id = s.province_id) c
    WHERE s.product_id = ANY (products) AND NOT s.determined AND s.known_from <= k AND (s.known_to IS NULL OR s.known_to > k))
  SELECT p.scope, 'maybe', (-1)::smallint, d.day, d.change, d.change, 0
  FROM (SELECT DISTINCT scope, product_id, first FROM scoped) p
  CROSS JOIN LATERAL (VALUES ('0001-01-01'::date, 1), (p.first, -1)) d(day, change)
  UNION ALL
  SELECT p.scope, 'maybe', (-1)::smallint, d.day, 0, 0, d.change
  FROM scoped p CROSS JOIN LATERAL (VALUES ('0001-01-01'::date, 1), (p.since, -1)) d(day, change)
$$;

-- Brings the tally from what was known of some products and producers after one act (nothing, where there was none) to after another.
-- Rows are written in one order, so that two who write wait for each other and never for ever.
CREATE FUNCTION ocop_tally(products uuid[], producers uuid[], before integer, after integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tally AS t (province_id, level, bucket, what, star, ever, in_force, undetermined, lines)
  SELECT c.province_id, v.level, date_trunc(v.unit, c.day::timestamp)::date, c.what, c.star,
         sum(c.sign * c.ever), sum(c.sign * c.in_force), sum(c.sign * c.undetermined), sum(c.sign * c.lines)
  FROM (SELECT 1 AS sign, * FROM ocop_tally_rows(products, after) UNION ALL SELECT -1, * FROM ocop_tally_rows(products, before)) c
  CROSS JOIN (VALUES ('y', 'year'), ('m', 'month'), ('d', 'day')) v(level, unit)
  GROUP BY 1, 2, 3, 4, 5
  HAVING sum(c.sign * c.ever) <> 0 OR sum(c.sign * c.in_force) <> 0 OR sum(c.sign * c.undetermined) <> 0 OR sum(c.sign * c.lines) <> 0
  ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (province_id, level, bucket, what, star) DO UPDATE SET ever = t.ever + excluded.ever,
    in_force = t.in_force + excluded.in_force, undetermined = t.undetermined + excluded.undetermined, lines = t.lines + excluded.lines;

  INSERT INTO tally_distinct AS t (scope, level, bucket, what, star, ever, in_force, lines)
  SELECT c.scope, v.level, date_trunc(v.unit, c.day::timestamp)::date, c.what, c.star,
         sum(c.sign * c.ever), sum(c.sign * c.in_force), sum(c.sign * c.lines)
  FROM (SELECT 1 AS sign, * FROM ocop_tally_producers(producers, after) UNION ALL SELECT -1, * FROM ocop_tally_producers(producers, before)
        UNION ALL SELECT 1, * FROM ocop_tally_maybe(products, after) UNION ALL SELECT -1, * FROM ocop_tally_maybe(products, before)) c
  CROSS JOIN (VALUES ('y', 'year'), ('m', 'month'), ('d', 'day')) v(level, unit)
  GROUP BY 1, 2, 3, 4, 5
  HAVING sum(c.sign * c.ever) <> 0 OR sum(c.sign * c.in_force) <> 0 OR sum(c.sign * c.lines) <> 0
  ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (scope, level, bucket, what, star) DO UPDATE SET ever = t.ever + excluded.ever,
    in_force = t.in_force + excluded.in_force, lines = t.lines + excluded.lines;
END $$;

-- Counts everything anew, some products and producers at a time. Whoever calls it holds the history's lock.
CREATE FUNCTION ocop_tally_anew() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  last_act CONSTANT integer := 2147483647;
  chunk uuid[];
BEGIN
  DELETE FROM tally;
  DELETE FROM tally_distinct;
  FOR chunk IN SELECT array_agg(x.id) FROM (SELECT p.id, row_number() OVER (ORDER BY p.id) / 5000 AS part FROM product p) x GROUP BY x.part LOOP
    PERFORM ocop_tally(chunk, '{}'::uuid[], NULL, last_act);
  END LOOP;
  FOR chunk IN SELECT array_agg(x.id) FROM (SELECT p.id, row_number() OVER (ORDER BY p.id) / 5000 AS part FROM producer p) x GROUP BY x.part LOOP
    PERFORM ocop_tally('{}'::uuid[], chunk, NULL, last_act);
  END LOOP;
END $$;

-- As before, and counts what the act changed, in the same transaction: the rows of its products, and whoever stands or stood behind them.
CREATE OR REPLACE FUNCTION ocop_restand(products uuid[], k integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM standing s WHERE s.product_id = ANY (products) AND (s.known_from = k OR s.known_to = k)) THEN
    RAISE EXCEPTION 'act % has already been stood', k;
  END IF;
  WITH want AS MATERIALIZED (SELECT * FROM ocop_timeline(products, k))
  UPDATE standing o SET known_to = k
  WHERE o.product_id = ANY (products) AND o.known_to IS NULL AND NOT EXISTS (
    SELECT FROM want t WHERE t.line_id = o.line_id AND t.product_id = o.product_id AND t.since = o.since AND t.until = o.until AND t.determined = o.determined
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
  PERFORM ocop_tally(products, ARRAY(
    SELECT DISTINCT s.producer_id FROM standing s
    WHERE s.product_id = ANY (products) AND s.producer_id IS NOT NULL AND (s.known_to IS NULL OR s.known_to = k)), k - 1, k);
END $$;

SELECT ocop_tally_anew();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON tally, tally_distinct, tally_scope TO ocop_app;
  END IF;
END $$;
