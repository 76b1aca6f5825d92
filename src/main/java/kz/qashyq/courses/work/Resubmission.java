package kz.qashyq.courses.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.Task;
import kz.qashyq.platform.i18n.Message;

/** May a learner hand in now? Pure, so that the page and the deed say the same. */
public final class Resubmission {
    private Resubmission() {}

    /**
     * @param versions of the learner's work, drafts among them
     * @return why not; empty when they may
     */
    public static Optional<Message> obstacle(
            boolean courseIsOpen, Task task, ItemTerms terms, List<Submission> versions, Instant now) {
        if (!courseIsOpen) return refused("courses.handIn.courseClosed");
        var from = terms.availableFrom();
        if (from != null && now.isBefore(from)) return refused("courses.handIn.notYet");
        var handedIn = versions.stream().filter(version -> !version.isDraft()).toList();
        if (!handedIn.isEmpty()) {
            var latest = handedIn.getLast();
            if (latest.state() == SubmissionState.MARKED) return refused("courses.handIn.marked");
            // Whoever is asked to rework may, whatever the deadline and the number of attempts.
            if (latest.state() == SubmissionState.RETURNED) return Optional.empty();
            if (task.attempts() > 0 && handedIn.size() >= task.attempts()) return refused("courses.handIn.noAttempts");
        }
        if (!task.lateAccepted() && Punctuality.isLate(now, terms.deadline())) return refused("courses.handIn.tooLate");
        return Optional.empty();
    }

    private static Optional<Message> refused(String key) {
        return Optional.of(Message.of(key));
    }
}
