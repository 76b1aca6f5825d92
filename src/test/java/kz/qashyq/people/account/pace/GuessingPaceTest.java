package kz.qashyq.people.account.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.qashyq.people.account.pace.GuessingPace.Misses;
import kz.qashyq.people.account.pace.GuessingPace.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessingPaceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            nobody has guessed,                              false,   0,    0,    0,   0,   0
            four slips are free,                             false,   4,    4,    1,   0,   0
            after the fifth one waits,                       false,   5,    5,    1,   0,   5
            having waited one goes on,                       false,   5,    5,    1,   5,   0
            half of it is waited,                            false,   5,    5,    1,   3,   2
            each further slip doubles the wait,              false,   8,    8,    1,   0,  40
            but never beyond ten minutes,                    false,  30,   30,    1,   0, 600
            a login guessed at from all over is slowed,      false,   0,   20,    0,   0,   1
            gently: its owner may be among them,             false,   0,   60,    0,   0,  30
            the owner's own device does not feel it,         true,    0,   60,  400,   0,   0
            a stolen device is still slow,                   true,    6,    0,    0,   0,  10
            ninety-nine who mistyped at one address,         false,   0,    0,   99,   0,   0
            the hundredth login that failed there,           false,   0,    0,  100,   0,   1
            spraying on gets slower,                         false,   0,    0,  103,   0,   8
            but a class behind it still gets its turn,       false,   0,    0,  400,   0,  20
            """)
    void the_wait_grows_with_the_misses_and_never_becomes_a_lock(
            String who, boolean known, int here, int everywhere, int neighbours, int ago, int seconds) {
        var since = Duration.ofSeconds(ago);
        var standing = new Standing(
                known, new Misses(here, since), new Misses(everywhere, since), new Misses(neighbours, since));

        assertThat(GuessingPace.wait(standing)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
