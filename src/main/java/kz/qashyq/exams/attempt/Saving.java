package kz.qashyq.exams.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.WriteRepository.Key;
import kz.qashyq.exams.attempt.WriteRepository.Row;
import kz.qashyq.platform.db.GroupCommit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what candidates' devices have written. A receipt leaves only after the commit; whatever is sent again gets the
 * receipt of the first time. Three statements for however many candidates wait: lock, write, and, when something was sent
 * before, read what is there.
 */
@Service
public class Saving implements DisposableBean {
    /** A second one would only halve what each commit carries: measured, it saves a third less. */
    private static final int COMMITTERS = 1;

    private static final int REQUESTS_AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WriteRepository rows;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final GroupCommit<Delivery, Optional<Acknowledgement>> commits;

    Saving(WriteRepository rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
        this.commits = new GroupCommit<>("exam-saving", COMMITTERS, REQUESTS_AT_ONCE, PATIENCE, this::commit);
    }

    /**
     * What a device sends at once; without writes it is a sign of life.
     *
     * @param epoch which device: as its seat token says
     * @param answered how many answers the device has, for the invigilator's board
     */
    public record Delivery(AttemptId attempt, int epoch, List<Write> writes, int answered) {
        public Delivery {
            writes = List.copyOf(writes);
        }
    }

    /** @param receipts one for each write, in the order they were sent */
    public record Acknowledgement(Instant now, Standing standing, List<Receipt> receipts) {}

    /**
     * @return empty when there is no such attempt
     * @throws GroupCommit.TooBusy nothing is promised; send again
     */
    public Optional<Acknowledgement> save(Delivery delivery) {
        return commits.ask(delivery);
    }

    @Override
    public void destroy() {
        commits.close();
    }

    private List<Optional<Acknowledgement>> commit(List<Delivery> deliveries) {
        return Objects.requireNonNull(transaction.execute(status -> write(deliveries)));
    }

    /** The time is taken under the attempts' locks: what counts has come before whoever closes the attempt. */
    private List<Optional<Acknowledgement>> write(List<Delivery> deliveries) {
        var standings = rows.touch(deliveries, Times.now(clock));
        var now = Times.now(clock);
        var taken = deliveries.stream()
                .map(delivery -> Optional.ofNullable(standings.get(delivery.attempt()))
                        .map(standing -> new Taken(standing, rowsOf(delivery, standing, now))))
                .toList();
        var all = taken.stream()
                .flatMap(Optional::stream)
                .flatMap(it -> it.rows().stream())
                .toList();
        var before = rows.add(all) == all.size() ? Map.<Key, Receipt>of() : rows.receipts(all);
        return taken.stream()
                .map(it -> it.map(one -> one.acknowledged(now, before)))
                .toList();
    }

    private static List<Row> rowsOf(Delivery delivery, Standing standing, Instant now) {
        return delivery.writes().stream()
                .map(write -> new Row(
                        delivery.attempt(),
                        delivery.epoch(),
                        write,
                        new Receipt(
                                write.seq(),
                                now,
                                WriteHash.of(delivery.attempt(), delivery.epoch(), write),
                                standing.counts(write, now))))
                .toList();
    }

    private record Taken(Standing standing, List<Row> rows) {
        /** @param before receipts of what was there already */
        Acknowledgement acknowledged(Instant now, Map<Key, Receipt> before) {
            return new Acknowledgement(
                    now,
                    standing,
                    rows.stream()
                            .map(row -> before.getOrDefault(row.key(), row.receipt()))
                            .toList());
        }
    }

    /** Does the receipt stand for this very write? */
    public static boolean isFor(Receipt receipt, AttemptId attempt, int epoch, Write write) {
        return Arrays.equals(receipt.hash(), WriteHash.of(attempt, epoch, write));
    }
}
