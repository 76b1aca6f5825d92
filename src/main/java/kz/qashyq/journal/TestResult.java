package kz.qashyq.journal;

import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.security.PersonId;

/**
 * A test that counts was graded.
 *
 * @param points what this attempt brought, 0 to 100
 * @param best the best of all attempts, this one included: what the journal gets
 * @param by who answers for the test
 */
public record TestResult(
        JournalId journal, ComponentId component, LearnerId learner, int points, int best, PersonId by) {
    public TestResult {
        if (points < 0 || best > 100 || points > best)
            throw new IllegalArgumentException("a result is 0 to 100 and no better than the best: " + points);
    }
}
