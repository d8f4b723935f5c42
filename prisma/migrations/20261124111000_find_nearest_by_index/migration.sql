-- The planner thinks little of the index for near words and compares every card instead, ten times as long on 25,000 of them.
DO $$ BEGIN PERFORM similarity('', ''); END $$;
CREATE OR REPLACE FUNCTION ocop_products_near(typed text) RETURNS TABLE (product_id uuid, nearness real)
  LANGUAGE sql STABLE ROWS 200 SET pg_trgm.word_similarity_threshold = 0.5 SET enable_seqscan = off AS $$
  SELECT c.product_id, word_similarity(typed, c.folded) FROM product_card c WHERE typed <% c.folded
$$;

-- How many lines stand behind one stated number of producers.
CREATE INDEX "line_reading_producer_group_id_idx" ON "line_reading"("producer_group_id");
