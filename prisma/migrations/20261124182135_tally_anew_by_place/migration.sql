-- Counts everything anew, some of one province at a time: what is counted together is written to the same few cells. Whoever calls it
-- holds the history's lock.
CREATE OR REPLACE FUNCTION ocop_tally_anew() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  last_act CONSTANT integer := 2147483647;
  at_once CONSTANT integer := 20000;
  chunk uuid[];
BEGIN
  DELETE FROM tally;
  DELETE FROM tally_distinct;
  FOR chunk IN
    SELECT array_agg(x.id) FROM (
      SELECT h.id, h.place, row_number() OVER (PARTITION BY h.place ORDER BY h.id) / at_once AS part
      FROM (SELECT s.product_id AS id, min(s.province_id) AS place FROM standing s WHERE s.known_to IS NULL GROUP BY 1) h) x
    GROUP BY x.place, x.part ORDER BY x.place, x.part
  LOOP
    PERFORM ocop_tally(chunk, '{}'::uuid[], NULL, last_act);
  END LOOP;
  FOR chunk IN
    SELECT array_agg(x.id) FROM (
      SELECT h.id, h.place, row_number() OVER (PARTITION BY h.place ORDER BY h.id) / at_once AS part
      FROM (SELECT s.producer_id AS id, min(s.province_id) AS place FROM standing s
            WHERE s.known_to IS NULL AND s.producer_id IS NOT NULL GROUP BY 1) h) x
    GROUP BY x.place, x.part ORDER BY x.place, x.part
  LOOP
    PERFORM ocop_tally('{}'::uuid[], chunk, NULL, last_act);
  END LOOP;
END $$;
