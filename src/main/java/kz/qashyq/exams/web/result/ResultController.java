package kz.qashyq.exams.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Answers;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamFeedback;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.exams.mark.ItemMark;
import kz.qashyq.exams.mark.Marking;
import kz.qashyq.exams.mark.Results;
import kz.qashyq.exams.web.ExamStaff;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.ExamPapers;
import kz.qashyq.testing.PaperItem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own result, as far as the exam's feedback goes once it is out; the discipline's teacher sees all of it at any time. */
@Controller
class ResultController {
    private final Attempts attempts;
    private final ExamDesk exams;
    private final Results results;
    private final Marking marking;
    private final Preparation preparation;
    private final ExamPapers blueprints;
    private final ExamStaff staff;

    ResultController(
            Attempts attempts,
            ExamDesk exams,
            Results results,
            Marking marking,
            Preparation preparation,
            ExamPapers blueprints,
            ExamStaff staff) {
        this.attempts = attempts;
        this.exams = exams;
        this.results = results;
        this.marking = marking;
        this.preparation = preparation;
        this.blueprints = blueprints;
        this.staff = staff;
    }

    @GetMapping("/exams/attempts/{attempt}/result")
    @PermitSignedIn
    View show(@PathVariable AttemptId attempt, Me me) {
        var it = attempts.find(attempt).orElseThrow(Refusal::notFound);
        var exam = exams.find(it.exam()).orElseThrow(Refusal::notFound);
        var isMine = it.person().equals(me.id());
        if (!isMine) {
            if (!staff.teaches(me, exam.discipline())) throw Refusal.notFound();
            staff.demandImpartial(me, exam.id());
        }
        var row = results.of(attempt).orElseThrow(Refusal::notFound);
        var paper = preparation.paper(attempt).orElseThrow(Refusal::notFound);
        if (isMine && !isOut(exam, row)) return ResultPage.held(exam, it, paper);
        var shown = isMine ? exam.conduct().feedback() : ExamFeedback.ANSWERS;
        var score =
                shown == ExamFeedback.NOTHING ? java.util.Optional.<kz.qashyq.exams.mark.Score>empty() : row.score();
        var items = shown == ExamFeedback.ANSWERS && row.score().isPresent()
                ? items(it, paper.items())
                : List.<ResultItem>of();
        return new ResultPage(exam, it, paper, isMine, true, score, items);
    }

    /** Practice is for oneself: there is nobody to wait for but who marks it. */
    private static boolean isOut(Exam exam, Results.Row row) {
        return exam.state() == ExamState.RELEASED
                || exam.isPractice() && row.score().isPresent();
    }

    private List<ResultItem> items(Attempt attempt, List<PaperItem> paper) {
        var keys = blueprints.keys(paper.stream().map(PaperItem::version).toList());
        var answers = Answers.of(attempts.writes(attempt.id()));
        var marks = marking.of(attempt.id()).stream().collect(Collectors.toMap(ItemMark::position, mark -> mark));
        var items = new ArrayList<ResultItem>();
        for (int position = 1; position <= paper.size(); position++) {
            var item = paper.get(position - 1);
            var key = keys.get(item.version());
            var mark = marks.get(position);
            if (key == null || mark == null) continue;
            items.add(new ResultItem(position, key, item.points(), answers.at(position), mark));
        }
        return items;
    }
}
