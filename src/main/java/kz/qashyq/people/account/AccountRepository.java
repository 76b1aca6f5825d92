package kz.qashyq.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.platform.i18n.Language;
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
    record Credentials(PersonId person, String passwordHash, boolean hasSecondFactor) {}

    /** @param accepted how many of the current agreements */
    record Holder(
            PersonId person,
            String name,
            Set<Role> roles,
            Language language,
            boolean mustChange,
            int accepted,
            boolean hasSecondFactor) {}

    Optional<Credentials> credentials(String login) {
        return db.sql("""
                        SELECT a.person_id, a.password,
                               EXISTS (SELECT FROM people.authenticator f WHERE f.person_id = a.person_id)
                               OR EXISTS (SELECT FROM people.passkey k WHERE k.person_id = a.person_id) AS factor
                          FROM people.account a
                         WHERE lower(a.login) = lower(:login) AND a.closed IS NULL
                        """)
                .param("login", login)
                .query((row, n) -> new Credentials(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("password"),
                        row.getBoolean("factor")))
                .optional();
    }

    /** Read at every request, so it is one query by primary keys. */
    Optional<Holder> findOpen(PersonId id, String[] agreements) {
        return db.sql("""
                        SELECT p.id, p.given_name, p.family_name, p.language, a.must_change,
                               ARRAY(SELECT g.role FROM people.role_grant g WHERE g.person_id = p.id) AS roles,
                               (SELECT count(*) FROM people.acceptance c
                                 WHERE c.person_id = p.id AND c.edition = ANY (:agreements)) AS accepted,
                               EXISTS (SELECT FROM people.authenticator f WHERE f.person_id = p.id)
                               OR EXISTS (SELECT FROM people.passkey k WHERE k.person_id = p.id) AS factor
                          FROM people.person p
                          JOIN people.account a ON a.person_id = p.id
                         WHERE p.id = :id AND a.closed IS NULL
                        """)
                .param("id", id.value())
                .param("agreements", agreements)
                .query(AccountRepository::holder)
                .optional();
    }

    Optional<Account> account(PersonId id) {
        return db.sql("""
                        SELECT a.person_id, a.login, p.family_name, p.given_name, a.must_change
                          FROM people.account a
                          JOIN people.person p ON p.id = a.person_id
                         WHERE a.person_id = :id AND a.closed IS NULL
                        """)
                .param("id", id.value())
                .query((row, n) -> new Account(
                        id,
                        row.getString("login"),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getBoolean("must_change")))
                .optional();
    }

    Optional<String> passwordHash(PersonId id) {
        return db.sql("SELECT password FROM people.account WHERE person_id = :id AND closed IS NULL")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void changePassword(PersonId person, String hash, Instant now) {
        db.sql("""
                        UPDATE people.account
                           SET password = :hash, must_change = false, password_changed = :now
                         WHERE person_id = :id
                        """)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", person.value())
                .update();
    }

    void signedIn(PersonId person, Instant now) {
        db.sql("UPDATE people.account SET last_signed_in = :now WHERE person_id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", person.value())
                .update();
    }

    void chooseLanguage(PersonId person, Language language) {
        db.sql("UPDATE people.person SET language = :language WHERE id = :id")
                .param("language", language.code())
                .param("id", person.value())
                .update();
    }

    private static Holder holder(ResultSet row, int n) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Holder(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name") + " " + row.getString("family_name"),
                roles,
                Language.byCode(row.getString("language")).orElse(Language.KK),
                row.getBoolean("must_change"),
                row.getInt("accepted"),
                row.getBoolean("factor"));
    }
}
