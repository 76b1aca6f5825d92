package kz.qashyq.people.account.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.people.account.Passwords;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.hooks.StartNotice;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Before there is anybody, whoever can read the server's console may name the institution and its first administrator. The
 * address holds a secret of this start; when the first account exists it opens nothing any more.
 */
@Component
public class FirstAdministrator implements StartNotice {
    private final JdbcClient db;
    private final Institution institution;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;
    private final Environment environment;
    private final boolean demo;
    private final String key = newKey();

    FirstAdministrator(
            JdbcClient db,
            Institution institution,
            Passwords passwords,
            Audit audit,
            Clock clock,
            Environment environment,
            @Value("${qashyq.demo:false}") boolean demo) {
        this.db = db;
        this.institution = institution;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.environment = environment;
        this.demo = demo;
    }

    @Override
    public List<String> lines() {
        if (demo || hasAccounts()) return List.of();
        var port = environment.getProperty("local.server.port", "8080");
        return List.of(
                "Алғашқы әкімшіні тіркеу · Регистрация первого администратора · Set up the first administrator:",
                "http://localhost:%s/setup?key=%s".formatted(port, key));
    }

    /** Compared in constant time: the address must not be found letter by letter. */
    public boolean isOpenTo(String given) {
        var same = MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
        return same && !demo && !hasAccounts();
    }

    /** Empty when somebody else was quicker. */
    @Transactional
    public Optional<PersonId> create(FirstSteps steps) {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('people.setup'))")
                .query((row, n) -> n)
                .list();
        if (hasAccounts()) return Optional.empty();
        var person = PersonId.next();
        insert(person, steps);
        institution.become(new InstitutionCard(steps.institution(), steps.profile(), institution.zone()));
        audit.record(
                person,
                "people.deed.installationSetUp",
                person,
                Map.of("profile", steps.profile().name(), "login", steps.login()));
        return Optional.of(person);
    }

    private void insert(PersonId person, FirstSteps steps) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("""
                        WITH person AS (
                            INSERT INTO people.person (id, family_name, given_name, language, registered)
                            VALUES (:id, :family, :given, :language, :now)
                            RETURNING id),
                        account AS (
                            INSERT INTO people.account (person_id, login, password, must_change, password_changed)
                            SELECT id, :login, :password, false, :now FROM person)
                        INSERT INTO people.role_grant (person_id, role, granted)
                        SELECT id, :role, :now FROM person
                        """)
                .param("id", person.value())
                .param("family", steps.familyName())
                .param("given", steps.givenName())
                .param("language", steps.language().code())
                .param("now", now)
                .param("login", steps.login())
                .param("password", passwords.hash(steps.password()))
                .param("role", Role.ADMINISTRATOR.name())
                .update();
    }

    private boolean hasAccounts() {
        return db.sql("SELECT EXISTS (SELECT FROM people.account)")
                .query(Boolean.class)
                .single();
    }

    private static String newKey() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
