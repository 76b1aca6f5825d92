package kz.qashyq.cast;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import kz.qashyq.people.account.agreement.Agreement;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for tests, made straight in the database: each test has its own, so none depends on another's. */
public final class Cast {
    /** {@code "password"} with Argon2's cheapest settings: hashing is not what these tests are about. */
    private static final String PASSWORD = "$argon2id$v=19$m=16,t=1,p=1$c2FsdHNhbHRzYWx0$unused";

    private final JdbcClient db;
    private final Clock clock;

    Cast(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Somebody who holds these roles, has a password of their own and has agreed to everything. */
    public PersonId person(String givenName, Role... roles) {
        var id = PersonId.next();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("""
                        INSERT INTO people.person (id, family_name, given_name, registered)
                        VALUES (:id, 'Сынақов', :name, :now)
                        """)
                .param("id", id.value())
                .param("name", givenName)
                .param("now", now)
                .update();
        db.sql("""
                        INSERT INTO people.account (person_id, login, password, must_change)
                        VALUES (:id, :login, :password, false)
                        """)
                .param("id", id.value())
                .param("login", "test-" + id)
                .param("password", PASSWORD)
                .update();
        for (var role : roles) {
            db.sql("INSERT INTO people.role_grant (person_id, role, granted) VALUES (:id, :role, :now)")
                    .param("id", id.value())
                    .param("role", role.name())
                    .param("now", now)
                    .update();
        }
        if (Agreement.areNeededBy(Set.of(roles))) accept(id, now);
        return id;
    }

    private void accept(PersonId id, OffsetDateTime now) {
        for (var edition : Agreement.currentEditions()) {
            db.sql("""
                            INSERT INTO people.acceptance (id, person_id, edition, language, accepted, address)
                            VALUES (:acceptance, :id, :edition, 'kk', :now, '127.0.0.1')
                            """)
                    .param("acceptance", Ids.next())
                    .param("id", id.value())
                    .param("edition", edition)
                    .param("now", now)
                    .update();
        }
    }
}
