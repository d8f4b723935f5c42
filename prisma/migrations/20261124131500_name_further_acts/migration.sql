-- New values cannot be used in the transaction that adds them: what uses them follows in the next step.
ALTER TYPE line_event_kind ADD VALUE 'filed';
ALTER TYPE line_event_kind ADD VALUE 'filed_late';
ALTER TYPE line_event_kind ADD VALUE 'filing_closed';
ALTER TYPE line_event_kind ADD VALUE 'paper_replaced';
ALTER TYPE decision_kind ADD VALUE 'annulment';
ALTER TYPE referral_outcome_kind ADD VALUE 'reopened';
