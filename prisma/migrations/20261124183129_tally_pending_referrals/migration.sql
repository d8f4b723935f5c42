-- Products proposed to the centre and not decided on a day join the tally of distinct things, as `pending`: those with an open proposal and
-- a row that counts. Acts record proposals and outcomes without standing their products anew, so the facts themselves bring the tally on.

-- The changes that proposals of some products make, by the rows known after act k; without some of the proposals and outcomes.
CREATE FUNCTION ocop_tally_pending(products uuid[], k integer, but_referrals uuid[], but_outcomes uuid[]) RETURNS TABLE (
  scope text, what text, star smallint, day date, ever integer, in_force integer, lines integer
) LANGUAGE sql STABLE AS $$
  WITH proposed AS MATERIALIZED (
    SELECT x.product_id, range_agg(daterange(x.since, greatest(x.since, x.until))) AS days
    FROM (
      SELECT f.product_id, coalesce(f.referred_on, f.latest_on) AS since, (
        SELECT min(o.on_day) FROM referral_outcome o
        WHERE o.referral_id = f.id AND o.kind <> 'reopened' AND o.id <> ALL (but_outcomes) AND NOT EXISTS (
          SELECT FROM referral_outcome r
          WHERE r.referral_id = o.referral_id AND r.kind = 'reopened' AND r.act > o.act AND r.id <> ALL (but_outcomes))) AS until
      FROM referral f WHERE f.product_id = ANY (products) AND f.id <> ALL (but_referrals)) x
    GROUP BY 1),
  spans AS (
    SELECT c.scope, p.days * range_agg(daterange(s.since, s.next_from)) AS ever,
           p.days * range_agg(daterange(s.since, CASE WHEN s.determined THEN s.until ELSE s.since END)) AS in_force,
           p.days * datemultirange(daterange(min(s.since), NULL)) AS lines
    FROM proposed p JOIN standing s ON s.product_id = p.product_id
    CROSS JOIN LATERAL (
      SELECT s.province_id AS scope UNION ALL SELECT 'country'
      UNION ALL SELECT t.scope FROM tally_scope t WHERE t.province_id = s.province_id) c
    WHERE s.known_from <= k AND (s.known_to IS NULL OR s.known_to > k)
    GROUP BY p.product_id, p.days, c.scope)
  SELECT p.scope, 'pending', (-1)::smallint, d.day, d.ever, d.in_force, d.lines
  FROM spans p CROSS JOIN LATERAL (
    SELECT lower(e) AS day, 1 AS ever, 0 AS in_force, 0 AS lines FROM unnest(p.ever) e
    UNION ALL SELECT upper(e), -1, 0, 0 FROM unnest(p.ever) e
    UNION ALL SELECT lower(e), 0, 1, 0 FROM unnest(p.in_force) e
    UNION ALL SELECT upper(e), 0, -1, 0 FROM unnest(p.in_force) e
    UNION ALL SELECT lower(e), 0, 0, 1 FROM unnest(p.lines) e
    UNION ALL SELECT upper(e), 0, 0, -1 FROM unnest(p.lines) e) d
  WHERE d.day IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION ocop_tally(products uuid[], producers uuid[], before integer, after integer) RETURNS void LANGUAGE plpgsql AS $$
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
        UNION ALL SELECT 1, * FROM ocop_tally_maybe(products, after) UNION ALL SELECT -1, * FROM ocop_tally_maybe(products, before)
        UNION ALL SELECT 1, * FROM ocop_tally_pending(products, after, '{}', '{}')
        UNION ALL SELECT -1, * FROM ocop_tally_pending(products, before, '{}', '{}')) c
  CROSS JOIN (VALUES ('y', 'year'), ('m', 'month'), ('d', 'day')) v(level, unit)
  GROUP BY 1, 2, 3, 4, 5
  HAVING sum(c.sign * c.ever) <> 0 OR sum(c.sign * c.in_force) <> 0 OR sum(c.sign * c.lines) <> 0
  ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (scope, level, bucket, what, star) DO UPDATE SET ever = t.ever + excluded.ever,
    in_force = t.in_force + excluded.in_force, lines = t.lines + excluded.lines;
END $$;

-- What proposals and outcomes, just recorded, change of the rows that stand.
CREATE FUNCTION ocop_tally_proposed(products uuid[], referrals uuid[], outcomes uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  last_act CONSTANT integer := 2147483647;
BEGIN
  INSERT INTO tally_distinct AS t (scope, level, bucket, what, star, ever, in_force, lines)
  SELECT c.scope, v.level, date_trunc(v.unit, c.day::timestamp)::date, c.what, c.star,
         sum(c.sign * c.ever), sum(c.sign * c.in_force), sum(c.sign * c.lines)
  FROM (SELECT 1 AS sign, * FROM ocop_tally_pending(products, last_act, '{}', '{}')
        UNION ALL SELECT -1, * FROM ocop_tally_pending(products, last_act, referrals, outcomes)) c
  CROSS JOIN (VALUES ('y', 'year'), ('m', 'month'), ('d', 'day')) v(level, unit)
  GROUP BY 1, 2, 3, 4, 5
  HAVING sum(c.sign * c.ever) <> 0 OR sum(c.sign * c.in_force) <> 0 OR sum(c.sign * c.lines) <> 0
  ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (scope, level, bucket, what, star) DO UPDATE SET ever = t.ever + excluded.ever,
    in_force = t.in_force + excluded.in_force, lines = t.lines + excluded.lines;
END $$;

CREATE FUNCTION tally_referrals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ocop_tally_proposed(ARRAY(SELECT DISTINCT a.product_id FROM added a), ARRAY(SELECT a.id FROM added a), '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER referral_is_tallied AFTER INSERT ON referral REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_referrals();

CREATE FUNCTION tally_referral_outcomes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ocop_tally_proposed(
    ARRAY(SELECT DISTINCT f.product_id FROM added a JOIN referral f ON f.id = a.referral_id), '{}', ARRAY(SELECT a.id FROM added a));
  RETURN NULL;
END $$;
CREATE TRIGGER referral_outcome_is_tallied AFTER INSERT ON referral_outcome REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_referral_outcomes();

SELECT ocop_tally_proposed(ARRAY(SELECT DISTINCT f.product_id FROM referral f), ARRAY(SELECT f.id FROM referral f), '{}');
