-- A second person who does not agree says why: the draft goes back with the note.
ALTER TABLE decision_draft
  ADD COLUMN sent_back_at timestamptz(3),
  ADD COLUMN sent_back_by uuid,
  ADD COLUMN sent_back_note text;

-- NOT VALID: the columns are new, so that no row can break them and none need be read.
ALTER TABLE decision_draft
  ADD CONSTRAINT decision_draft_sent_back_by_fkey FOREIGN KEY (sent_back_by) REFERENCES account (id) ON DELETE SET NULL ON UPDATE CASCADE NOT VALID,
  ADD CONSTRAINT decision_draft_sent_back_whole CHECK ((sent_back_by IS NULL) = (sent_back_at IS NULL) AND (sent_back_by IS NULL) = (sent_back_note IS NULL)) NOT VALID;
