package kz.qashyq.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchOptionsTest {
    @Test
    void without_a_word_the_server_is_a_plain_one_for_the_ministry_of_emergencies() {
        var options = read("");
        assertThat(options.profile()).isEqualTo("MES-391");
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.demo()).isFalse();
        assertThat(options.outside()).isEmpty();
        assertThat(options.var()).isEqualTo(Path.of("var").toAbsolutePath());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            --profile TVET-225 --port 9090 --demo
            --profile=tvet-225 --port=9090 --demo=true
            """)
    void a_value_follows_a_space_or_an_equals_sign(String line) {
        var options = read(line);
        assertThat(options.profile()).isEqualTo("TVET-225");
        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.demo()).isTrue();
    }

    @Test
    void the_command_line_wins_over_the_environment() {
        var environment = Map.of("QASHYQ_PORT", "7001", "QASHYQ_DEMO", "true", "QASHYQ_PROFILE", "HE-345");
        var options = LaunchOptions.of(Arguments.of(List.of("--port", "7002", "--no-demo")), environment);
        assertThat(options.port()).isEqualTo(7002);
        assertThat(options.demo()).isFalse();
        assertThat(options.profile()).isEqualTo("HE-345");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            --prot 8080
            --port eighty
            --port 70000
            --port
            --profile MES-392
            """)
    void a_slip_of_the_keyboard_is_refused_before_anything_happens(String line) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(LaunchRefused.class);
    }

    @Test
    void an_option_with_a_dot_is_for_spring() {
        assertThat(read("--logging.level.root=debug").passedOn()).containsExactly("--logging.level.root=debug");
    }

    @Test
    void an_outside_database_needs_a_user_and_owns_its_tables_by_the_same_one_unless_told() {
        assertThatThrownBy(() ->
                        LaunchOptions.of(Arguments.of(List.of()), Map.of("QASHYQ_DB_URL", "jdbc:postgresql://db/lms")))
                .hasMessageContaining("QASHYQ_DB_USER");
        var environment =
                Map.of("QASHYQ_DB_URL", "postgres://db/lms", "QASHYQ_DB_USER", "lms", "QASHYQ_DB_PASSWORD", "s");
        var access =
                LaunchOptions.of(Arguments.of(List.of()), environment).outside().orElseThrow();
        assertThat(access.url()).isEqualTo("jdbc:postgresql://db/lms");
        assertThat(access.ownerUser()).isEqualTo("lms");
        assertThat(access.toString()).doesNotContain("s\"").contains("lms");
    }

    private static LaunchOptions read(String line) {
        return LaunchOptions.of(Arguments.of(line.isEmpty() ? List.of() : List.of(line.split(" "))), Map.of());
    }
}
