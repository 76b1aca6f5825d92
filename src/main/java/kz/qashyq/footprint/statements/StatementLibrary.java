package kz.qashyq.footprint.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.xapi.Ifi;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements given out again, as they were taken in. */
@Repository
public class StatementLibrary {
    /** Nobody goes by so many. */
    private static final int MOST_NAMES = 1_000;

    private final JdbcClient db;

    StatementLibrary(JdbcClient db) {
        this.db = db;
    }

    /** @param mostBytes of statements; the first is given out however long it is */
    public FoundPage find(StatementFilter filter, int most, long mostBytes) {
        var after = filter.after();
        var rows = db.sql("""
                        SELECT id, stored, payload, found > place AS has_more
                          FROM (SELECT f.id, f.stored, f.payload, f.place, count(*) OVER () AS found,
                                       sum(coalesce(octet_length(f.payload), 0)) OVER (ORDER BY f.place) AS bytes
                                  FROM footprint.find(:actor::uuid, :agents::uuid[], :activities::uuid[], :others::uuid[],
                                                      :since::timestamptz, :until::timestamptz, :afterStored::timestamptz,
                                                      :afterId::uuid, :ascending, :source::uuid, :most + 1)
                                       WITH ORDINALITY AS f (id, stored, payload, place)) f
                         WHERE place <= :most AND (place = 1 OR bytes <= :bytes)
                         ORDER BY place
                        """)
                .param("actor", filter.agent(), Types.OTHER)
                .param("agents", filter.agents(), Types.ARRAY)
                .param("activities", filter.activities(), Types.ARRAY)
                .param("others", filter.others(), Types.ARRAY)
                .param("since", moment(filter.since()))
                .param("until", moment(filter.until()))
                .param("afterStored", after == null ? null : moment(after.stored()))
                .param("afterId", after == null ? null : after.id(), Types.OTHER)
                .param("ascending", filter.ascending())
                .param(
                        "source",
                        filter.onlySource() == null ? null : filter.onlySource().value(),
                        Types.OTHER)
                .param("most", most)
                .param("bytes", mostBytes)
                .query((row, n) -> new Placed(found(row), row.getBoolean("has_more")))
                .list();
        return new FoundPage(
                rows.stream().map(Placed::found).toList(),
                !rows.isEmpty() && rows.getLast().hasMore());
    }

    private record Placed(Found found, boolean hasMore) {}

    /**
     * @param voided which of the two: a voided statement is found only where one asks for it
     * @param onlySource when a reader may see no other's statements
     */
    public Optional<Found> find(UUID id, boolean voided, @Nullable SourceId onlySource) {
        return db.sql("""
                        SELECT s.id, s.stored, s.payload
                          FROM footprint.statement_key k
                          JOIN footprint.statement s ON s.stored = k.stored AND s.id = k.id
                         WHERE k.id = :id
                           AND :voided = EXISTS (SELECT 1 FROM footprint.voided v WHERE v.target = k.id)
                           AND (:source::uuid IS NULL OR s.source_id = :source)
                        """)
                .param("id", id)
                .param("voided", voided)
                .param("source", onlySource == null ? null : onlySource.value(), Types.OTHER)
                .query((row, n) -> found(row))
                .optional();
    }

    /** What came with as many statements as a page has; an attachment of several is there for each. */
    public List<Attachment> attachments(Collection<UUID> statements) {
        return db.sql("""
                        SELECT s.statement_id, a.sha2, octet_length(a.bytes) AS length
                          FROM footprint.statement_attachment s
                          JOIN footprint.attachment a ON a.sha2 = s.sha2
                         WHERE s.statement_id = ANY (:ids)
                         ORDER BY a.sha2
                        """)
                .param("ids", statements.toArray(UUID[]::new))
                .query((row, n) -> new Attachment(
                        row.getObject("statement_id", UUID.class), row.getString("sha2"), row.getLong("length")))
                .list();
    }

    /** Bytes by their hash. @throws org.springframework.dao.EmptyResultDataAccessException it was erased meanwhile */
    public byte[] bytes(String sha2) {
        return db.sql("SELECT bytes FROM footprint.attachment WHERE sha2 = :sha2")
                .param("sha2", sha2)
                .query(byte[].class)
                .single();
    }

    /** What the store knows of activities: definitions as JSON, by the activity's IRI; none beyond {@code mostBytes} of them. */
    public Map<String, String> definitions(Collection<String> activities, long mostBytes) {
        var definitions = new LinkedHashMap<String, String>();
        db.sql("""
                        SELECT id, definition
                          FROM (SELECT id, definition, sum(octet_length(definition)) OVER (ORDER BY key) AS bytes
                                  FROM footprint.activity WHERE key = ANY (:keys)) known
                         WHERE bytes <= :bytes
                        """)
                .param("keys", activities.stream().map(Ifi::key).toArray(UUID[]::new))
                .param("bytes", mostBytes)
                .query(row -> {
                    definitions.put(row.getString("id"), row.getString("definition"));
                });
        return definitions;
    }

    public List<String> names(UUID agent) {
        return db.sql("SELECT name FROM footprint.agent_name WHERE actor_id = :agent ORDER BY name LIMIT :most")
                .param("agent", agent)
                .param("most", MOST_NAMES)
                .query((row, n) -> row.getString("name"))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getObject("stored", OffsetDateTime.class).toInstant(),
                row.getString("payload"));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : Moments.utc(at);
    }
}
