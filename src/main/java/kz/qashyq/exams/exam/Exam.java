package kz.qashyq.exams.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;

/**
 * A control event.
 *
 * @param control the syllabus' control it stands for; empty for practice
 * @param blueprint what papers are drawn from
 * @param released when results were let out; empty before
 */
public record Exam(
        ExamId id,
        DisciplineId discipline,
        Optional<ControlOf> control,
        Localized title,
        TestId blueprint,
        Rules rules,
        Window window,
        Conduct conduct,
        ExamState state,
        @Nullable Instant released,
        PersonId createdBy) {

    /** @param syllabus the version that fixes its form (ASM-07); 0 for exams that were set before it was kept */
    public record ControlOf(ControlId id, ControlKind kind, int syllabus) {}

    /** ASM-05: the rule set and its version go with every result. */
    public record Rules(ExamForm form, String ruleSet, int ruleVersion) {}

    /**
     * @param minutes how long one has from opening the paper, within the window
     * @param grace what was on its way at the end still counts so long after it
     * @param credit what outages of ours have added to the window
     */
    public record Window(Instant starts, Instant closes, int minutes, Duration grace, Duration credit) {
        public Instant lastOpening() {
            return closes.plus(credit);
        }

        public boolean hasStarted(Instant now) {
            return !now.isBefore(starts);
        }

        public boolean isClosed(Instant now) {
            return !now.isBefore(lastOpening());
        }
    }

    /**
     * @param tools what one may use, in words
     * @param networks from which it may be sat, as CIDR blocks; none: from anywhere
     * @param sebConfigKey Safe Exam Browser's Config Key; empty: any browser
     */
    public record Conduct(
            boolean oneWay,
            boolean onePerPage,
            Localized tools,
            ExamFeedback feedback,
            List<String> networks,
            Optional<String> sebConfigKey) {
        public Conduct {
            networks = List.copyOf(networks);
        }
    }

    Exam by(Rules newRules) {
        return new Exam(
                id, discipline, control, title, blueprint, newRules, window, conduct, state, released, createdBy);
    }

    public boolean isPractice() {
        return control.isEmpty();
    }
}
