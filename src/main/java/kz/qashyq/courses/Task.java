package kz.qashyq.courses;

import java.util.Set;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;

/**
 * What a task is, its instructions aside.
 *
 * @param maxPoints 1 to 100; the journal gets the share in per cent
 * @param accepted kinds of file that may be handed in
 * @param attempts how often work may be handed in before it is marked; 0: as often as wished
 * @param lateAccepted whether work is taken after the deadline, marked as late
 * @param onlyFor ASY-11: the learners it is issued to; empty: all
 */
public record Task(
        Localized title,
        int maxPoints,
        Set<AcceptedKind> accepted,
        int attempts,
        boolean lateAccepted,
        WorkKind kind,
        Set<LearnerId> onlyFor) {
    public Task {
        accepted = Set.copyOf(accepted);
        onlyFor = Set.copyOf(onlyFor);
    }

    public boolean isFor(LearnerId learner) {
        return onlyFor.isEmpty() || onlyFor.contains(learner);
    }
}
