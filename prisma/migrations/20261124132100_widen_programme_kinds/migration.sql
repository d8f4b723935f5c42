-- Decisions about points of sale, plans and the like; statements as "gần 100"; what else may be cited.
ALTER TYPE decision_kind ADD VALUE 'programme' AFTER 'central_outcome';
ALTER TYPE figure_operator ADD VALUE 'almost' AFTER 'range';
ALTER TYPE cited_kind ADD VALUE 'programme_entry' AFTER 'referral';
ALTER TYPE cited_kind ADD VALUE 'support' AFTER 'programme_entry';
ALTER TYPE cited_kind ADD VALUE 'programme_period' AFTER 'support';
ALTER TYPE cited_kind ADD VALUE 'undertaking' AFTER 'programme_period';
