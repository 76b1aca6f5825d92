package kz.qashyq.exams.web.result;

import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.Paper;
import kz.qashyq.exams.mark.Score;
import kz.qashyq.platform.web.View;

/**
 * @param paper with its ticket, if there are tickets, and the rules it is marked by
 * @param isMine whether the reader sat it
 * @param isOut whether the reader may see what came of it
 * @param score empty when it was not sat, or is not told
 * @param items empty when answers are not told
 */
public record ResultPage(
        Exam exam,
        Attempt attempt,
        Paper paper,
        boolean isMine,
        boolean isOut,
        Optional<Score> score,
        List<ResultItem> items)
        implements View {
    static ResultPage held(Exam exam, Attempt attempt, Paper paper) {
        return new ResultPage(exam, attempt, paper, true, false, Optional.empty(), List.of());
    }
}
