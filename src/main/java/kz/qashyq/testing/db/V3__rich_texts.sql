-- A question's text is HTML as the editor writes it. What was plain until now says the same as before.
UPDATE testing.question_version v
   SET text = (SELECT jsonb_object_agg(
                          t.key,
                          CASE WHEN t.value = '' THEN ''
                               ELSE '<p>' || replace(replace(replace(replace(t.value,
                                    '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), E'\n', '<br />') || '</p>'
                          END)
                 FROM jsonb_each_text(v.text) t)
 WHERE v.text IS NOT NULL;

-- Pictures and recordings in the text: whoever has the version in a paper may read them.
CREATE TABLE testing.version_file (
    file_id    uuid NOT NULL REFERENCES platform.file (id),
    version_id uuid NOT NULL REFERENCES testing.question_version (id),
    PRIMARY KEY (file_id, version_id)
);
