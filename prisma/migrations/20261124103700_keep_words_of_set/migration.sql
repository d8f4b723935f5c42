-- What was typed for the set stays in the grid as it was typed, also where no classification holds these words.
ALTER TABLE evaluation_result ADD COLUMN set_text text;
