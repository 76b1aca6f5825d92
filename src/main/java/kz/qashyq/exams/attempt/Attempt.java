package kz.qashyq.exams.attempt;

import java.time.Instant;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's exam as it stands.
 *
 * @param round from 1; practice may be sat again
 * @param epoch which device holds it: the number of times one has sat down to it; 0 before the first
 * @param extraSeconds besides the exam's minutes: given by people, by profile, for outages and pauses
 * @param ends empty until the paper is opened
 * @param contact the device's last sign of life
 * @param answered how many answers the device said it had
 */
public record Attempt(
        AttemptId id,
        ExamId exam,
        PersonId person,
        int round,
        AttemptState state,
        int epoch,
        int reached,
        int questions,
        int extraSeconds,
        @Nullable Instant opened,
        @Nullable Instant ends,
        @Nullable Instant held,
        @Nullable Hold hold,
        @Nullable Instant contact,
        int answered,
        int revision,
        Optional<Finished> finished) {

    /** Why it does not go on. */
    public enum Hold {
        /** For a break or a trouble: it goes on when the invigilator says so. */
        PAUSE,
        /** The invigilator suspects something; a commission may look at it. */
        SUSPENSION
    }

    /** How it ended. */
    public enum Finish {
        HANDED_IN,
        BY_CLOCK,
        BY_STAFF
    }

    /**
     * @param receipt the number anyone can look up on the portal
     * @param answersHash {@link Answers#hash}
     */
    public record Finished(
            Instant at,
            Finish finish,
            String receipt,
            byte[] answersHash,
            @Nullable Instant marked) {}

    public boolean isOver() {
        return state == AttemptState.FINISHED || state == AttemptState.ABSENT;
    }
}
