package kz.qashyq.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.qashyq.cast.TestPostgres;
import kz.qashyq.platform.db.DatabaseSettings;
import kz.qashyq.platform.db.DatabaseSettings.Credentials;
import kz.qashyq.platform.db.Migrations;
import kz.qashyq.platform.postgres.DatabaseAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of last year comes back into this year's program: with the program's own migrations, as the command runs them. */
class OlderBackupTest {
    private static final List<String> SCHEMAS = List.of("platform", "institution");
    private static final Map<String, String> LAST_YEAR = Map.of("platform", "2", "institution", "1");

    @TempDir
    Path var;

    @TempDir
    Path backups;

    private final DatabaseAccess origin = TestPostgres.freshDatabase();
    private final DatabaseAccess target = TestPostgres.freshDatabase();

    @Test
    void rows_meet_the_tables_they_were_taken_from_and_newer_migrations_run_over_them() throws SQLException {
        migrations(origin).run(LAST_YEAR);
        run(origin, """
                INSERT INTO platform.audit_entry (id, at, deed, subject_kind, subject, details)
                VALUES (uuidv7(), '2026-03-01 09:00+05', 'people.deed.registered', 'PersonId', 'Әйгерім', '{}')
                """);
        var file = backups.resolve("last-year.zip");
        new Backup(origin, SCHEMAS, var, Clock.systemUTC()).writeTo(file);

        new Restore(target, SCHEMAS, var.resolve("new"), structure()).readFrom(file);

        assertThat(versions(target)).isEqualTo(newestVersions());
        assertThat(versions(origin)).isNotEqualTo(newestVersions());
        assertThat(ask(target, "SELECT subject FROM platform.audit_entry")).isEqualTo("Әйгерім");
        assertThat(ask(target, "SELECT count(*) FROM institution.unit"))
                .as("a table that was not there when the backup was taken")
                .isEqualTo("0");
    }

    private Restore.Structure structure() {
        var migrations = migrations(target);
        return new Restore.Structure() {
            @Override
            public void upTo(Map<String, String> versions) {
                assertThat(versions).isEqualTo(LAST_YEAR);
                migrations.run(versions);
            }

            @Override
            public void latest() {
                migrations.run();
            }
        };
    }

    private static Migrations migrations(DatabaseAccess access) {
        return new Migrations(new DatabaseSettings(
                access.url(),
                new Credentials(access.ownerUser(), access.ownerPassword()),
                new Credentials(access.appUser(), access.appPassword()),
                SCHEMAS,
                1));
    }

    private static String newestVersions() throws SQLException {
        var fresh = TestPostgres.freshDatabase();
        migrations(fresh).run();
        return versions(fresh);
    }

    private static String versions(DatabaseAccess access) throws SQLException {
        return ask(access, """
                SELECT concat_ws(' ', (SELECT max(installed_rank) FROM platform.flyway_schema_history WHERE version IS NOT NULL),
                                      (SELECT max(installed_rank) FROM institution.flyway_schema_history WHERE version IS NOT NULL))
                """);
    }

    private static void run(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = access.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAccess access, String question) throws SQLException {
        try (var connection = access.connectAsOwner();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
