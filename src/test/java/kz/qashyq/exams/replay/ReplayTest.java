package kz.qashyq.exams.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.attempt.Apart;
import kz.qashyq.exams.attempt.Receipt;
import kz.qashyq.exams.attempt.Stored;
import kz.qashyq.exams.attempt.Write;
import kz.qashyq.exams.attempt.WriteKind;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Instant START = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant END = START.plusSeconds(3600);

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
        return new Course(END, null);
    }

    private static Stored stored(int epoch, int seq, int position, int written, int received, boolean counts) {
        return new Stored(
                epoch,
                new Write(seq, WriteKind.ANSWER, position, List.of("2"), START.plusSeconds(written)),
                new Receipt(seq, START.plusSeconds(received), new byte[32], counts),
                counts ? Optional.empty() : Optional.of(Apart.AFTER_END));
    }
}
