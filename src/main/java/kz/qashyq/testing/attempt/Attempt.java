package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import org.jspecify.annotations.Nullable;

/**
 * One person's one go at a test.
 *
 * @param number the person's first, second …
 * @param ends null when time is not limited
 * @param closes the test's closing time for this person as it stood at the start
 * @param backTo where the person came from
 */
public record Attempt(
        AttemptId id,
        Sheet test,
        PersonId person,
        int number,
        Instant started,
        @Nullable Instant ends,
        @Nullable Instant closes,
        String backTo,
        Optional<Outcome> outcome) {

    /** What of its test an attempt's pages need. */
    public record Sheet(TestId id, DisciplineId discipline, Localized title, TestSettings settings) {}

    /**
     * @param byClock time ran out before it was handed in
     * @param lateAt when answers came that no longer counted
     */
    public record Outcome(
            Instant finished,
            boolean byClock,
            BigDecimal points,
            BigDecimal most,
            BigDecimal percent,
            Optional<Instant> lateAt) {}

    public boolean isFinished() {
        return outcome.isPresent();
    }

    public boolean passed() {
        return outcome.map(it -> it.percent()
                                .compareTo(BigDecimal.valueOf(test.settings().passMark()))
                        >= 0)
                .orElse(false);
    }

    /** Whole minutes spent, at least one. */
    public long minutes() {
        return outcome.map(it ->
                        Math.max(1, Duration.between(started, it.finished()).toMinutes()))
                .orElse(0L);
    }
}
