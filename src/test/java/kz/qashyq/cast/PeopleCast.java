package kz.qashyq.cast;

import java.util.List;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Accounts for tests of signing in; what else {@link Cast} makes of a person stays as it is. */
public final class PeopleCast {
    public static final String PASSWORD = "бұлақ-тас-самал";

    private static final String CHEAP_HASH = new Argon2PasswordEncoder(16, 32, 1, 16, 1).encode(PASSWORD);

    private final JdbcClient db;
    private final Cast cast;

    PeopleCast(JdbcClient db, Cast cast) {
        this.db = db;
        this.cast = cast;
    }

    /** @param login to sign in with, by {@link #PASSWORD} */
    public record Account(PersonId person, String login) {}

    /** Somebody who can sign in and owes nothing. */
    public Account account(String givenName, Role... roles) {
        var person = cast.person(givenName, roles);
        setHash(person, CHEAP_HASH);
        return new Account(person, "test-" + person);
    }

    public void setHash(PersonId person, String hash) {
        db.sql("UPDATE people.account SET password = :hash WHERE person_id = :id")
                .param("hash", hash)
                .param("id", person.value())
                .update();
    }

    /** As after the administrator has printed a password. */
    public PersonId withFirstPassword(PersonId person) {
        db.sql("UPDATE people.account SET must_change = true WHERE person_id = :id")
                .param("id", person.value())
                .update();
        return person;
    }

    /** A learner who has not seen the agreements. Acceptances cannot be taken back, so none is made. */
    public Account newcomer(String givenName, Role... roles) {
        var account = account(givenName);
        for (var role : roles) {
            db.sql("INSERT INTO people.role_grant (person_id, role, granted) VALUES (:id, :role, now())")
                    .param("id", account.person().value())
                    .param("role", role.name())
                    .update();
        }
        return account;
    }

    /** What the audit log holds on a person or a thing, deed and details in one text, the latest first. */
    public List<String> deedsOn(Id subject) {
        return db.sql(
                        "SELECT deed || ' ' || details FROM platform.audit_entry WHERE subject = :id ORDER BY at DESC, id DESC")
                .param("id", subject.toString())
                .query(String.class)
                .list();
    }
}
