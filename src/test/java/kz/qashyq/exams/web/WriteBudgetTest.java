package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.attempt.Attempts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One candidate cannot fill the disk of all, and no honest device meets the limit. */
@WebTest
class WriteBudgetTest {
    private static final int CAPACITY = 32_000_000;

    /** One letter, two bytes, and the row. */
    private static final int ONE = 302;

    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient db;

    @Test
    void what_fits_exactly_is_taken_and_a_byte_more_is_not() {
        var device = opened();
        device.post("submission", "{\"last\": 0}");
        spend(device, CAPACITY - ONE, 0);
        assertThat(device.answer(1, 1, "2")).hasStatusOk();
        assertThat(spent(device)).isEqualTo(CAPACITY);

        spend(device, CAPACITY - ONE + 1, 0);
        assertThat(device.answer(2, 1, "3")).hasStatus(429).headers().hasValue("Retry-After", "1");
        assertThat(spent(device)).as("what was refused costs nothing").isEqualTo(CAPACITY - ONE + 1);
        assertThat(attempts.writes(device.attempt())).hasSize(1);
        assertThat(device.post("writes", "{\"answered\": 1, \"writes\": []}"))
                .as("a sign of life always goes through")
                .hasStatusOk();
    }

    @Test
    void what_was_refused_is_taken_when_it_is_sent_again_later() {
        var device = opened();
        spend(device, CAPACITY, -60);
        assertThat(device.answer(1, 1, "2")).as("nothing has melted yet").hasStatus(429);
        spend(device, CAPACITY, 1);
        var again = device.answer(1, 1, "2");
        assertThat(again).hasStatusOk();
        assertThat(attempts.writes(device.attempt())).hasSize(1);
        assertThat(attempts.writes(device.attempt()).getFirst().receipt().counts())
                .isTrue();
    }

    @Test
    void the_longest_essay_kept_every_two_seconds_melts_as_fast_as_it_is_written() {
        var device = opened();
        var essay = "ә".repeat(50_000);
        spend(device, 0, 2);
        assertThat(device.answer(1, 1, essay)).hasStatusOk();
        var once = spent(device);
        for (int i = 2; i < 8; i++) {
            ago(device, 2);
            assertThat(device.answer(i, 1, essay)).hasStatusOk();
            assertThat(spent(device)).isLessThan(once + 8 * ONE);
        }
    }

    @Test
    void before_the_opening_and_after_the_end_nothing_melts() {
        var held = exams.running();
        var waiting = exams.device(web, held.aigerim(), held.exam());
        spend(waiting, CAPACITY, 3_600);
        assertThat(waiting.answer(1, 1, "2")).hasStatus(429);

        waiting.post("opening", "");
        waiting.post("submission", "{\"last\": 0}");
        spend(waiting, CAPACITY, 0);
        db.sql("UPDATE exams.attempt SET finished = contact, opened = contact - interval '1 hour' WHERE id = :id")
                .param("id", waiting.attempt().value())
                .update();
        assertThat(waiting.answer(1, 1, "2")).hasStatus(429);
    }

    private ExamsCast.Device opened() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        assertThat(device.post("opening", "")).hasStatusOk();
        return device;
    }

    /** @param ago seconds since the last sign of life; fewer than none keep anything from melting */
    private void spend(ExamsCast.Device device, int bytes, int ago) {
        db.sql("UPDATE exams.attempt SET spent = :bytes WHERE id = :id")
                .param("bytes", bytes)
                .param("id", device.attempt().value())
                .update();
        ago(device, ago);
    }

    private void ago(ExamsCast.Device device, int seconds) {
        db.sql("""
                        UPDATE exams.attempt
                           SET contact = now() - :seconds * interval '1 second',
                               opened = CASE WHEN opened IS NULL THEN NULL ELSE now() - interval '1 hour' END
                         WHERE id = :id
                        """)
                .param("seconds", seconds)
                .param("id", device.attempt().value())
                .update();
    }

    private int spent(ExamsCast.Device device) {
        return db.sql("SELECT spent FROM exams.attempt WHERE id = :id")
                .param("id", device.attempt().value())
                .query(Integer.class)
                .single();
    }
}
