package kz.qashyq.footprint.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.footprint.sources.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {
    private final JdbcClient db;

    DocumentRepository(JdbcClient db) {
        this.db = db;
    }

    /** Also a document that is not there yet has its lock. */
    void lock(Place place, String name) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:place, 4))::text")
                .param(
                        "place",
                        place.kind() + "|" + place.agentOrNone() + "|" + place.registrationOrNone() + "|"
                                + place.activity() + "|" + name)
                .query((row, n) -> "")
                .list();
    }

    Optional<Document> find(Place place, String name) {
        return db.sql("""
                        SELECT type, bytes, etag, updated FROM footprint.document
                         WHERE agent_id = :agent AND kind = :kind AND activity = :activity
                           AND registration = :registration AND name = :name
                        """)
                .param("agent", place.agentOrNone())
                .param("kind", place.kind().name())
                .param("activity", place.activity())
                .param("registration", place.registrationOrNone())
                .param("name", name)
                .query((row, n) -> document(row))
                .optional();
    }

    /** Without a registration: of all. */
    Map<String, Instant> names(Place place, @Nullable Instant since) {
        var names = new LinkedHashMap<String, Instant>();
        db.sql("""
                        SELECT name, max(updated) AS updated FROM footprint.document
                         WHERE agent_id = :agent AND kind = :kind AND activity = :activity
                           AND (:registration::uuid IS NULL OR registration = :registration)
                           AND (:since::timestamptz IS NULL OR updated > :since)
                         GROUP BY name
                         ORDER BY name
                        """)
                .param("agent", place.agentOrNone())
                .param("kind", place.kind().name())
                .param("activity", place.activity())
                .param("registration", place.registration(), Types.OTHER)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    names.put(row.getString("name"), updated(row));
                });
        return names;
    }

    void write(Place place, String name, Document document, SourceId by) {
        db.sql("""
                        INSERT INTO footprint.document
                               (kind, activity, agent_id, registration, name, type, bytes, etag, updated, source_id)
                        VALUES (:kind, :activity, :agent, :registration, :name, :type, :bytes, :etag, :updated, :source)
                        ON CONFLICT (agent_id, kind, activity, registration, name) DO UPDATE
                           SET type = excluded.type, bytes = excluded.bytes, etag = excluded.etag,
                               updated = excluded.updated, source_id = excluded.source_id
                        """)
                .param("kind", place.kind().name())
                .param("activity", place.activity())
                .param("agent", place.agentOrNone())
                .param("registration", place.registrationOrNone())
                .param("name", name)
                .param("type", document.type())
                .param("bytes", document.bytes())
                .param("etag", document.etag())
                .param("updated", document.updated().atOffset(ZoneOffset.UTC))
                .param("source", by.value())
                .update();
    }

    void delete(Place place, String name) {
        db.sql("""
                        DELETE FROM footprint.document
                         WHERE agent_id = :agent AND kind = :kind AND activity = :activity
                           AND registration = :registration AND name = :name
                        """)
                .param("agent", place.agentOrNone())
                .param("kind", place.kind().name())
                .param("activity", place.activity())
                .param("registration", place.registrationOrNone())
                .param("name", name)
                .update();
    }

    void deleteAll(Place place) {
        db.sql("""
                        DELETE FROM footprint.document
                         WHERE agent_id = :agent AND kind = :kind AND activity = :activity
                           AND (:registration::uuid IS NULL OR registration = :registration)
                        """)
                .param("agent", place.agentOrNone())
                .param("kind", place.kind().name())
                .param("activity", place.activity())
                .param("registration", place.registration(), Types.OTHER)
                .update();
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(row.getString("type"), row.getBytes("bytes"), row.getString("etag"), updated(row));
    }

    private static Instant updated(ResultSet row) throws SQLException {
        return row.getObject("updated", OffsetDateTime.class).toInstant();
    }
}
