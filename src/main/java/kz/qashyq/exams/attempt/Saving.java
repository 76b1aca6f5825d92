package kz.qashyq.exams.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.WriteRepository.Key;
import kz.qashyq.exams.attempt.WriteRepository.Row;
import kz.qashyq.exams.attempt.WriteRepository.Touched;
import kz.qashyq.platform.db.GroupCommit;
import org.jspecify.annotations.Nullable;
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
    private final GroupCommit<Delivery, Outcome> commits;

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

    /** What came of a delivery. */
    private sealed interface Outcome {
        record Taken(Acknowledgement acknowledgement) implements Outcome {}

        record Unknown() implements Outcome {}

        record OverBudget(Duration until) implements Outcome {}

        /** Nothing of it was taken: whether it came in time is known only after the next pulse. */
        record CreditFirst() implements Outcome {}
    }

    /** Nothing of it was taken: the attempt writes more than any device of ours does. */
    public static final class TooMuch extends RuntimeException {
        private final transient Duration until;

        TooMuch(Duration until) {
            super("an attempt writes too much", null, false, false);
            this.until = until;
        }

        /** After which it would fit. */
        public Duration until() {
            return until;
        }
    }

    /**
     * @return empty when there is no such attempt
     * @throws GroupCommit.TooBusy nothing is promised; send again, also when {@link TimeUp} is not certain yet
     * @throws TooMuch nothing is taken; send again after a while
     */
    public Optional<Acknowledgement> save(Delivery delivery) {
        return switch (commits.ask(delivery)) {
            case Outcome.Taken(var acknowledgement) -> Optional.of(acknowledgement);
            case Outcome.Unknown unknown -> Optional.empty();
            case Outcome.OverBudget(var until) -> throw new TooMuch(until);
            case Outcome.CreditFirst wait -> throw new GroupCommit.TooBusy();
        };
    }

    @Override
    public void destroy() {
        commits.close();
    }

    private List<Outcome> commit(List<Delivery> deliveries) {
        return Objects.requireNonNull(transaction.execute(status -> write(deliveries)));
    }

    /** The time is taken under the attempts' locks: what counts has come before whoever closes the attempt. */
    private List<Outcome> write(List<Delivery> deliveries) {
        var touched = rows.touch(deliveries, Times.now(clock));
        var now = Times.now(clock);
        var rowsOf = deliveries.stream()
                .map(delivery -> rowsOf(delivery, touched.get(delivery.attempt()), now))
                .toList();
        var all = rowsOf.stream().flatMap(List::stream).toList();
        var before = rows.add(all) == all.size() ? Map.<Key, Receipt>of() : rows.receipts(all);
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < deliveries.size(); i++)
            outcomes.add(
                    outcome(deliveries.get(i), touched.get(deliveries.get(i).attempt()), rowsOf.get(i), now, before));
        return outcomes;
    }

    /** What is stored is decided for good. A sign of life decides nothing and is always answered. */
    private static boolean awaitsCredit(Delivery delivery, Touched touched, Instant now) {
        return !delivery.writes().isEmpty() && touched.standing().awaitsCredit(now, touched.pulse());
    }

    private static List<Row> rowsOf(Delivery delivery, @Nullable Touched touched, Instant now) {
        if (touched == null || touched.excess() > 0 || awaitsCredit(delivery, touched, now)) return List.of();
        return delivery.writes().stream()
                .map(write -> {
                    var apart = touched.standing().apart(write, now);
                    var hash = WriteHash.of(delivery.attempt(), delivery.epoch(), write);
                    var receipt = new Receipt(write.seq(), now, hash, apart.isEmpty());
                    return new Row(delivery.attempt(), delivery.epoch(), write, receipt, apart);
                })
                .toList();
    }

    /** @param before receipts of what was there already */
    private static Outcome outcome(
            Delivery delivery, @Nullable Touched touched, List<Row> rows, Instant now, Map<Key, Receipt> before) {
        if (touched == null) return new Outcome.Unknown();
        if (touched.excess() > 0) return new Outcome.OverBudget(WriteBudget.wait(touched.excess()));
        if (awaitsCredit(delivery, touched, now)) return new Outcome.CreditFirst();
        var receipts = rows.stream()
                .map(row -> before.getOrDefault(row.key(), row.receipt()))
                .toList();
        return new Outcome.Taken(new Acknowledgement(now, touched.standing(), receipts));
    }

    /** Does the receipt stand for this very write? */
    public static boolean isFor(Receipt receipt, AttemptId attempt, int epoch, Write write) {
        return Arrays.equals(receipt.hash(), WriteHash.of(attempt, epoch, write));
    }
}
