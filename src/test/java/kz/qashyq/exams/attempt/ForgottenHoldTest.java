package kz.qashyq.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ForgottenHoldTest {
    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    Attempts attempts;

    @Autowired
    Finishing finishing;

    @Autowired
    OccurrenceRepository occurrences;

    @Autowired
    JdbcClient db;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the window closes after its own end,          11:00, 11:30, 12:00, 12:30
            extra time ends after the window,             11:50, 12:20, 12:00, 12:50
            held in the last minute,                      11:59, 12:00, 12:00, 12:01
            held in the grace when nothing was left,      12:00, 11:59, 12:00, 12:00
            """)
    void a_day_after_it_could_have_ended_at_the_latest(
            String what, String held, String ends, String windowCloses, String lastPossibleEnd) {
        assertThat(ForgottenHold.closes(at(held), at(ends), at(windowCloses)))
                .isEqualTo(at(lastPossibleEnd).plus(Duration.ofDays(1)));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-11-22T" + time).toInstant(ZoneOffset.UTC);
    }

    @Test
    void the_clock_closes_a_forgotten_hold_what_was_saved_counts_and_the_log_says_so() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        device.answer(1, 2, "21");
        var day = Duration.ofDays(1);
        // Ten minutes were left of each when it was held, so that it could have ended twenty minutes after that.
        hold(device, Instant.now().minus(day).plusSeconds(5), Duration.ofMinutes(10));
        assertThat(finishing.longHeld()).doesNotContain(device.attempt());
        finishing.closeIfForgotten(device.attempt());
        assertThat(attempts.find(device.attempt()).orElseThrow().state()).isEqualTo(AttemptState.HELD);

        hold(device, Instant.now().minus(day).minus(Duration.ofMinutes(20)).plusSeconds(5), Duration.ofMinutes(10));
        assertThat(finishing.longHeld()).contains(device.attempt());
        finishing.closeIfForgotten(device.attempt());
        assertThat(attempts.find(device.attempt()).orElseThrow().state())
                .as("five seconds before the last instant")
                .isEqualTo(AttemptState.HELD);

        hold(device, Instant.now().minus(day).minus(Duration.ofMinutes(20)).minusSeconds(5), Duration.ofMinutes(10));
        finishing.closeIfForgotten(device.attempt());
        var closed = attempts.find(device.attempt()).orElseThrow();
        assertThat(closed.finished().orElseThrow().finish()).isEqualTo(Attempt.Finish.BY_CLOCK);
        assertThat(Answers.of(attempts.writes(device.attempt())).at(2)).containsExactly("21");
        assertThat(occurrences.of(closed.exam(), 10))
                .extracting(Occurrence.Line::latest)
                .anyMatch(it ->
                        it.kind() == Occurrence.Kind.CLOSED_HELD && it.by().isEmpty());
        assertThat(device.get("notices")).bodyText().contains("CLOSED_HELD");
        assertThat(device.post("submission", "{\"last\": 1}"))
                .as("the device gets its receipt")
                .hasStatusOk();
    }

    /** The window closes when the attempt would have ended. */
    private void hold(ExamsCast.Device device, Instant since, Duration left) {
        var ends = since.plus(left).atOffset(ZoneOffset.UTC);
        db.sql("UPDATE exams.attempt SET state = 'HELD', hold = 'PAUSE', held = :held, ends = :ends WHERE id = :id")
                .param("held", since.atOffset(ZoneOffset.UTC))
                .param("ends", ends)
                .param("id", device.attempt().value())
                .update();
        db.sql("""
                        UPDATE exams.exam SET starts = :ends - interval '2 hours', closes = :ends
                         WHERE id = (SELECT exam_id FROM exams.attempt WHERE id = :id)
                        """).param("ends", ends).param("id", device.attempt().value()).update();
    }
}
