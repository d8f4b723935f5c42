-- References that may be empty are emptied, not refused, like everywhere else; facts are never deleted, so nothing changes for them.
ALTER TABLE decision_draft DROP CONSTRAINT decision_draft_earlier_id_fkey;
ALTER TABLE decision_draft ADD CONSTRAINT decision_draft_earlier_id_fkey FOREIGN KEY (earlier_id) REFERENCES decision(id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE draft_line DROP CONSTRAINT draft_line_undoes_fkey;
ALTER TABLE draft_line ADD CONSTRAINT draft_line_undoes_fkey FOREIGN KEY (undoes) REFERENCES line_event(id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE reported_figure DROP CONSTRAINT reported_figure_unit_id_fkey;
ALTER TABLE reported_figure ADD CONSTRAINT reported_figure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE SET NULL ON UPDATE CASCADE;
