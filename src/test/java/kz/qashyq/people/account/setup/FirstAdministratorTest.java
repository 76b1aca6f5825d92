package kz.qashyq.people.account.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.cast.TestPostgres;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.Profile;
import kz.qashyq.people.account.Passwords;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.db.DatabaseSettings;
import kz.qashyq.platform.db.Migrations;
import kz.qashyq.platform.hooks.PersonNames;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** On a database of its own: only an installation without any account can be set up. */
class FirstAdministratorTest {
    private static final FirstSteps STEPS = new FirstSteps(
            Localized.of("Академия", "Академия", "Academy"),
            Profile.MIA_SPECIAL,
            "Әбенова",
            "Сәуле",
            "admin",
            "бұлақ-тас-самал",
            Language.KK);

    @Test
    void the_address_of_this_start_opens_until_there_is_an_account_and_never_after() {
        try (var context = freshInstallation()) {
            var first = context.getBean(FirstAdministrator.class);
            var key = first.lines().getLast().replaceAll(".*key=", "");
            assertThat(first.isOpenTo("")).isFalse();
            assertThat(first.isOpenTo(key.substring(1))).isFalse();
            assertThat(first.isOpenTo(key)).isTrue();

            assertThat(first.create(STEPS)).isPresent();

            assertThat(first.isOpenTo(key)).isFalse();
            assertThat(first.lines()).isEmpty();
            assertThat(first.create(STEPS)).isEmpty();
            assertThat(context.getBean(Institution.class).profile()).isEqualTo(Profile.MIA_SPECIAL);
            assertThat(context.getBean(JdbcClient.class)
                            .sql("SELECT g.role FROM people.role_grant g JOIN people.account a USING (person_id)")
                            .query(String.class)
                            .list())
                    .containsExactly("ADMINISTRATOR");
        }
    }

    private static AnnotationConfigApplicationContext freshInstallation() {
        var database = TestPostgres.freshDatabase();
        var owner = new DatabaseSettings.Credentials(database.ownerUser(), database.ownerPassword());
        var app = new DatabaseSettings.Credentials(database.appUser(), database.appPassword());
        new Migrations(new DatabaseSettings(
                        database.url(), owner, app, List.of("platform", "institution", "people"), 1))
                .run();
        var db = JdbcClient.create(new DriverManagerDataSource(database.url(), app.user(), app.password()));
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> db);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(PasswordEncoder.class, () -> new Argon2PasswordEncoder(16, 32, 1, 16, 1));
        context.registerBean(PersonNames.class, Nobody::new);
        context.register(Audit.class, Passwords.class, FirstAdministrator.class, Institution.class);
        context.scan("kz.qashyq.institution");
        context.refresh();
        return context;
    }

    /** A fresh installation knows no names. */
    private record Nobody() implements PersonNames {
        @Override
        public Map<PersonId, String> namesOf(Collection<PersonId> ids) {
            return Map.of();
        }

        @Override
        public Optional<PersonId> byLogin(String login) {
            return Optional.empty();
        }
    }
}
