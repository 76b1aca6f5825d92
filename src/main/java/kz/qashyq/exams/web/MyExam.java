package kz.qashyq.exams.web;

import java.time.Instant;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.AttemptState;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamState;

/**
 * An exam as its candidate sees it in a list.
 *
 * @param mayRepeat practice that is over and may be sat again
 */
public record MyExam(Exam exam, Attempt attempt, When when, boolean mayRepeat) {
    /** Where it stands in time. */
    public enum When {
        NOW,
        COMING,
        OVER
    }

    /** @param isLatest of its candidate's attempts at this exam */
    static MyExam of(Exam exam, Attempt attempt, boolean isLatest, Instant now) {
        var mayRepeat = isLatest
                && exam.isPractice()
                && attempt.isOver()
                && exam.state() == ExamState.READY
                && !exam.window().isClosed(now);
        return new MyExam(exam, attempt, when(exam, attempt, now), mayRepeat);
    }

    private static When when(Exam exam, Attempt attempt, Instant now) {
        return switch (attempt.state()) {
            case RUNNING, HELD -> When.NOW;
            case FINISHED, ABSENT -> When.OVER;
            case PREPARED -> {
                if (exam.window().isClosed(now)) yield When.OVER;
                yield exam.window().hasStarted(now) ? When.NOW : When.COMING;
            }
        };
    }

    public boolean hasBegun() {
        return attempt.state() == AttemptState.RUNNING || attempt.state() == AttemptState.HELD;
    }

    /** Practice shows its result as soon as it is marked. */
    public boolean hasResult() {
        return exam.released() != null
                || exam.isPractice()
                        && attempt.finished().filter(it -> it.marked() != null).isPresent();
    }

    /** Minutes besides the exam's own, in whole ones. */
    public long extraMinutes() {
        return attempt.extraSeconds() / 60;
    }

    public String path() {
        return "/exams/attempts/" + attempt.id();
    }

    /** What the button says, by its message key. */
    public String verb() {
        if (hasBegun()) return "exams.mine.continue";
        return when == When.NOW ? "exams.mine.begin" : "exams.mine.enter";
    }

    /** The look of the state's badge. */
    public String badge() {
        return switch (attempt.state()) {
            case RUNNING -> "badge-accent";
            case HELD -> "badge-warning";
            case FINISHED -> "badge-success";
            case ABSENT -> "badge-danger";
            case PREPARED -> "";
        };
    }
}
