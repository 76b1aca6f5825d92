package kz.qashyq.footprint.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SourceRepository {
    private final JdbcClient db;

    SourceRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Credentials.Known> findCredential(String key) {
        return db.sql("""
                        SELECT c.secret, c.scopes, s.id, s.name, s.authority
                          FROM footprint.credential c
                          JOIN footprint.source s ON s.id = c.source_id
                         WHERE c.key = :key AND c.revoked IS NULL
                        """)
                .param("key", key)
                .query((row, n) -> new Credentials.Known(row.getBytes("secret"), new Caller(source(row), scopes(row))))
                .optional();
    }

    Optional<Source> find(SourceId id) {
        return db.sql("SELECT id, name, authority FROM footprint.source WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> source(row))
                .optional();
    }

    void add(Source source, UUID agent, Instant now, @Nullable PersonId by) {
        db.sql("""
                        INSERT INTO footprint.source (id, name, authority, agent_id, created, created_by)
                        VALUES (:id, :name, :authority, :agent, :now, :by)
                        """)
                .param("id", source.id().value())
                .param("name", source.name())
                .param("authority", source.authority())
                .param("agent", agent)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
    }

    void addCredential(
            String key, SourceId source, byte[] secret, Set<Scope> scopes, Instant now, @Nullable PersonId by) {
        db.sql("""
                        INSERT INTO footprint.credential (key, source_id, secret, scopes, created, created_by)
                        VALUES (:key, :source, :secret, :scopes, :now, :by)
                        """)
                .param("key", key)
                .param("source", source.value())
                .param("secret", secret)
                .param("scopes", scopes.stream().map(Scope::text).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
    }

    boolean revoke(String key, Instant now, @Nullable PersonId by) {
        return db.sql("""
                        UPDATE footprint.credential SET revoked = :now, revoked_by = :by
                         WHERE key = :key AND revoked IS NULL
                        """)
                        .param("key", key)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .update()
                > 0;
    }

    List<SourceCard> cards() {
        return db.sql("SELECT id, name, created FROM footprint.source ORDER BY created, id")
                .query((row, n) -> new SourceCard(
                        new SourceId(row.getObject("id", UUID.class)), row.getString("name"), instant(row, "created")))
                .list();
    }

    List<CredentialCard> credentials() {
        return db.sql("""
                        SELECT key, source_id, scopes, created, revoked
                          FROM footprint.credential ORDER BY revoked IS NOT NULL, created, key
                        """).query((row, n) -> credential(row)).list();
    }

    Optional<CredentialCard> credential(String key) {
        return db.sql("SELECT key, source_id, scopes, created, revoked FROM footprint.credential WHERE key = :key")
                .param("key", key)
                .query((row, n) -> credential(row))
                .optional();
    }

    private static CredentialCard credential(ResultSet row) throws SQLException {
        var revoked = row.getObject("revoked", OffsetDateTime.class);
        return new CredentialCard(
                row.getString("key"),
                new SourceId(row.getObject("source_id", UUID.class)),
                scopes(row),
                instant(row, "created"),
                revoked == null ? null : revoked.toInstant());
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                new SourceId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("authority"));
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        var scopes = new LinkedHashSet<Scope>();
        for (var text : Arrays.asList((String[]) row.getArray("scopes").getArray()))
            Scope.of(text).ifPresent(scopes::add);
        return scopes;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
