-- A source may report of the whole country, which is no unit: such a figure has none.
ALTER TABLE reported_figure ALTER COLUMN unit_id DROP NOT NULL;
