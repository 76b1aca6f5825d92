package kz.qashyq.exams.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class LiveBoardsTest {
    @Autowired
    Board board;

    @Autowired
    ExamsCast exams;

    @Autowired
    Web web;

    @Test
    void one_read_serves_all_who_watch() throws InterruptedException {
        var held = exams.running();
        var live = new LiveBoard(held.exam().id(), board);
        var pages = IntStream.range(0, 50).mapToObj(i -> new Page()).toList();
        for (var page : pages) live.show(live.join(page), Instant.now());
        for (var page : pages) assertThat(page.next()).startsWith("board ");

        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        device.answer(1, 1, "2");
        CountedQueries.sinceLastAsked();
        live.read(Instant.now());
        assertThat(CountedQueries.sinceLastAsked()).as("queries a round").isEqualTo(1);
        for (var page : pages)
            assertThat(page.next())
                    .startsWith("rows ")
                    .contains(device.attempt().toString(), "\"RUNNING\"", "\"answered\":1")
                    .doesNotContain(exams.attemptOf(held.dauren(), held.exam()).toString());
    }

    @Test
    void nothing_is_sent_while_nothing_changes_but_a_sign_of_life() throws InterruptedException {
        var live = new LiveBoard(exams.running().exam().id(), board);
        var page = new Page();
        live.show(live.join(page), Instant.now());
        assertThat(page.next()).startsWith("board ");
        for (int round = 0; round < 5; round++) live.read(Instant.now());
        assertThat(page.next()).startsWith("beat ");
        assertThat(page.sent).isEmpty();
    }

    @Test
    void a_page_that_reads_slowly_gets_the_whole_board_afterwards_and_holds_up_nobody() throws InterruptedException {
        var held = exams.running();
        var live = new LiveBoard(held.exam().id(), board);
        var slow = new Page();
        slow.door = new CountDownLatch(1);
        live.show(live.join(slow), Instant.now());
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        live.read(Instant.now());
        slow.door.countDown();
        assertThat(slow.next()).startsWith("board ").doesNotContain("\"RUNNING\"");
        assertThat(slow.next()).startsWith("board ").contains("\"RUNNING\"");
    }

    @Test
    void who_has_left_is_forgotten() {
        var live = new LiveBoard(exams.running().exam().id(), board);
        var watcher = live.join(new Page());
        assertThat(live.isWatched()).isTrue();
        watcher.leave();
        assertThat(live.isWatched()).isFalse();
    }

    /** A page that keeps what it is sent. */
    private static final class Page implements BoardWire {
        final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
        CountDownLatch door = new CountDownLatch(0);

        @Override
        public void send(String event, String data) {
            try {
                door.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            sent.add(event + " " + data);
        }

        @Override
        public void close() {
            sent.clear();
        }

        String next() throws InterruptedException {
            var next = sent.poll(Duration.ofSeconds(5).toSeconds(), TimeUnit.SECONDS);
            return next == null ? List.of().toString() : next;
        }
    }
}
