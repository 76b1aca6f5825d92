package kz.qashyq.courses;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** One version of a learner's work on a task. */
public record SubmissionId(UUID value) implements Id {
    public static SubmissionId next() {
        return new SubmissionId(Ids.next());
    }

    public static SubmissionId of(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
