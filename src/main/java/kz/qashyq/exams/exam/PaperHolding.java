package kz.qashyq.exams.exam;

import java.util.Collection;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.PaperHolders;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.stereotype.Component;

/** Pictures and recordings of a paper's questions: for its candidate, while the paper is open. */
@Component
class PaperHolding implements PaperHolders {
    private final PaperRepository papers;

    PaperHolding(PaperRepository papers) {
        this.papers = papers;
    }

    @Override
    public boolean holds(PersonId person, Collection<QuestionVersionId> questions) {
        return !questions.isEmpty() && papers.isInOpenPaper(person, questions);
    }
}
