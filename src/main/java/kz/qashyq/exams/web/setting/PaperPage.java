package kz.qashyq.exams.web.setting;

import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.seat.LockedPapers.Shown;
import kz.qashyq.platform.web.View;

/**
 * A paper in plain.
 *
 * @param name whose it is; empty for a sample
 * @param sample the number of the sample
 * @param ticket which was drawn; empty where there are none
 */
public record PaperPage(
        Exam exam, String name, int sample, Optional<Integer> ticket, List<Shown> questions, List<Candidate> candidates)
        implements View {
    /** Somebody whose paper lies ready. */
    public record Candidate(AttemptId attempt, String name) {}

    public String path() {
        return "/exams/setting/" + exam.id() + "/papers";
    }
}
