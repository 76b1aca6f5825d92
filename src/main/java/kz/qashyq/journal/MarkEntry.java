package kz.qashyq.journal;

import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.security.PersonId;

/**
 * A mark that a person enters for a component.
 *
 * @param points 0 to 100
 * @param by who answers for it
 * @param reason why it is late or changed; empty when neither
 */
public record MarkEntry(
        JournalId journal, ComponentId component, LearnerId learner, int points, PersonId by, String reason) {
    public MarkEntry {
        if (points < 0 || points > 100) throw new IllegalArgumentException("a mark is 0 to 100, not " + points);
    }
}
