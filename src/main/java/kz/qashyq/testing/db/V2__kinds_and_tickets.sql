ALTER TABLE testing.question DROP CONSTRAINT question_kind_check;
ALTER TABLE testing.question ADD CONSTRAINT question_kind_check
    CHECK (kind IN ('SINGLE', 'MULTIPLE', 'NUMERIC', 'SHORT_TEXT', 'MATCHING', 'ORDERING', 'GAP_TEXT', 'ESSAY', 'FILE'));

-- A draw takes questions that mark themselves or such as a person marks: an essay that is added to a topic later must not
-- come into papers that nobody expects to mark.
ALTER TABLE testing.part ADD COLUMN by_hand boolean NOT NULL DEFAULT false;

-- ASM-04: a paper gets the parts of one ticket and all those without.
ALTER TABLE testing.part ADD COLUMN ticket smallint CHECK (ticket BETWEEN 1 AND 99);
