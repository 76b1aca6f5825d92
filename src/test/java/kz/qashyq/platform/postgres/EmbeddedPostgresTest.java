package kz.qashyq.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.qashyq.cast.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    /** A directory that only its owner may enter, like a home: as root the server then runs in a user name space. */
    @TempDir
    Path closedHome;

    private final List<EmbeddedPostgres> started = new ArrayList<>();

    @AfterEach
    void stop_what_was_started() {
        started.forEach(EmbeddedPostgres::stop);
    }

    @Test
    void a_first_start_makes_a_cluster_that_folds_and_compares_kazakh_letters() throws SQLException {
        var postgres = start(settings());
        assertThat(postgres.adopted()).isFalse();
        assertThat(ask(postgres.access(), "SELECT lower('ӘҒҚҢӨҰҮҺІ')")).isEqualTo("әғқңөұүһі");
        assertThat(ask(postgres.access(), "SELECT (similarity('Айгерім', 'Айгерим') > 0.4)::text"))
                .isEqualTo("true");
        assertThat(ask(postgres.access(), "SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void a_second_start_adopts_the_running_server_and_can_stop_it() {
        var first = start(settings());
        var second = start(settings());
        assertThat(second.adopted()).isTrue();
        assertThat(second.pid()).isEqualTo(first.pid());
        assertThat(second.access().url()).isEqualTo(first.access().url());

        first.stop();
        assertThat(processes().all()).isEmpty();
    }

    @Test
    void a_later_start_keeps_the_port_and_the_data() throws SQLException {
        var first = start(settings());
        run(
                first.access(),
                "CREATE SCHEMA journal",
                "CREATE TABLE journal.mark (value int)",
                "INSERT INTO journal.mark VALUES (97)");
        first.stop();

        var second = start(settings());
        assertThat(second.adopted()).isFalse();
        assertThat(second.port()).isEqualTo(first.port());
        assertThat(ask(second.access(), "SELECT value FROM journal.mark")).isEqualTo("97");
    }

    @Test
    void a_killed_server_comes_back_on_the_same_port_with_every_commit() throws SQLException {
        var postgres = start(settingsThatSurvive());
        run(
                postgres.access(),
                "CREATE SCHEMA journal",
                "CREATE TABLE journal.mark (value int)",
                "INSERT INTO journal.mark VALUES (89)");
        var killed = postgres.pid();
        kill(killed);

        assertThat(ClusterProcesses.await(() -> answers(postgres.access()), Duration.ofSeconds(60)))
                .isTrue();
        assertThat(postgres.pid()).isNotEqualTo(killed);
        assertThat(ask(postgres.access(), "SELECT value FROM journal.mark")).isEqualTo("89");
    }

    @Test
    void a_server_that_died_with_its_jvm_recovers_at_the_next_start() throws SQLException, IOException {
        var first = start(settingsThatSurvive());
        run(
                first.access(),
                "CREATE SCHEMA journal",
                "CREATE TABLE journal.mark (value int)",
                "INSERT INTO journal.mark VALUES (83)");
        var pidFile = PostmasterFile.in(settings().data());
        var leftBehind = Files.readString(pidFile);
        first.stop();
        Files.writeString(pidFile, leftBehind);

        var second = start(settingsThatSurvive());
        assertThat(ask(second.access(), "SELECT value FROM journal.mark")).isEqualTo("83");
    }

    @Test
    void a_stranger_with_the_number_in_the_file_is_left_alone() throws IOException {
        start(settings()).stop();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(PostmasterFile.in(settings().data()), """
                    %d
                    %s
                    1767225600
                    5432

                    127.0.0.1
                      0 0
                    ready
                    """.formatted(
                            stranger.pid(), settings().data()));
            var postgres = start(settings());
            assertThat(postgres.adopted()).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void an_initialisation_that_was_killed_is_begun_again() throws IOException {
        Files.createDirectories(closedHome.resolve("data.init/base"));
        Files.writeString(closedHome.resolve("data.init/PG_VERSION"), "18\n");
        assertThat(answers(start(settings()).access())).isTrue();
    }

    @Test
    void passwords_are_readable_by_the_owner_only() throws IOException {
        start(settings());
        for (var name : List.of("superuser", "owner", "app")) {
            var file = settings().secrets().resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file).strip()).hasSize(48);
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(settings().secrets())))
                .isEqualTo("rwx------");
    }

    @Test
    void data_without_its_password_is_not_touched() throws IOException {
        start(settings()).stop();
        Files.delete(settings().secrets().resolve("superuser"));
        assertThatThrownBy(() -> start(settings()))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("superuser");
        assertThat(settings().data().resolve("PG_VERSION")).exists();
    }

    @Test
    void root_steps_down_where_everybody_may_enter() throws IOException {
        if (UnprivilegedUser.ownerOf(Path.of("/proc/self")) != 0) return;
        var openHome = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "open-home");
        Files.setPosixFilePermissions(openHome, PosixFilePermissions.fromString("rwxr-xr-x"));
        var postgres = start(ClusterSettings.forTests(openHome).withBinaries(TestPostgres.binaries()));
        assertThat(UnprivilegedUser.ownerOf(Path.of("/proc", Long.toString(postgres.pid()))))
                .as("the owner of the server's process")
                .isNotZero();
        postgres.stop();
        PostgresBinaries.deleteTree(openHome);
    }

    private ClusterSettings settings() {
        return ClusterSettings.forTests(closedHome).withBinaries(TestPostgres.binaries());
    }

    private ClusterSettings settingsThatSurvive() {
        var fast = settings();
        return new ClusterSettings(fast.binaries(), fast.home(), fast.secrets(), 0, Durability.DURABLE);
    }

    private EmbeddedPostgres start(ClusterSettings settings) {
        var postgres = EmbeddedPostgres.start(settings);
        started.add(postgres);
        return postgres;
    }

    private ClusterProcesses processes() {
        return new ClusterProcesses(settings().data());
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static boolean answers(DatabaseAccess access) {
        try (Connection connection = access.connectAsApp()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String ask(DatabaseAccess access, String question) throws SQLException {
        try (var connection = access.connectAsApp();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(DatabaseAccess access, String... statements) throws SQLException {
        try (var connection = access.connectAsOwner()) {
            for (var statement : statements) connection.createStatement().execute(statement);
        }
    }
}
