package kz.qashyq.courses;

import java.time.Instant;
import kz.qashyq.programs.ControlId;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an item is studied or done.
 *
 * @param required whether it counts towards the learner's progress
 * @param availableFrom null: at once
 * @param deadline of a task or a test; null: none
 * @param column the control of the syllabus that a task or a test counts towards; null: none
 */
public record ItemTerms(
        boolean required,
        @Nullable Instant availableFrom,
        @Nullable Instant deadline,
        @Nullable ControlId column) {
    public static ItemTerms plain() {
        return new ItemTerms(true, null, null, null);
    }

    public static ItemTerms due(Instant deadline, ControlId column) {
        return new ItemTerms(true, null, deadline, column);
    }
}
