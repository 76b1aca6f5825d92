package kz.qashyq.courses.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("ASY-04")
class PunctualityTest {
    private static final Instant DEADLINE = Instant.parse("2026-03-05T13:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a day before,                      2026-03-04T13:00:00Z,     ON_TIME
            the second before,                 2026-03-05T12:59:59Z,     ON_TIME
            at the deadlines very second,      2026-03-05T13:00:00Z,     ON_TIME
            within that second,                2026-03-05T13:00:00.999Z, ON_TIME
            one second late,                   2026-03-05T13:00:01Z,     LATE
            one minute late,                   2026-03-05T13:01:00Z,     LATE
            """)
    void work_is_held_against_the_deadline(String when, Instant handedIn, Punctuality answer) {
        assertThat(Punctuality.of(handedIn, DEADLINE, handedIn.plusSeconds(60))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "now is {0}")
    @CsvSource({"2026-03-05T13:00:00Z, PENDING", "2026-03-05T13:00:01Z, MISSING"})
    void what_was_not_handed_in_is_missing_once_the_deadline_has_passed(Instant now, Punctuality answer) {
        assertThat(Punctuality.of(null, DEADLINE, now)).isEqualTo(answer);
    }

    @Test
    void without_a_deadline_nothing_is_late() {
        assertThat(Punctuality.of(DEADLINE, null, DEADLINE)).isEqualTo(Punctuality.ON_TIME);
        assertThat(Punctuality.of(null, null, DEADLINE)).isEqualTo(Punctuality.PENDING);
    }
}
