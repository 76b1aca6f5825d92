package kz.qashyq.exams.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.qashyq.exams.attempt.Receipt;
import kz.qashyq.exams.attempt.Stored;
import kz.qashyq.exams.attempt.Write;
import kz.qashyq.exams.attempt.WriteKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {
    private static final Instant START = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant END = START.plusSeconds(3600);

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            it counts,                                  100, true,     -, false, -
            within the grace it would have counted,    3660, false,    -, false, UNKNOWN
            after the grace,                           3661, false,    -, false, AFTER_END
            after handing in,                          2001, false, 2000, false, AFTER_FINISH
            in the middle of a hold,                    700, false,    -, false, DURING_HOLD
            the hold has just begun,                    660, false,    -, false, UNKNOWN
            the hold is over,                           900, false,    -, false, UNKNOWN
            a question that was left,                   100, false,    -, true,  OUT_OF_ORDER
            too late in whatever order,                3661, false,    -, true,  AFTER_END
            """)
    void what_does_not_count_has_its_reason(
            String what,
            int received,
            boolean counts,
            @Nullable Integer closed,
            boolean oneWay,
            @Nullable Apart reason) {
        var hold = new Course.Hold(START.plusSeconds(600), START.plusSeconds(900));
        var course = new Course(
                END, closed == null ? null : START.plusSeconds(closed), Duration.ofSeconds(60), oneWay, List.of(hold));
        var stored = stored(1, 1, 1, 50, received, counts);
        assertThat(Apart.of(stored, course).orElse(null)).isEqualTo(reason);
    }

    @Test
    void steps_stand_in_the_order_of_writing_whatever_order_they_came_in() {
        var replay = Replay.of(
                List.of(
                        stored(2, 1, 1, 300, 301, true),
                        stored(1, 2, 1, 200, 400, true),
                        stored(1, 1, 1, 100, 101, true)),
                running());
        assertThat(replay.steps().stream().map(it -> it.stored().write().written()))
                .containsExactly(START.plusSeconds(100), START.plusSeconds(200), START.plusSeconds(300));
        assertThat(replay.byQuestion().get(1)).hasSize(3);
    }

    @Test
    void writes_that_waited_together_are_one_gap_of_the_network() {
        var replay = Replay.of(
                List.of(
                        stored(1, 1, 1, 100, 101, true),
                        stored(1, 2, 1, 200, 290, true),
                        stored(1, 3, 2, 220, 291, true),
                        stored(1, 4, 2, 300, 301, true),
                        stored(1, 5, 2, 400, 430, true)),
                running());
        assertThat(replay.gaps())
                .containsExactly(
                        new Replay.NetworkGap(1, START.plusSeconds(200), START.plusSeconds(291), 2),
                        new Replay.NetworkGap(1, START.plusSeconds(400), START.plusSeconds(430), 1));
    }

    @Test
    void what_was_written_in_time_and_came_too_late_says_both() {
        var replay =
                Replay.of(List.of(stored(1, 1, 1, 3500, 4000, false), stored(1, 2, 1, 3601, 4000, false)), running());
        assertThat(replay.apart()).hasSize(2);
        assertThat(replay.apart().stream().map(Step::inTime)).containsExactly(true, false);
    }

    private static Course running() {
        return new Course(END, null, Duration.ofSeconds(60), false, List.of());
    }

    private static Stored stored(int epoch, int seq, int position, int written, int received, boolean counts) {
        return new Stored(
                epoch,
                new Write(seq, WriteKind.ANSWER, position, List.of("2"), START.plusSeconds(written)),
                new Receipt(seq, START.plusSeconds(received), new byte[32], counts));
    }
}
