-- In which form the institution holds it (TVET-225 ¶9.2, HE-345 ¶58); empty where the syllabus leaves it open.
ALTER TABLE programs.control
    ADD COLUMN form text CHECK (form IN ('TEST', 'TICKETS', 'WRITTEN', 'ORAL', 'PROJECT'));
