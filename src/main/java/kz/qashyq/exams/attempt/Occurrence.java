package kz.qashyq.exams.attempt;

import java.time.Instant;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in an exam besides answers. Only ever added to.
 *
 * @param attempt empty when it concerns all candidates
 * @param detail what a person wrote, or what the device said of itself
 * @param by who did it; empty for the candidate's device and the server
 */
public record Occurrence(
        ExamId exam, Optional<AttemptId> attempt, Instant at, Kind kind, String detail, Optional<PersonId> by) {

    /** What it was. */
    public enum Kind {
        SAT_DOWN,
        OTHER_DEVICE,
        MESSAGE,
        TIME_GIVEN,
        TIME_BY_PROFILE,
        PAUSED,
        SUSPENDED,
        RESUMED,
        ENDED,
        /** Nobody let it go on: the clock closed it. */
        CLOSED_HELD,
        OUTAGE;

        public Message title() {
            return Message.of("exams.occurrence." + name());
        }

        /** Does the candidate see it? */
        public boolean isForCandidate() {
            return this != SAT_DOWN && this != OTHER_DEVICE;
        }
    }

    /**
     * As the log shows it.
     *
     * @param first when it happened first
     * @param times how often, to the same candidate in the same way
     */
    public record Line(Occurrence latest, Instant first, int times) {}

    public static Occurrence of(Attempt attempt, Kind kind, String detail, Instant at, @Nullable PersonId by) {
        return new Occurrence(attempt.exam(), Optional.of(attempt.id()), at, kind, detail, Optional.ofNullable(by));
    }
}
