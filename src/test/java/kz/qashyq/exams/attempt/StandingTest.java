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
            long before the end,                     RUNNING,  3600,    -, 0,    true
            at the end,                              RUNNING,  0,       -, 0,    true
            in the grace's last millisecond,         RUNNING,  -59.999, -, 0,    true
            exactly at the end of the grace,         RUNNING,  -60,     -, 0,    true
            a millisecond after the grace,           RUNNING,  -60.001, -, 0,    false
            on its way when it was paused,           HELD,     600,     0, 0,    true
            at the end of a pause's grace,           HELD,     600,   -60, 0,    true
            long after it was paused,                HELD,     600, -60.001, 0,  false
            before the paper was opened,             PREPARED, -,       -, 0,    false
            after handing in,                        FINISHED, 600,     -, 0,    false
            of somebody who never came,              ABSENT,   -,       -, 0,    false
            a question the paper does not have,      RUNNING,  3600,    -, 1,    false
            """)
    void what_counts_is_decided_by_the_servers_time(
            String when,
            AttemptState state,
            @Nullable Double endsIn,
            @Nullable Double heldIn,
            int beyond,
            boolean counts) {
        var standing = new Standing(state, 1, in(endsIn), in(heldIn), Duration.ofSeconds(60), false, 1, 10, 0);
        assertThat(standing.counts(answer(10 + beyond), NINE)).isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the question before,                2, ANSWER, false
            the question that is open,          3, ANSWER, true
            a question that was not shown yet,  4, ANSWER, false
            a note on the question before,      2, NOTE,   true
            """)
    void one_way_order_takes_answers_to_the_open_question_only(
            String which, int position, WriteKind kind, boolean counts) {
        var standing = new Standing(AttemptState.RUNNING, 1, NINE.plusSeconds(60), null, Duration.ZERO, true, 3, 10, 0);
        assertThat(standing.counts(new Write(1, kind, position, List.of("2"), NINE), NINE))
                .isEqualTo(counts);
    }

    private static Write answer(int position) {
        return new Write(1, WriteKind.ANSWER, position, List.of("2"), NINE);
    }

    private static @Nullable Instant in(@Nullable Double seconds) {
        return seconds == null ? null : NINE.plusMillis(Math.round(seconds * 1000));
    }
}
