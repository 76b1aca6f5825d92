package kz.qashyq.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.AttemptId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes share nothing but the database: two of what a node has for saving, side by side. */
@WebTest
class TwoNodesTest {
    private static final int WRITES = 60;

    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    Attempts attempts;

    @Autowired
    Saving here;

    @Autowired
    Finishing finishing;

    @Autowired
    WriteRepository rows;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void devices_that_go_from_node_to_node_and_repeat_themselves_get_one_receipt_for_each_write() throws Exception {
        var held = exams.running();
        var ids = new ArrayList<AttemptId>();
        for (var candidate : List.of(held.aigerim(), held.dauren())) {
            var device = exams.device(web, candidate, held.exam());
            device.post("opening", "");
            ids.add(device.attempt());
        }
        var there = new Saving(rows, transaction, Clock.systemUTC());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Callable<List<Receipt>>>();
            var random = new Random(7);
            for (var id : ids)
                for (int seq = 1; seq <= WRITES; seq++) {
                    var write = new Write(seq, WriteKind.ANSWER, 1 + seq % 3, List.of("" + seq), Instant.EPOCH);
                    // Each is sent to both: the first node may have been killed before it answered.
                    for (var node : random.nextBoolean() ? List.of(here, there) : List.of(there, here))
                        sent.add(() -> node.save(new Saving.Delivery(id, 1, List.of(write), 1))
                                .orElseThrow()
                                .receipts());
                }
            var receipts = new HashMap<String, Receipt>();
            for (var answer : threads.invokeAll(sent))
                for (var receipt : answer.get()) {
                    var hash = HexFormat.of().formatHex(receipt.hash());
                    var before = receipts.putIfAbsent(hash, receipt);
                    if (before != null)
                        assertThat(receipt.received()).as("one receipt").isEqualTo(before.received());
                }
            assertThat(receipts).hasSize(2 * WRITES);
        } finally {
            there.destroy();
        }
        for (var id : ids)
            assertThat(attempts.writes(id))
                    .extracting(it -> it.write().seq())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, WRITES).boxed().toList());
    }

    @Test
    void an_attempt_that_two_nodes_close_at_once_is_closed_once() throws Exception {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        device.answer(1, 1, "2");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var closings = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Object>) () -> finishing.handIn(device.attempt(), 1, 1))
                    .toList();
            var came = new ArrayList<String>();
            for (var closing : threads.invokeAll(closings)) closing.get();
            for (var closing : threads.invokeAll(closings))
                came.add(((Finishing.HandingIn.Done) ((Optional<?>) closing.get()).orElseThrow())
                        .finished()
                        .receipt());
            assertThat(came.stream().distinct()).hasSize(1);
        }
    }
}
