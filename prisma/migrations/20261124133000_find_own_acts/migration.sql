-- What somebody worked on last is read from the history, newest first.
CREATE INDEX act_account_id_seq_idx ON act (account_id, seq DESC);
