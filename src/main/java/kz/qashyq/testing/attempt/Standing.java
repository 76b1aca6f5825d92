package kz.qashyq.testing.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qashyq.testing.Admission;
import kz.qashyq.testing.assembly.Test;

/**
 * How a person stands with a test they were given.
 *
 * @param attempts theirs, in order
 */
public record Standing(Test test, Admission admission, List<Attempt> attempts) {
    /** 0 when there is no limit. */
    public int allowed() {
        return admission.attempts() > 0 ? admission.attempts() : test.settings().attempts();
    }

    public boolean hasAttemptLeft() {
        return allowed() == 0 || attempts.size() < allowed();
    }

    public boolean isClosed(Instant now) {
        var closes = admission.closes();
        return closes != null && !now.isBefore(closes);
    }

    public Optional<Attempt> open() {
        return attempts.stream().filter(attempt -> !attempt.isFinished()).findFirst();
    }

    public boolean mayBegin(Instant now) {
        return test.ready() && hasAttemptLeft() && !isClosed(now) && open().isEmpty();
    }

    /** Are right answers and comments of finished attempts to be shown now? */
    public boolean isFeedbackDue(Instant now) {
        var settings = test.settings();
        var canTryAgain = open().isPresent() || (hasAttemptLeft() && !isClosed(now));
        return FeedbackRule.isDue(settings.feedback(), admission.closes(), canTryAgain, now);
    }
}
