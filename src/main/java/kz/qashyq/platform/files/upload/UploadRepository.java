package kz.qashyq.platform.files.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UploadRepository {
    private final JdbcClient db;

    UploadRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(Upload upload) {
        db.sql("""
                        INSERT INTO platform.upload (id, uploader_id, name, size, received, touched)
                        VALUES (:id, :uploader, :name, :size, 0, :touched)
                        """)
                .param("id", upload.id().value())
                .param("uploader", upload.uploader().value())
                .param("name", upload.name())
                .param("size", upload.size())
                .param("touched", upload.touched().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Upload> find(FileId id, PersonId uploader) {
        return db.sql("""
                        SELECT id, uploader_id, name, size, received, touched
                          FROM platform.upload
                         WHERE id = :id AND uploader_id = :uploader
                        """)
                .param("id", id.value())
                .param("uploader", uploader.value())
                .query(UploadRepository::upload)
                .optional();
    }

    /** All that this person has lying about: on its way, or arrived and claimed by nobody. */
    long unclaimedBytes(PersonId uploader) {
        return db.sql("""
                        SELECT (SELECT coalesce(sum(size), 0) FROM platform.upload WHERE uploader_id = :uploader)
                             + (SELECT coalesce(sum(size), 0) FROM platform.file
                                 WHERE uploader_id = :uploader AND owner_id IS NULL)
                        """).param("uploader", uploader.value()).query(Long.class).single();
    }

    /** What begun uploads have yet to send, whoever's they are. */
    long announcedBytes() {
        return db.sql("SELECT coalesce(sum(size - received), 0) FROM platform.upload")
                .query(Long.class)
                .single();
    }

    void advance(FileId id, long received, Instant now) {
        db.sql("UPDATE platform.upload SET received = :received, touched = :now WHERE id = :id")
                .param("received", received)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void remove(FileId id) {
        db.sql("DELETE FROM platform.upload WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    List<FileId> untouchedSince(Instant moment) {
        return db.sql("SELECT id FROM platform.upload WHERE touched < :moment LIMIT 1000")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new FileId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Upload upload(ResultSet row, int n) throws SQLException {
        return new Upload(
                new FileId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("uploader_id", UUID.class)),
                row.getString("name"),
                row.getLong("size"),
                row.getLong("received"),
                row.getObject("touched", OffsetDateTime.class).toInstant());
    }
}
