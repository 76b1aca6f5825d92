-- One installation serves one institution: the table has exactly one row.
CREATE TABLE institution.institution (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    name     jsonb NOT NULL,
    profile  text  NOT NULL CHECK (profile IN ('MES_SPECIAL', 'TVET', 'MOD_MILITARY', 'HIGHER', 'MIA_SPECIAL')),
    zone     text  NOT NULL DEFAULT 'Asia/Almaty'
);
INSERT INTO institution.institution (name, profile)
VALUES ('{"kk": "Білім беру ұйымы", "ru": "Организация образования", "en": "Educational institution"}', 'HIGHER');
