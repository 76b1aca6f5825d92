package kz.qashyq.testing.bank;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pictures and recordings stand in which versions. */
@Repository
class VersionFiles {
    private final JdbcClient db;

    VersionFiles(JdbcClient db) {
        this.db = db;
    }

    void add(QuestionVersionId version, Collection<FileId> files) {
        if (files.isEmpty()) return;
        db.sql("INSERT INTO testing.version_file (file_id, version_id) SELECT unnest(:files::uuid[]), :version")
                .param("files", files.stream().map(Id::value).toArray(UUID[]::new))
                .param("version", version.value())
                .update();
    }

    /** The disciplines whose banks have it. */
    List<DisciplineId> disciplines(FileId file) {
        return db.sql("""
                        SELECT DISTINCT q.discipline_id
                          FROM testing.version_file f
                          JOIN testing.question_version v ON v.id = f.version_id
                          JOIN testing.question q ON q.id = v.question_id
                         WHERE f.file_id = :file
                        """)
                .param("file", file.value())
                .query((row, n) -> new DisciplineId(row.getObject("discipline_id", UUID.class)))
                .list();
    }

    List<QuestionVersionId> versions(FileId file) {
        return db.sql("SELECT version_id FROM testing.version_file WHERE file_id = :file")
                .param("file", file.value())
                .query((row, n) -> new QuestionVersionId(row.getObject("version_id", UUID.class)))
                .list();
    }

    boolean isInPaperOf(PersonId person, FileId file) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM testing.version_file f
                                         JOIN testing.item i ON i.version_id = f.version_id
                                         JOIN testing.attempt a ON a.id = i.attempt_id
                                        WHERE f.file_id = :file AND a.person_id = :person)
                        """)
                .param("file", file.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
