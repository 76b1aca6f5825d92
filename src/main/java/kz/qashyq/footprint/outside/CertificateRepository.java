package kz.qashyq.footprint.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CertificateRepository {
    private final JdbcClient db;

    CertificateRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(Certificate certificate) {
        var details = certificate.details();
        db.sql("""
                        INSERT INTO footprint.certificate (id, statement_id, person_id, title, issuer, number, link, hours,
                                                           credits, earned, entered, entered_by)
                        VALUES (:id, :statement, :person, :title, :issuer, :number, :link, :hours, :credits, :earned,
                                :entered, :by)
                        """)
                .param("id", certificate.id().value())
                .param("statement", certificate.statement())
                .param("person", certificate.person().value())
                .param("title", details.title())
                .param("issuer", details.issuer())
                .param("number", details.number())
                .param("link", details.link(), Types.VARCHAR)
                .param("hours", details.hours(), Types.NUMERIC)
                .param("credits", details.credits(), Types.NUMERIC)
                .param("earned", details.earned())
                .param("entered", certificate.entered().atOffset(ZoneOffset.UTC))
                .param("by", certificate.enteredBy().value())
                .update();
    }

    boolean isKnown(PersonId person, String issuer, String number) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1 FROM footprint.certificate
                                        WHERE person_id = :person AND lower(issuer) = lower(:issuer)
                                          AND lower(number) = lower(:number))
                        """)
                .param("person", person.value())
                .param("issuer", issuer)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    Optional<Certificate> find(CertificateId id) {
        return db.sql("""
                        SELECT id, statement_id, person_id, title, issuer, number, link, hours, credits, earned, entered,
                               entered_by
                          FROM footprint.certificate WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> certificate(row))
                .optional();
    }

    Optional<Certificate> with(UUID statement) {
        return db.sql("""
                        SELECT id, statement_id, person_id, title, issuer, number, link, hours, credits, earned, entered,
                               entered_by
                          FROM footprint.certificate WHERE statement_id = :statement
                        """)
                .param("statement", statement)
                .query((row, n) -> certificate(row))
                .optional();
    }

    /** The newest first, each with its state. */
    List<Certificates.Listed> of(PersonId person) {
        return db.sql("""
                        SELECT c.id, c.statement_id, c.person_id, c.title, c.issuer, c.number, c.link, c.hours, c.credits,
                               c.earned, c.entered, c.entered_by,
                               (SELECT v.state FROM footprint.verdict v
                                 WHERE v.statement_id = c.statement_id ORDER BY v.given DESC LIMIT 1) AS verdict
                          FROM footprint.certificate c WHERE c.person_id = :person
                         ORDER BY c.earned DESC, c.id
                        """)
                .param("person", person.value())
                .query((row, n) ->
                        new Certificates.Listed(certificate(row), Certificates.state(row.getString("verdict"))))
                .list();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                row.getObject("statement_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Certificate.Details(
                        row.getString("title"),
                        row.getString("issuer"),
                        row.getString("number"),
                        row.getString("link"),
                        row.getBigDecimal("hours"),
                        row.getBigDecimal("credits"),
                        row.getObject("earned", LocalDate.class)),
                row.getObject("entered", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("entered_by", UUID.class)));
    }
}
