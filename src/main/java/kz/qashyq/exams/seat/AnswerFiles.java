package kz.qashyq.exams.seat;

import java.util.List;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.AttemptState;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.testing.ExamPapers;
import kz.qashyq.testing.PaperItem;
import kz.qashyq.testing.QuestionKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that are handed in as answers: which, how many and how large. The page tells the candidate before they choose one. */
@Service
public class AnswerFiles {
    /** What files of exams belong to. */
    public static final String MODULE = "exams";

    /** At once in one answer. */
    public static final int MOST_IN_ANSWER = 5;

    /** For one question, with those that were replaced: what was in an answer once is kept. */
    public static final int MOST_SENT = 20;

    /** Of one file. */
    public static final long MOST_MEGABYTES = 50;

    private final Attempts attempts;
    private final Preparation preparation;
    private final ExamPapers blueprints;
    private final Files files;

    AnswerFiles(Attempts attempts, Preparation preparation, ExamPapers blueprints, Files files) {
        this.attempts = attempts;
        this.preparation = preparation;
        this.blueprints = blueprints;
        this.files = files;
    }

    /**
     * Makes an uploaded file the attempt's. Asked again it answers as before.
     *
     * @param position of the question it answers
     * @throws Refusal 404 for anybody but the candidate and where no file is asked for; 409 when the attempt is not open or
     *     has had its files; 422 when the file is too large
     */
    @Transactional
    public StoredFile claim(AttemptId id, PersonId candidate, int position, FileId file) {
        var attempt =
                attempts.lock(id).filter(it -> it.person().equals(candidate)).orElseThrow(Refusal::notFound);
        if (attempt.isOver()) throw Refusal.conflict("exams.over");
        if (attempt.state() == AttemptState.PREPARED) throw Refusal.conflict("exams.notRunning");
        var asked = asked(id);
        if (position < 1 || position > asked.size() || asked.get(position - 1) != QuestionKind.FILE)
            throw Refusal.notFound();
        var owner = new FileOwner(MODULE, id.value());
        var own = files.ownedBy(owner);
        var questions = asked.stream().filter(QuestionKind.FILE::equals).count();
        if (own.stream().noneMatch(it -> it.id().equals(file)) && own.size() >= MOST_SENT * questions)
            throw Refusal.conflict("exams.files.tooMany", MOST_SENT);
        var claimed = files.claim(file, candidate, owner);
        if (claimed.size() > MOST_MEGABYTES * 1024 * 1024)
            throw Refusal.invalid("exams.files.tooLarge", MOST_MEGABYTES);
        return claimed;
    }

    private List<QuestionKind> asked(AttemptId attempt) {
        var versions = preparation.paper(attempt).orElseThrow(Refusal::notFound).items().stream()
                .map(PaperItem::version)
                .toList();
        var questions = blueprints.asked(versions);
        return versions.stream()
                .map(version -> questions.get(version))
                .map(question -> question == null ? QuestionKind.ESSAY : question.kind())
                .toList();
    }
}
