package kz.qashyq.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import kz.qashyq.cast.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRightsTest {
    private static final DatabaseAccess DATABASE = TestPostgres.freshDatabase();

    @BeforeAll
    static void the_owner_makes_a_table() throws SQLException {
        try (var owner = DATABASE.connectAsOwner()) {
            owner.createStatement().execute("CREATE SCHEMA rights");
            owner.createStatement()
                    .execute("CREATE TABLE rights.mark (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, value int)");
        }
    }

    @Test
    void the_application_works_with_the_rows_of_tables_made_later() throws SQLException {
        try (var app = DATABASE.connectAsApp();
                var statement = app.createStatement()) {
            statement.execute("INSERT INTO rights.mark (value) VALUES (71), (73)");
            statement.execute("UPDATE rights.mark SET value = 79 WHERE value = 71");
            statement.execute("DELETE FROM rights.mark WHERE value = 73");
            try (var answer = statement.executeQuery("SELECT value FROM rights.mark")) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getInt(1)).isEqualTo(79);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE SCHEMA intruder",
                "CREATE TABLE public.intruder (id int)",
                "CREATE TABLE rights.intruder (id int)",
                "ALTER TABLE rights.mark ADD COLUMN note text",
                "DROP TABLE rights.mark",
                "TRUNCATE rights.mark",
                "CREATE ROLE intruder",
                "CREATE DATABASE intruder",
                "SELECT pg_read_file('/etc/passwd')",
                "COPY (SELECT 1) TO PROGRAM 'cat'",
                "SET ROLE qashyq_owner",
                "ALTER SYSTEM SET fsync = off",
            })
    void the_application_can_do_nothing_else(String attempt) throws SQLException {
        try (var app = DATABASE.connectAsApp();
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DatabaseAccess.OWNER, DatabaseAccess.APP})
    void neither_role_is_a_superuser(String role) throws SQLException {
        try (var app = DATABASE.connectAsApp();
                var question = app.prepareStatement(
                        "SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls FROM pg_roles WHERE rolname = ?")) {
            question.setString(1, role);
            var answer = question.executeQuery();
            assertThat(answer.next()).isTrue();
            assertThat(answer.getBoolean(1)).isFalse();
        }
    }
}
