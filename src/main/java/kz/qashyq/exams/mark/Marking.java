package kz.qashyq.exams.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Answers;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.testing.ExamPapers;
import kz.qashyq.testing.PaperItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks attempts: all that marks itself at once, the rest by a person, one answer after another. */
@Service
public class Marking {
    private static final int LONGEST_COMMENT = 2_000;

    private final ItemMarkRepository rows;
    private final Attempts attempts;
    private final ExamDesk exams;
    private final Preparation preparation;
    private final ExamPapers blueprints;
    private final Audit audit;
    private final Clock clock;

    Marking(
            ItemMarkRepository rows,
            Attempts attempts,
            ExamDesk exams,
            Preparation preparation,
            ExamPapers blueprints,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.exams = exams;
        this.preparation = preparation;
        this.blueprints = blueprints;
        this.audit = audit;
        this.clock = clock;
    }

    List<AttemptId> unmarked(int most) {
        return rows.unmarked(most);
    }

    /** What the machine can tell. Another server that has begun with it is left alone. */
    @Transactional
    public void mark(AttemptId attempt) {
        if (!rows.take(attempt)) return;
        var paper = paper(attempt);
        var marker = blueprints.marker(paper.stream().map(PaperItem::version).toList());
        var marks = PaperMarks.of(paper, Answers.of(attempts.writes(attempt)), marker);
        rows.add(attempt, marks, Times.now(clock));
        sum(attempt, paper, marks);
    }

    /**
     * What a person found in one answer. May be mended until the results are out.
     *
     * @param points of those the question is worth
     */
    @Transactional
    public void markByHand(AttemptId id, int position, BigDecimal points, String comment, PersonId by) {
        if (comment.length() > LONGEST_COMMENT) throw Refusal.invalid("platform.error.tooLong", LONGEST_COMMENT);
        var exam = attempts.find(id).orElseThrow(Refusal::notFound).exam();
        if (exams.lockToMark(exam) == ExamState.RELEASED) throw Refusal.conflict("exams.alreadyReleased");
        attempts.lock(id);
        var paper = paper(id);
        if (position < 1 || position > paper.size()) throw Refusal.notFound();
        var worth = paper.get(position - 1).points();
        if (points.signum() < 0 || points.compareTo(worth) > 0) throw Refusal.invalid("exams.marking.points", worth);
        var share = worth.signum() == 0 ? BigDecimal.ZERO : points.divide(worth, 4, RoundingMode.HALF_UP);
        if (!rows.mark(id, position, share, comment.strip(), by, Times.now(clock))) throw Refusal.notFound();
        audit.record(by, "exams.deed.answerMarked", id, Map.of("position", position, "points", points));
        sum(id, paper, rows.of(id));
    }

    public List<ItemMark> of(AttemptId attempt) {
        return rows.of(attempt);
    }

    private void sum(AttemptId attempt, List<PaperItem> paper, List<ItemMark> marks) {
        PaperMarks.score(paper, marks).ifPresent(score -> rows.score(attempt, score, Times.now(clock)));
    }

    private List<PaperItem> paper(AttemptId attempt) {
        return preparation.paper(attempt).orElseThrow(Refusal::notFound).items();
    }
}
