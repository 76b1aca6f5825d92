package kz.qashyq.platform.db;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class GroupCommitTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ConcurrentLinkedQueue<List<String>> commits = new ConcurrentLinkedQueue<>();
    private final Semaphore disk = new Semaphore(0);
    private final CountDownLatch writing = new CountDownLatch(1);

    @Test
    void what_arrives_while_one_commits_goes_into_the_next() {
        try (var group = group(LONG, this::slowly)) {
            var first = asking(group, "a");
            assertThat(writing).satisfies(it -> assertThat(it.await(5, SECONDS)).isTrue());
            var others = List.of(asking(group, "b"), asking(group, "c"));
            while (group.waiting() < others.size()) Thread.onSpinWait();
            disk.release(2);
            assertThat(first).succeedsWithin(5, SECONDS).isEqualTo("A");
            others.forEach(it -> assertThat(it).succeedsWithin(5, SECONDS));
            assertThat(commits).hasSize(2);
        }
    }

    @Test
    void whose_patience_ends_in_the_queue_is_never_committed_and_who_is_under_way_is_answered() {
        try (var group = group(SHORT, this::slowly)) {
            var underWay = asking(group, "a");
            assertThat(writing).satisfies(it -> assertThat(it.await(5, SECONDS)).isTrue());
            assertThatThrownBy(() -> group.ask("b")).isInstanceOf(GroupCommit.TooBusy.class);
            disk.release(2);
            assertThat(underWay).succeedsWithin(5, SECONDS).isEqualTo("A");
            assertThat(commits).containsExactly(List.of("a"));
        }
    }

    @Test
    void one_that_the_database_rejects_takes_no_neighbour_with_it() {
        disk.release(10);
        try (var group = group(LONG, some -> {
            if (some.contains("bad")) throw new DuplicateKeyException("bad");
            return slowly(some);
        })) {
            var all = List.of(asking(group, "a"), asking(group, "bad"), asking(group, "c"));
            assertThat(all.getFirst()).succeedsWithin(5, SECONDS).isEqualTo("A");
            assertThat(all.get(1))
                    .failsWithin(5, SECONDS)
                    .withThrowableThat()
                    .withCauseInstanceOf(DuplicateKeyException.class);
            assertThat(all.getLast()).succeedsWithin(5, SECONDS).isEqualTo("C");
        }
    }

    private static GroupCommit<String, String> group(Duration patience, Function<List<String>, List<String>> commit) {
        return new GroupCommit<>("test", 1, 10, patience, commit);
    }

    private static CompletableFuture<String> asking(GroupCommit<String, String> group, String request) {
        return CompletableFuture.supplyAsync(
                () -> group.ask(request), it -> Thread.ofVirtual().start(it));
    }

    private List<String> slowly(List<String> some) {
        writing.countDown();
        disk.acquireUninterruptibly();
        commits.add(List.copyOf(some));
        return some.stream().map(it -> it.toUpperCase(java.util.Locale.ROOT)).toList();
    }
}
