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
    private final JdbcClient db;

    StatementLibrary(JdbcClient db) {
        this.db = db;
    }

    public List<Found> find(StatementFilter filter, int most) {
        var after = filter.after();
        return db.sql("""
                        SELECT id, stored, payload
                          FROM footprint.find(:actor::uuid, :agents::uuid[], :activities::uuid[], :others::uuid[], :since::timestamptz,
                                              :until::timestamptz, :afterStored::timestamptz, :afterId::uuid, :ascending,
                                              :source::uuid, :most)
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
                .query((row, n) -> found(row))
                .list();
    }

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

    /** Bytes by their hash, for as many statements as a page has. */
    public Map<String, byte[]> attachments(Collection<UUID> statements) {
        var bytes = new LinkedHashMap<String, byte[]>();
        db.sql("""
                        SELECT a.sha2, a.bytes FROM footprint.attachment a
                         WHERE a.sha2 IN (SELECT sha2 FROM footprint.statement_attachment WHERE statement_id = ANY (:ids))
                         ORDER BY a.sha2
                        """).param("ids", statements.toArray(UUID[]::new)).query(row -> {
            bytes.put(row.getString("sha2"), row.getBytes("bytes"));
        });
        return bytes;
    }

    /** What the store knows of activities: definitions as JSON, by the activity's IRI. */
    public Map<String, String> definitions(Collection<String> activities) {
        var definitions = new LinkedHashMap<String, String>();
        db.sql("SELECT id, definition FROM footprint.activity WHERE key = ANY (:keys)")
                .param("keys", activities.stream().map(Ifi::key).toArray(UUID[]::new))
                .query(row -> {
                    definitions.put(row.getString("id"), row.getString("definition"));
                });
        return definitions;
    }

    public List<String> names(UUID agent) {
        return db.sql("SELECT name FROM footprint.agent_name WHERE actor_id = :agent ORDER BY name")
                .param("agent", agent)
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
