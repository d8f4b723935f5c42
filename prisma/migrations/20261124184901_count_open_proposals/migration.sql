-- A proposal that is not decided is open without end: "greatest" of a day and nothing is the day, and had closed it at once.
CREATE OR REPLACE FUNCTION ocop_tally_pending(products uuid[], k integer, but_referrals uuid[], but_outcomes uuid[]) RETURNS TABLE (
  scope text, what text, star smallint, day date, ever integer, in_force integer, lines integer
) LANGUAGE sql STABLE AS $$
  WITH proposed AS MATERIALIZED (
    SELECT x.product_id, range_agg(daterange(x.since, CASE WHEN x.until < x.since THEN x.since ELSE x.until END)) AS days
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

DELETE FROM tally_distinct WHERE what = 'pending';
SELECT ocop_tally_proposed(ARRAY(SELECT DISTINCT f.product_id FROM referral f), ARRAY(SELECT f.id FROM referral f), '{}');
