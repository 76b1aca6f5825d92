package kz.qashyq.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {
    private final JdbcClient db;

    AccountRepository(JdbcClient db) {
        this.db = db;
    }

    /** What a sign-in is checked against. */
    record Credentials(PersonId person, String passwordHash) {}

    Optional<Credentials> credentials(String login) {
        return db.sql("""
                        SELECT person_id, password
                          FROM people.account
                         WHERE lower(login) = lower(:login) AND closed IS NULL
                        """)
                .param("login", login)
                .query((row, n) -> new Credentials(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getString("password")))
                .optional();
    }

    /** Read at every request, so it is one query by primary keys. */
    Optional<Me> findOpen(PersonId id) {
        return db.sql("""
                        SELECT p.id, p.given_name, p.family_name, p.language, a.must_change,
                               ARRAY(SELECT g.role FROM people.role_grant g WHERE g.person_id = p.id) AS roles
                          FROM people.person p
                          JOIN people.account a ON a.person_id = p.id
                         WHERE p.id = :id AND a.closed IS NULL
                        """).param("id", id.value()).query(AccountRepository::me).optional();
    }

    void chooseLanguage(PersonId person, Language language) {
        db.sql("UPDATE people.person SET language = :language WHERE id = :id")
                .param("language", language.code())
                .param("id", person.value())
                .update();
    }

    private static Me me(ResultSet row, int n) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Me(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name") + " " + row.getString("family_name"),
                roles,
                Language.byCode(row.getString("language")).orElse(Language.KK),
                row.getBoolean("must_change") ? Optional.of("/people/me/password") : Optional.empty());
    }
}
