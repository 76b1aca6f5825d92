package kz.qashyq.footprint.outside;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BadgeRepository {
    /** So many are checked again when an issuer is entered; the rest when somebody asks. */
    private static final int MOST = 500;

    private final JdbcClient db;

    BadgeRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param credential hash of issuer and credential
     * @param once hash by which the same counts once
     * @return false: it is there
     */
    boolean insert(Badge badge, byte[] credential, byte[] once) {
        var until = badge.validUntil();
        return db.sql("""
                        INSERT INTO footprint.badge (certificate_id, issuer_id, credential_id, credential, once, valid_until,
                                                     has_status)
                        VALUES (:certificate, :issuer, :id, :credential, :once, :until, :status)
                        ON CONFLICT (once) DO NOTHING
                        """)
                        .param("certificate", badge.certificate().value())
                        .param("issuer", badge.issuerId())
                        .param("id", badge.credentialId())
                        .param("credential", credential)
                        .param("once", once)
                        .param(
                                "until",
                                until == null ? null : until.atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("status", badge.hasStatus())
                        .update()
                == 1;
    }

    boolean isKnown(byte[] once) {
        return db.sql("SELECT EXISTS (SELECT 1 FROM footprint.badge WHERE once = :once)")
                .param("once", once)
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody else brought the same, and it counts as theirs. */
    boolean isVerifiedOfAnother(byte[] credential, PersonId person) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1 FROM footprint.badge b
                                         JOIN footprint.certificate c ON c.id = b.certificate_id AND c.person_id <> :person
                                        WHERE b.credential = :credential
                                          AND (SELECT v.state FROM footprint.verdict v
                                                WHERE v.statement_id = c.statement_id
                                                ORDER BY v.given DESC LIMIT 1) = 'VERIFIED')
                        """)
                .param("credential", credential)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Badge> find(CertificateId certificate) {
        return db.sql("""
                        SELECT issuer_id, credential_id, valid_until, has_status FROM footprint.badge
                         WHERE certificate_id = :certificate
                        """)
                .param("certificate", certificate.value())
                .query((row, n) -> new Badge(
                        certificate,
                        row.getString("issuer_id"),
                        row.getString("credential_id"),
                        instant(row.getObject("valid_until", OffsetDateTime.class)),
                        row.getBoolean("has_status")))
                .optional();
    }

    /** Of this issuer, those of which the last that is known is one of these findings, the oldest first. */
    List<CertificateId> found(String issuer, List<String> findings) {
        return db.sql("""
                        SELECT c.id
                          FROM footprint.badge b
                          JOIN footprint.certificate c ON c.id = b.certificate_id
                         WHERE b.issuer_id = :issuer
                           AND (SELECT v.finding FROM footprint.verdict v
                                 WHERE v.statement_id = c.statement_id
                                 ORDER BY v.given DESC LIMIT 1) = ANY (:findings)
                         ORDER BY c.entered, c.id LIMIT :most
                        """)
                .param("issuer", issuer)
                .param("findings", findings.toArray(String[]::new))
                .param("most", MOST)
                .query((row, n) -> new CertificateId(row.getObject("id", UUID.class)))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
