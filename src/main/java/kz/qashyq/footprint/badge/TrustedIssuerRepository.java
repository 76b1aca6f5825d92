package kz.qashyq.footprint.badge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TrustedIssuerRepository {
    private final JdbcClient db;

    TrustedIssuerRepository(JdbcClient db) {
        this.db = db;
    }

    /** @return false: this key of this issuer is there */
    boolean insert(TrustedIssuer issuer, PersonId by) {
        return db.sql("""
                        INSERT INTO footprint.trusted_issuer (id, name, identifier, key, key_id, added, added_by)
                        VALUES (:id, :name, :identifier, :key, :keyId, :added, :by) ON CONFLICT DO NOTHING
                        """)
                        .param("id", issuer.id().value())
                        .param("name", issuer.name())
                        .param("identifier", issuer.identifier())
                        .param("key", issuer.publicKey().getEncoded())
                        .param("keyId", issuer.keyId(), Types.VARCHAR)
                        .param("added", issuer.added().atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** @return false: it was revoked before, or never was */
    boolean revoke(TrustedIssuerId id, Instant at, PersonId by) {
        return db.sql("""
                        UPDATE footprint.trusted_issuer SET revoked = :at, revoked_by = :by
                         WHERE id = :id AND revoked IS NULL
                        """)
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Those that count first, by name. */
    List<TrustedIssuer> all() {
        return db.sql("""
                        SELECT id, name, identifier, key, key_id, added, revoked FROM footprint.trusted_issuer
                         ORDER BY revoked IS NOT NULL, name COLLATE "kk-x-icu", added, id
                        """).query((row, n) -> issuer(row)).list();
    }

    Optional<TrustedIssuer> find(TrustedIssuerId id) {
        return db.sql("""
                        SELECT id, name, identifier, key, key_id, added, revoked FROM footprint.trusted_issuer
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> issuer(row))
                .optional();
    }

    List<TrustedIssuer> of(String identifier) {
        return db.sql("""
                        SELECT id, name, identifier, key, key_id, added, revoked FROM footprint.trusted_issuer
                         WHERE identifier = :identifier AND revoked IS NULL ORDER BY added, id
                        """)
                .param("identifier", identifier)
                .query((row, n) -> issuer(row))
                .list();
    }

    private static TrustedIssuer issuer(ResultSet row) throws SQLException {
        var revoked = row.getObject("revoked", OffsetDateTime.class);
        return new TrustedIssuer(
                new TrustedIssuerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("identifier"),
                PublicKeys.stored(row.getBytes("key")),
                row.getString("key_id"),
                row.getObject("added", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
