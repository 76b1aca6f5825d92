package kz.qashyq.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatPaceTest {
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the first time,                             0,  3600,     0,    0
            just below the number an hour,             59,     0,    59,    0
            the number an hour is used up,             60,     0,    60,   60
            half a minute after the last,              60,    30,    60,   30
            a machine that crashes every minute,       60,    60,    60,    0
            a crash a minute after hours of it,        60,    61,   900,    0
            just below the last numbers of devices,    10,     0, 19999,    0
            the last numbers go one an hour,            1,    60, 20000, 3540
            and none is lost,                           1,  3600, 20000,    0
            """)
    void a_machine_that_crashes_is_let_in_and_a_script_is_not(
            String who, int taken, int secondsAgo, int epoch, int seconds) {
        assertThat(SeatPace.wait(taken, NINE.minusSeconds(secondsAgo), epoch, NINE))
                .hasSeconds(seconds);
    }
}
