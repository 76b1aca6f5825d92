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
            a day before,                      2026-03-04T13:00:00Z,     false
            the second before,                 2026-03-05T12:59:59Z,     false
            at the deadlines very second,      2026-03-05T13:00:00Z,     false
            within that second,                2026-03-05T13:00:00.999Z, false
            one second late,                   2026-03-05T13:00:01Z,     true
            one minute late,                   2026-03-05T13:01:00Z,     true
            """)
    void work_is_held_against_the_deadline(String when, Instant handedIn, boolean isLate) {
        assertThat(Punctuality.isLate(handedIn, DEADLINE)).isEqualTo(isLate);
    }

    @Test
    void without_a_deadline_nothing_is_late() {
        assertThat(Punctuality.isLate(DEADLINE, null)).isFalse();
    }
}
