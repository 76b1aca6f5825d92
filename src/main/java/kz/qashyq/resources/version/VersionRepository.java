package kz.qashyq.resources.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.resources.ResourceContent;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class VersionRepository {
    private final JdbcClient db;

    VersionRepository(JdbcClient db) {
        this.db = db;
    }

    /** All versions, newest first. */
    public List<Version> of(ResourceId id) {
        return db.sql("""
                        SELECT v.number, v.title, v.content, r.kind, v.author_id, v.saved, v.saves, v.restored_from,
                               v.published, v.published_by
                          FROM resources.version v
                          JOIN resources.resource r ON r.id = v.resource_id
                         WHERE v.resource_id = :id
                         ORDER BY v.number DESC
                        """)
                .param("id", id.value())
                .query(VersionRepository::version)
                .list();
    }

    /** What readers see. */
    public Optional<Version> live(ResourceId id) {
        return db.sql("""
                        SELECT v.number, v.title, v.content, r.kind, v.author_id, v.saved, v.saves, v.restored_from,
                               v.published, v.published_by
                          FROM resources.version v
                          JOIN resources.resource r ON r.id = v.resource_id
                         WHERE v.resource_id = :id AND v.published IS NOT NULL
                         ORDER BY v.number DESC
                         LIMIT 1
                        """)
                .param("id", id.value())
                .query(VersionRepository::version)
                .optional();
    }

    /** Is this file, or this picture of a lecture, part of what readers see? */
    public boolean liveHas(ResourceId id, FileId file) {
        return db.sql("""
                        SELECT coalesce((SELECT position(:file in v.content::text) > 0
                                           FROM resources.version v
                                          WHERE v.resource_id = :id AND v.published IS NOT NULL
                                          ORDER BY v.number DESC
                                          LIMIT 1), false)
                        """)
                .param("file", file.toString())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void insert(
            ResourceId id,
            int number,
            Localized title,
            ResourceContent content,
            PersonId author,
            Instant now,
            @Nullable Integer restoredFrom) {
        db.sql("""
                        INSERT INTO resources.version (resource_id, number, title, content, author_id, saved, restored_from)
                        VALUES (:id, :number, CAST(:title AS jsonb), CAST(:content AS jsonb), :author, :now, :restored)
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("title", title.json())
                .param("content", Json.write(content))
                .param("author", author.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("restored", restoredFrom, Types.INTEGER)
                .update();
    }

    /** Only a draft can be written over. */
    void update(
            ResourceId id,
            int number,
            Localized title,
            ResourceContent content,
            PersonId author,
            Instant now,
            @Nullable Integer restoredFrom) {
        db.sql("""
                        UPDATE resources.version
                           SET title = CAST(:title AS jsonb), content = CAST(:content AS jsonb), author_id = :author,
                               saved = :now, saves = saves + 1, restored_from = coalesce(:restored, restored_from)
                         WHERE resource_id = :id AND number = :number AND published IS NULL
                        """)
                .param("title", title.json())
                .param("content", Json.write(content))
                .param("author", author.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("restored", restoredFrom, Types.INTEGER)
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    void publish(ResourceId id, int number, PersonId by, Instant now) {
        db.sql("""
                        UPDATE resources.version
                           SET published = :now, published_by = :by
                         WHERE resource_id = :id AND number = :number AND published IS NULL
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    /** All of them: only together with their resource. */
    void delete(ResourceId id) {
        db.sql("DELETE FROM resources.version WHERE resource_id = :id")
                .param("id", id.value())
                .update();
    }

    private static Version version(ResultSet row, int n) throws SQLException {
        var published = row.getObject("published", OffsetDateTime.class);
        var publishedBy = row.getObject("published_by", UUID.class);
        return new Version(
                row.getInt("number"),
                Localized.fromJson(row.getString("title")),
                content(ResourceKind.valueOf(row.getString("kind")), row.getString("content")),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getObject("saved", OffsetDateTime.class).toInstant(),
                row.getInt("saves"),
                row.getObject("restored_from", Integer.class),
                published == null ? null : published.toInstant(),
                publishedBy == null ? null : new PersonId(publishedBy));
    }

    private static ResourceContent content(ResourceKind kind, String json) {
        return switch (kind) {
            case LECTURE -> Json.read(json, ResourceContent.Lecture.class);
            case VIDEO -> Json.read(json, ResourceContent.Video.class);
            case PDF -> Json.read(json, ResourceContent.Pdf.class);
            case FILE -> Json.read(json, ResourceContent.Attachment.class);
            case LINK -> Json.read(json, ResourceContent.Link.class);
        };
    }
}
