package kz.qashyq.footprint.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CertificateRepository {
    private final JdbcClient db;

    CertificateRepository(JdbcClient db) {
        this.db = db;
    }

    /** All at once: an import brings thousands. @param refused rejected already, so that it stands in nobody's way */
    void insert(List<Certificate> certificates, boolean refused) {
        db.sql("""
                        INSERT INTO footprint.certificate (id, kind, statement_id, person_id, title, issuer, number, link, hours,
                                                           credits, earned, scaled, score_raw, score_max, refused, entered,
                                                           entered_by)
                        SELECT id, kind, statement, person, title, issuer, number, link, hours, credits, earned, scaled, raw,
                               max, :refused, :entered, :by
                          FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS one (
                               id uuid, kind text, statement uuid, person uuid, title text, issuer text, number text,
                               link text, hours numeric, credits numeric, earned date, scaled numeric, raw numeric,
                               max numeric)
                        """)
                .param(
                        "rows",
                        Json.write(certificates.stream()
                                .map(CertificateRepository::row)
                                .toList()))
                .param("refused", refused)
                .param("entered", certificates.getFirst().entered().atOffset(ZoneOffset.UTC))
                .param("by", certificates.getFirst().enteredBy().value())
                .update();
    }

    private static Map<String, Object> row(Certificate certificate) {
        var row = new HashMap<String, Object>();
        var details = certificate.details();
        row.put("id", certificate.id().toString());
        row.put("kind", certificate.kind().name());
        row.put("statement", certificate.statement().toString());
        row.put("person", certificate.person().toString());
        row.put("title", details.title());
        row.put("issuer", details.issuer());
        row.put("number", details.number());
        row.put("link", details.link());
        row.put("hours", details.hours());
        row.put("credits", details.credits());
        row.put("earned", details.earned().toString());
        var score = details.score();
        if (score != null) {
            row.put("scaled", score.scaled());
            row.put("raw", score.raw());
            row.put("max", score.max());
        }
        return row;
    }

    boolean isKnown(PersonId person, String issuer, String number) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1 FROM footprint.certificate
                                        WHERE person_id = :person AND lower(issuer) = lower(:issuer)
                                          AND lower(number) = lower(:number) AND NOT refused)
                        """)
                .param("person", person.value())
                .param("issuer", issuer)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** What these people have already, in lower case. */
    Set<ResultCheck.Key> keys(Collection<PersonId> persons) {
        if (persons.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("""
                        SELECT person_id, issuer, number FROM footprint.certificate
                         WHERE person_id = ANY (:persons) AND NOT refused
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> ResultCheck.Key.of(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("issuer"),
                        row.getString("number")))
                .list());
    }

    Optional<Certificate> find(CertificateId id) {
        return db.sql("""
                        SELECT id, kind, statement_id, person_id, title, issuer, number, link, hours, credits, earned, scaled,
                               score_raw, score_max, entered, entered_by
                          FROM footprint.certificate WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> certificate(row))
                .optional();
    }

    Optional<Certificate> with(UUID statement) {
        return db.sql("""
                        SELECT id, kind, statement_id, person_id, title, issuer, number, link, hours, credits, earned, scaled,
                               score_raw, score_max, entered, entered_by
                          FROM footprint.certificate WHERE statement_id = :statement
                        """)
                .param("statement", statement)
                .query((row, n) -> certificate(row))
                .optional();
    }

    List<CertificateId> with(Collection<UUID> statements) {
        return db.sql("SELECT id FROM footprint.certificate WHERE statement_id = ANY (:statements)")
                .param("statements", statements.toArray(UUID[]::new))
                .query((row, n) -> new CertificateId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The newest first, each with its state. */
    List<Certificates.Listed> of(PersonId person) {
        return db.sql("""
                        SELECT c.id, c.kind, c.statement_id, c.person_id, c.title, c.issuer, c.number, c.link, c.hours,
                               c.credits, c.earned, c.scaled, c.score_raw, c.score_max, c.entered, c.entered_by,
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

    static Certificate certificate(ResultSet row) throws SQLException {
        var scaled = row.getBigDecimal("scaled");
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                Certificate.Kind.valueOf(row.getString("kind")),
                row.getObject("statement_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Certificate.Details(
                        row.getString("title"),
                        row.getString("issuer"),
                        row.getString("number"),
                        row.getString("link"),
                        row.getBigDecimal("hours"),
                        row.getBigDecimal("credits"),
                        row.getObject("earned", LocalDate.class),
                        scaled == null
                                ? null
                                : new Certificate.Score(
                                        scaled, row.getBigDecimal("score_raw"), row.getBigDecimal("score_max"))),
                row.getObject("entered", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("entered_by", UUID.class)));
    }
}
