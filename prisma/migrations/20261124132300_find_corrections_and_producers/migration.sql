-- The lines that a decision put right are found by the act in which it was recorded.
CREATE INDEX "line_reading_act_idx" ON "line_reading"("act");

-- The list of producers comes in the order of the index, as Vietnamese sorts.
CREATE INDEX producer_card_by_name ON producer_card (name COLLATE "vi-x-icu", code);

-- Producers whose name is near to what was typed, folded; as for products.
DO $$ BEGIN PERFORM similarity('', ''); END $$;
CREATE FUNCTION ocop_producers_near(typed text) RETURNS TABLE (producer_id uuid, nearness real)
  LANGUAGE sql STABLE ROWS 200 SET pg_trgm.word_similarity_threshold = 0.5 SET enable_seqscan = off AS $$
  SELECT c.producer_id, word_similarity(typed, c.folded) FROM producer_card c WHERE typed <% c.folded
$$;
