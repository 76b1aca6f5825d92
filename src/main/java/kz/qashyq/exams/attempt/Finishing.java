package kz.qashyq.exams.attempt;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempt.Finish;
import kz.qashyq.exams.attempt.Attempt.Finished;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends attempts: by hand-in, by the clock, by staff. What was saved counts, handed in or not. */
@Service
public class Finishing {
    private static final int AT_A_TIME = 200;
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int NUMBER_LENGTH = 12;

    private final AttemptRepository attempts;
    private final WriteRepository writes;
    private final OccurrenceRepository occurrences;
    private final ExamTraces traces;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Finishing(
            AttemptRepository attempts,
            WriteRepository writes,
            OccurrenceRepository occurrences,
            ExamTraces traces,
            Clock clock) {
        this.attempts = attempts;
        this.writes = writes;
        this.occurrences = occurrences;
        this.traces = traces;
        this.clock = clock;
    }

    /** What came of handing in. */
    public sealed interface HandingIn {
        /** Also for who asks again: the receipt is the first one. */
        record Done(Finished finished) implements HandingIn {}

        /** The server has the device's writes up to this number only: send the others, then hand in. */
        record Missing(int received) implements HandingIn {}

        /** Another device has sat down to it since: only the one that holds the attempt hands it in. */
        record TakenOver() implements HandingIn {}

        /** Held by an invigilator, or never opened. */
        record NotNow(AttemptState state) implements HandingIn {}
    }

    /** @param last the number of the device's last write: nothing it has unsent may be left behind */
    @Transactional
    public Optional<HandingIn> handIn(AttemptId id, int epoch, int last) {
        return attempts.lock(id).map(attempt -> {
            if (attempt.finished().isPresent())
                return new HandingIn.Done(attempt.finished().get());
            if (attempt.state() != AttemptState.RUNNING) return new HandingIn.NotNow(attempt.state());
            if (attempt.epoch() != epoch) return new HandingIn.TakenOver();
            var received = writes.contiguous(id, epoch);
            if (received < last) return new HandingIn.Missing(received);
            return new HandingIn.Done(finish(attempt, Finish.HANDED_IN, Times.now(clock)));
        });
    }

    /** An invigilator ends it; what was saved counts. */
    @Transactional
    public Optional<Finished> end(AttemptId id) {
        return attempts.lock(id)
                .filter(attempt -> attempt.state() == AttemptState.RUNNING || attempt.state() == AttemptState.HELD)
                .map(attempt -> finish(attempt, Finish.BY_STAFF, Times.now(clock)));
    }

    /** An attempt whose time is over, and its exam's grace with it: thousands end in one second. */
    public record Overdue(AttemptId attempt, Duration grace) {}

    public List<Overdue> overdue() {
        return attempts.overdue(Times.now(clock), AT_A_TIME);
    }

    /** @param grace the exam's: what comes within it still counts, so that an attempt is not closed before */
    @Transactional
    public void closeIfOver(AttemptId id, Duration grace) {
        var attempt = attempts.lock(id).orElseThrow();
        var ends = attempt.ends();
        if (attempt.state() != AttemptState.RUNNING || ends == null) return;
        if (Times.now(clock).isAfter(ends.plus(grace))) finish(attempt, Finish.BY_CLOCK, ends);
    }

    /** Those whose hold lasts so long that it may have been forgotten; {@link ForgottenHold} decides. */
    public List<AttemptId> longHeld() {
        return attempts.heldBefore(Times.now(clock).minus(ForgottenHold.TIME_TO_DECIDE), AT_A_TIME);
    }

    /** What had been saved when the hold began counts. */
    @Transactional
    public void closeIfForgotten(AttemptId id) {
        var attempt = attempts.lock(id).orElseThrow();
        var held = attempt.held();
        var ends = attempt.ends();
        if (attempt.state() != AttemptState.HELD || held == null || ends == null) return;
        var now = Times.now(clock);
        if (!now.isAfter(ForgottenHold.closes(held, ends, attempts.windowCloses(id)))) return;
        finish(attempt, Finish.BY_CLOCK, now);
        occurrences.add(Occurrence.of(attempt, Occurrence.Kind.CLOSED_HELD, "", now, null));
    }

    @Transactional
    public void closeUnopened() {
        attempts.closeUnopened(Times.now(clock));
    }

    public Optional<Attempt> byReceipt(String number) {
        return attempts.byReceipt(number);
    }

    private Finished finish(Attempt attempt, Finish finish, Instant at) {
        var hash = Answers.of(writes.of(attempt.id())).hash();
        var finished = new Finished(at, finish, number(), hash, null);
        attempts.finish(attempt.id(), finished);
        traces.finished(attempt, at);
        return finished;
    }

    /** Sixty random bits in letters that are not mistaken for one another. */
    private String number() {
        var number = new StringBuilder(NUMBER_LENGTH);
        for (int i = 0; i < NUMBER_LENGTH; i++) number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return number.toString();
    }
}
