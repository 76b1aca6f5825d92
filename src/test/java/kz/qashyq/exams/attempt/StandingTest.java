package kz.qashyq.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            long before the end,                     RUNNING,  3600,    -, 0,    -
            at the end,                              RUNNING,  0,       -, 0,    -
            in the grace's last millisecond,         RUNNING,  -59.999, -, 0,    -
            exactly at the end of the grace,         RUNNING,  -60,     -, 0,    -
            a millisecond after the grace,           RUNNING,  -60.001, -, 0,    AFTER_END
            on its way when it was paused,           HELD,     600,     0, 0,    -
            at the end of a pause's grace,           HELD,     600,   -60, 0,    -
            long after it was paused,                HELD,     600, -60.001, 0,  DURING_HOLD
            before the paper was opened,             PREPARED, -,       -, 0,    BEFORE_OPENING
            after handing in,                        FINISHED, 600,     -, 0,    AFTER_FINISH
            of somebody who never came,              ABSENT,   -,       -, 0,    AFTER_FINISH
            a question the paper does not have,      RUNNING,  3600,    -, 1,    NO_QUESTION
            """)
    void what_counts_is_decided_by_the_servers_time(
            String when,
            AttemptState state,
            @Nullable Double endsIn,
            @Nullable Double heldIn,
            int beyond,
            @Nullable Apart apart) {
        var standing = new Standing(state, 1, in(endsIn), in(heldIn), Duration.ofSeconds(60), false, 1, 10, 0);
        assertThat(standing.apart(answer(10 + beyond), NINE).orElse(null)).isEqualTo(apart);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            the question before,                2, ANSWER, OUT_OF_ORDER
            the question that is open,          3, ANSWER, -
            a question that was not shown yet,  4, ANSWER, OUT_OF_ORDER
            a note on the question before,      2, NOTE,   -
            """)
    void one_way_order_takes_answers_to_the_open_question_only(
            String which, int position, WriteKind kind, @Nullable Apart apart) {
        var standing = new Standing(AttemptState.RUNNING, 1, NINE.plusSeconds(60), null, Duration.ZERO, true, 3, 10, 0);
        assertThat(standing.apart(new Write(1, kind, position, List.of("2"), NINE), NINE)
                        .orElse(null))
                .isEqualTo(apart);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            in time nothing is in doubt,                          RUNNING,  -60,     -120, false
            nobody has lived since long before the end,           RUNNING,  -60.001, -120, true
            nobody has lived since the grace began,               RUNNING,  -90,      -90, true
            the last pulse is a millisecond before the grace's,   RUNNING,  -90,  -30.001, true
            a server has lived to the grace's last instant,       RUNNING,  -90,      -30, false
            a server lives,                                       RUNNING,  -90,       -1, false
            there never was a pulse: none was missed,             RUNNING,  -90,        -, false
            what is closed was closed after the credit,           FINISHED, -90,     -120, false
            a paper that was never opened has no end,             PREPARED, -,       -120, false
            """)
    void that_it_came_too_late_is_certain_once_a_server_has_outlived_the_grace(
            String when, AttemptState state, @Nullable Double endsIn, @Nullable Double pulse, boolean awaits) {
        var standing = new Standing(state, 1, in(endsIn), null, Duration.ofSeconds(60), false, 1, 10, 0);
        assertThat(standing.awaitsCredit(NINE, in(pulse))).isEqualTo(awaits);
    }

    private static Write answer(int position) {
        return new Write(1, WriteKind.ANSWER, position, List.of("2"), NINE);
    }

    private static @Nullable Instant in(@Nullable Double seconds) {
        return seconds == null ? null : NINE.plusMillis(Math.round(seconds * 1000));
    }
}
