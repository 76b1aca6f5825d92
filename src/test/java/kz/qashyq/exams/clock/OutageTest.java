package kz.qashyq.exams.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.AttemptState;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Credits;
import kz.qashyq.exams.attempt.Finishing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class OutageTest {
    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    Attempts attempts;

    @Autowired
    Credits credits;

    @Autowired
    Finishing finishing;

    @Autowired
    Outages outages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void an_outage_is_given_back_once_to_those_it_touched() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        var before = find(device.attempt());
        var began = before.opened().plusSeconds(10);
        var outage = UUID.randomUUID();

        credits.give(outage, began, began.plusSeconds(90));
        credits.give(outage, began, began.plusSeconds(90));

        var after = find(device.attempt());
        assertThat(Duration.between(before.ends(), after.ends())).hasSeconds(90);
        assertThat(after.extraSeconds()).isEqualTo(before.extraSeconds() + 90);
        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(find(exams.attemptOf(held.dauren(), held.exam())).ends())
                .as("who had not opened the paper lost nothing of it")
                .isNull();
    }

    @Test
    void the_candidate_is_told_how_much_time_an_outage_gave_back() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        var began = find(device.attempt()).opened();
        credits.give(UUID.randomUUID(), began, began.plusSeconds(90));
        assertThat(device.get("notices")).bodyText().contains("\"kind\":\"OUTAGE\"", "\"detail\":\"90\"");
    }

    @Test
    void while_one_server_of_two_lives_there_is_no_outage() {
        var held = exams.running();
        exams.device(web, held.aigerim(), held.exam()).post("opening", "");
        var killed = UUID.randomUUID();
        var alive = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            // Holds up this server's own pulse until the end, which is undone.
            outages.beat(alive);
            db.sql("DELETE FROM exams.pulse").update();
            pulse(killed, "60 seconds");
            pulse(alive, "4 seconds");
            assertThat(outages.beat(alive)).isEmpty();
            assertThat(outages.beat(killed)).as("a server that comes back").isEmpty();
            pulse(alive, "60 seconds");
            pulse(killed, "60 seconds");
            assertThat(outages.beat(alive)).as("both were away").isPresent();
            status.setRollbackOnly();
        });
    }

    private void pulse(UUID node, String ago) {
        db.sql("""
                        INSERT INTO exams.pulse (node, at) VALUES (:node, clock_timestamp() - :ago::interval)
                        ON CONFLICT (node) DO UPDATE SET at = excluded.at
                        """).param("node", node).param("ago", ago).update();
    }

    @Test
    void only_the_part_between_opening_and_end_is_given() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        var before = find(device.attempt());
        credits.give(
                UUID.randomUUID(),
                before.opened().minusSeconds(100),
                before.opened().plusSeconds(20));
        assertThat(Duration.between(before.ends(), find(device.attempt()).ends()))
                .hasSeconds(20);
    }

    @Test
    void who_was_in_the_middle_of_it_has_as_much_time_after_an_outage_as_before() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        var now = find(device.attempt()).opened();
        openAt(device.attempt(), now.minusSeconds(3_600));
        endAt(device.attempt(), now.minusSeconds(30));
        credits.give(UUID.randomUUID(), now.minusSeconds(50), now);
        assertThat(Duration.between(now, find(device.attempt()).ends()))
                .as("twenty seconds were left when it began")
                .hasSeconds(20);
        endAt(device.attempt(), now.minusSeconds(30));
        credits.give(UUID.randomUUID(), now.minusSeconds(20), now);
        assertThat(Duration.between(now, find(device.attempt()).ends()))
                .as("ten seconds of the grace were over when it began")
                .isEqualTo(Duration.ofSeconds(-10));
    }

    @Test
    void what_an_outage_kept_until_after_the_end_counts_once_its_time_is_given_back() {
        var held = exams.running();
        var aigerim = exams.device(web, held.aigerim(), held.exam());
        var dauren = exams.device(web, held.dauren(), held.exam());
        aigerim.post("opening", "");
        openAt(aigerim.attempt(), Instant.now().minusSeconds(3_600));
        whileNoServerHasLivedFor("120 seconds", () -> {
            endAt(aigerim.attempt(), Instant.now().minusSeconds(70));
            db.sql("UPDATE exams.exam SET closes = now() - interval '10 seconds' WHERE id = :id")
                    .param("id", held.exam().id().value())
                    .update();
            assertThat(aigerim.answer(1, 2, "21")).hasStatus(503).headers().hasValue("Retry-After", "2");
            assertThat(aigerim.post("writes", "{\"answered\": 1, \"writes\": []}"))
                    .as("a sign of life decides nothing")
                    .hasStatusOk();
            assertThat(dauren.post("opening", "")).hasStatus(503);
            assertThat(web.as(held.dauren()).post("/exams/attempts/" + dauren.attempt() + "/seat"))
                    .hasStatusOk();
            finishing.closeUnopened();
            assertThat(finishing.overdue()).noneMatch(it -> it.attempt().equals(aigerim.attempt()));
        });
        assertThat(attempts.writes(aigerim.attempt())).as("nothing was decided").isEmpty();
        waitForThePulse();
        assertThat(aigerim.answer(1, 2, "21")).bodyText().contains("\"counts\":true");
        assertThat(exams.device(web, held.dauren(), held.exam()).post("opening", ""))
                .hasStatusOk();
    }

    /** The pulse is held up, and what runs meanwhile runs in transactions of its own. */
    private void whileNoServerHasLivedFor(String time, Runnable meanwhile) {
        transaction.executeWithoutResult(status -> {
            db.sql("SELECT pg_advisory_xact_lock(hashtext('exams.pulse'))")
                    .query((row, n) -> 0)
                    .list();
            CompletableFuture.runAsync(() -> {
                        db.sql("UPDATE exams.pulse SET at = clock_timestamp() - :time::interval")
                                .param("time", time)
                                .update();
                        meanwhile.run();
                    })
                    .join();
        });
    }

    private void waitForThePulse() {
        for (int i = 0; i < 100; i++) {
            if (attempts.isTimeUp(Instant.now().minusSeconds(5))) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void time_closes_an_attempt_after_its_grace_and_what_was_saved_counts() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        device.answer(1, 2, "21");
        endAt(device.attempt(), Instant.now().minusSeconds(59));
        finishing.closeIfOver(device.attempt(), Duration.ofMinutes(1));
        assertThat(find(device.attempt()).state()).isEqualTo(AttemptState.RUNNING);

        endAt(device.attempt(), Instant.now().minusSeconds(61));
        finishing.closeIfOver(device.attempt(), Duration.ofMinutes(1));
        var closed = find(device.attempt());
        assertThat(closed.finished().orElseThrow().finish()).isEqualTo(Attempt.Finish.BY_CLOCK);
        assertThat(kz.qashyq.exams.attempt.Answers.of(attempts.writes(device.attempt()))
                        .at(2))
                .containsExactly("21");
    }

    private void openAt(AttemptId attempt, Instant opened) {
        db.sql("UPDATE exams.attempt SET opened = :opened WHERE id = :id")
                .param("opened", opened.atOffset(java.time.ZoneOffset.UTC))
                .param("id", attempt.value())
                .update();
    }

    private void endAt(AttemptId attempt, Instant ends) {
        db.sql("UPDATE exams.attempt SET ends = :ends WHERE id = :id")
                .param("ends", ends.atOffset(java.time.ZoneOffset.UTC))
                .param("id", attempt.value())
                .update();
    }

    private Attempt find(AttemptId id) {
        return attempts.find(id).orElseThrow();
    }
}
