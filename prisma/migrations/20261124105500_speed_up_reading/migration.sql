-- What pages ask by key must not be read from end to end: the lines a decision touched, what a batch proposed.
CREATE INDEX "line_event_decision_id_idx" ON "line_event"("decision_id");
CREATE INDEX "referral_batch_id_idx" ON "referral"("batch_id");

-- Lists by name come in the order of the index, as Vietnamese sorts.
CREATE INDEX product_card_by_name ON product_card (name COLLATE "vi-x-icu", product_id);

-- A setting of an extension may be named only once the extension has been used in the session.
DO $$ BEGIN PERFORM similarity('', ''); END $$;

-- Products whose card is near to what was typed, folded. The threshold belongs to the function, so that the index can answer.
CREATE FUNCTION ocop_products_near(typed text) RETURNS TABLE (product_id uuid, nearness real)
  LANGUAGE sql STABLE ROWS 200 SET pg_trgm.word_similarity_threshold = 0.45 AS $$
  SELECT c.product_id, word_similarity(typed, c.folded) FROM product_card c WHERE typed <% c.folded
$$;
