package kz.qashyq.people.account.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AcceptanceRepository {
    private final JdbcClient db;

    AcceptanceRepository(JdbcClient db) {
        this.db = db;
    }

    /** @param acceptance null for somebody who has accepted nothing yet */
    record Row(
            PersonId person,
            String listName,
            String login,
            @Nullable Acceptance acceptance) {}

    List<Acceptance> of(PersonId person) {
        return db.sql("""
                        SELECT edition, language, accepted, address
                          FROM people.acceptance
                         WHERE person_id = :person
                         ORDER BY accepted DESC, edition
                        """)
                .param("person", person.value())
                .query((row, n) -> acceptance(row))
                .list();
    }

    /** Accepting twice, in two tabs, is accepting once. */
    int add(PersonId person, String edition, Language language, Instant at, String address) {
        return db.sql("""
                        INSERT INTO people.acceptance (id, person_id, edition, language, accepted, address)
                        VALUES (:id, :person, :edition, :language, :at, :address)
                        ON CONFLICT (person_id, edition) DO NOTHING
                        """)
                .param("id", Ids.next())
                .param("person", person.value())
                .param("edition", edition)
                .param("language", language.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("address", address)
                .update();
    }

    /** Everybody who needs to accept, with all they accepted. */
    List<Row> register(String[] roles) {
        return db.sql("""
                        SELECT p.id, a.login, concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, '')) AS name,
                               c.edition, c.language, c.accepted, c.address
                          FROM people.person p
                          JOIN people.account a ON a.person_id = p.id
                          LEFT JOIN people.acceptance c ON c.person_id = p.id
                         WHERE c.id IS NOT NULL
                            OR a.closed IS NULL
                           AND EXISTS (SELECT FROM people.role_grant g WHERE g.person_id = p.id AND g.role = ANY (:roles))
                         ORDER BY p.family_name COLLATE "kk-x-icu", p.given_name COLLATE "kk-x-icu", p.id, c.accepted DESC,
                               c.edition
                        """)
                .param("roles", roles)
                .query((row, n) -> new Row(
                        new PersonId(row.getObject("id", java.util.UUID.class)),
                        row.getString("name"),
                        row.getString("login"),
                        row.getString("edition") == null ? null : acceptance(row)))
                .list();
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        return new Acceptance(
                row.getString("edition"),
                Language.byCode(row.getString("language")).orElse(Language.KK),
                row.getObject("accepted", OffsetDateTime.class).toInstant(),
                row.getString("address"));
    }
}
