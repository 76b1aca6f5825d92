package kz.qashyq.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qashyq.cast.TestPostgres;
import kz.qashyq.platform.postgres.DatabaseAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final List<String> SCHEMAS = List.of("journal");

    /** Rows that refer to each other both ways, a trigger that forbids changes, parts, generated and identity columns. */
    private static final List<String> STRUCTURE = List.of(
            "CREATE SCHEMA journal",
            "CREATE TABLE journal.learner (id uuid PRIMARY KEY DEFAULT uuidv7(), name text NOT NULL, best_mark bigint)",
            """
            CREATE TABLE journal.mark (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                learner_id uuid NOT NULL REFERENCES journal.learner, value int NOT NULL,
                letter text GENERATED ALWAYS AS (CASE WHEN value >= 90 THEN 'A' ELSE 'B' END) STORED,
                transaction xid8 NOT NULL DEFAULT pg_current_xact_id())
            """,
            "ALTER TABLE journal.learner ADD FOREIGN KEY (best_mark) REFERENCES journal.mark",
            "CREATE TABLE journal.event (at timestamptz NOT NULL, what jsonb, scan bytea) PARTITION BY RANGE (at)",
            "CREATE TABLE journal.event_rest PARTITION OF journal.event DEFAULT",
            "REVOKE UPDATE, DELETE ON journal.event, journal.event_rest FROM qashyq_app",
            "CREATE FUNCTION journal.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''append only''; END'",
            "CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.event FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse()",
            "CREATE TABLE journal.balance (account int PRIMARY KEY, amount int NOT NULL)",
            "INSERT INTO journal.balance VALUES (1, 500), (2, 500)");

    @TempDir
    Path var;

    @TempDir
    Path otherVar;

    @TempDir
    Path backups;

    private DatabaseAccess origin;
    private DatabaseAccess target;

    @BeforeEach
    void an_installation_with_data() throws SQLException, IOException {
        origin = TestPostgres.freshDatabase();
        target = TestPostgres.freshDatabase();
        STRUCTURE.forEach(sql -> run(origin, sql));
        run(
                origin,
                "INSERT INTO journal.learner (name) VALUES ('Әйгерім'), ('Қанат\twith tab\\and newline' || chr(10))");
        run(origin, "INSERT INTO journal.mark (learner_id, value) SELECT id, 97 FROM journal.learner");
        run(
                origin,
                "UPDATE journal.learner l SET best_mark = (SELECT m.id FROM journal.mark m WHERE m.learner_id = l.id)");
        run(
                origin,
                "CREATE TABLE journal.event_2026 PARTITION OF journal.event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')");
        run(
                origin,
                "INSERT INTO journal.event VALUES ('2026-09-01 08:00+05', '{\"қ\": 1}', '\\x00ff'), ('2031-01-01', NULL, NULL)");
        write(var.resolve("files/ab/abcdef"), "a scan");
        write(var.resolve("secrets/totp"), "a key");
        write(var.resolve("secrets/postgres/app"), "never leaves");
    }

    @Test
    void everything_comes_back_as_it_was() throws SQLException {
        var extent = backup().writeTo(file());
        assertThat(extent.files()).isEqualTo(2);
        assertThat(restore().readFrom(file())).isEqualTo(extent);

        for (var question : List.of(
                "SELECT string_agg(l::text, ';' ORDER BY id) FROM journal.learner l",
                "SELECT string_agg((id, learner_id, value, letter)::text, ';' ORDER BY id) FROM journal.mark",
                "SELECT string_agg((tableoid::regclass, at, what, scan)::text, ';' ORDER BY at) FROM journal.event"))
            assertThat(ask(target, question)).isEqualTo(ask(origin, question));
        assertThat(otherVar.resolve("files/ab/abcdef")).hasContent("a scan");
        assertThat(otherVar.resolve("secrets/totp")).hasContent("a key");
        assertThat(otherVar.resolve("secrets/postgres/app")).doesNotExist();
    }

    @Test
    void what_guarded_the_tables_guards_them_again() throws SQLException {
        backup().writeTo(file());
        restore().readFrom(file());

        refused("DELETE FROM journal.event", "append only");
        assertThat(ask(target, "SELECT has_table_privilege('qashyq_app', 'journal.event_2026', 'UPDATE')::text"))
                .isEqualTo("false");
        assertThat(
                        ask(
                                target,
                                "INSERT INTO journal.mark (learner_id, value) SELECT id, 53 FROM journal.learner LIMIT 1 RETURNING id"))
                .isEqualTo("3");
        refused("INSERT INTO journal.mark (learner_id, value) VALUES (uuidv7(), 1)", "foreign key");
        assertThat(ask(
                        target,
                        "SELECT bool_and(transaction < pg_current_xact_id())::text FROM journal.mark WHERE value = 97"))
                .as("a row's transaction is over on the new server")
                .isEqualTo("true");
    }

    @Test
    void a_backup_taken_while_people_write_shows_one_moment() throws Exception {
        var writing = new AtomicBoolean(true);
        var transfers = new AtomicInteger();
        var writer = Thread.ofVirtual().start(() -> {
            while (writing.get()) {
                // Money moves and a learner is added in one transaction: no moment has a sum other than a thousand.
                run(origin, """
                        WITH taken AS (UPDATE journal.balance SET amount = amount - 7 WHERE account = 1),
                             added AS (INSERT INTO journal.learner (name) VALUES ('Новый') RETURNING id),
                             marked AS (INSERT INTO journal.mark (learner_id, value) SELECT id, 61 FROM added)
                        UPDATE journal.balance SET amount = amount + 7 WHERE account = 2
                        """);
                transfers.incrementAndGet();
            }
        });
        while (transfers.get() < 20) Thread.onSpinWait();
        backup().writeTo(file());
        var afterwards = transfers.get();
        writing.set(false);
        writer.join();

        restore().readFrom(file());
        assertThat(afterwards).isGreaterThanOrEqualTo(20);
        assertThat(ask(target, "SELECT sum(amount) FROM journal.balance")).isEqualTo("1000");
        assertThat(ask(target, """
                SELECT (count(*) = (SELECT (amount - 500) / 7 FROM journal.balance WHERE account = 2))::text
                  FROM journal.learner WHERE name = 'Новый'
                """)).isEqualTo("true");
        assertThat(ask(target, "SELECT (nextval('journal.mark_id_seq') > max(id))::text FROM journal.mark"))
                .isEqualTo("true");
    }

    @Test
    void only_the_owner_may_read_a_backup_and_none_is_overwritten() throws IOException {
        backup().writeTo(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> backup().writeTo(file())).hasMessageContaining("exists already");
    }

    @Test
    void a_damaged_backup_is_refused_before_anything_is_touched() throws IOException, SQLException {
        backup().writeTo(file());
        var bytes = Files.readAllBytes(file());
        bytes[60] ^= 0x55;
        Files.write(file(), bytes);
        assertThatThrownBy(() -> restore().readFrom(file())).isInstanceOf(BackupException.class);
        assertThat(ask(target, "SELECT count(*) FROM pg_namespace WHERE nspname = 'journal'"))
                .isEqualTo("0");
    }

    @Test
    void an_installation_with_data_is_not_restored_over() {
        backup().writeTo(file());
        restore().readFrom(file());
        assertThatThrownBy(() -> restore().readFrom(file())).hasMessageContaining("has data already");
    }

    private Path file() {
        return backups.resolve("monday.zip");
    }

    private Backup backup() {
        return new Backup(origin, SCHEMAS, var, Clock.systemUTC());
    }

    private Restore restore() {
        return new Restore(target, SCHEMAS, otherVar, new Restore.Structure() {
            @Override
            public void upTo(Map<String, String> versions) {
                STRUCTURE.forEach(sql -> run(target, sql));
            }

            @Override
            public void latest() {
                // The structure above has one version only.
            }
        });
    }

    private void refused(String sql, String why) {
        assertThatThrownBy(() -> run(target, sql)).hasStackTraceContaining(why);
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void run(DatabaseAccess access, String sql) {
        try (var connection = access.connectAsOwner()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(DatabaseAccess access, String question) throws SQLException {
        try (var connection = access.connectAsOwner();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
