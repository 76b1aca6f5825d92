package kz.qashyq.exams.exam;

import java.util.Collection;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.PaperHolders;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.stereotype.Component;

/** Shows a question's pictures and recordings to whoever has opened a paper with it, and not a moment before. */
@Component
class OpenedPapers implements PaperHolders {
    private final PaperRepository papers;

    OpenedPapers(PaperRepository papers) {
        this.papers = papers;
    }

    @Override
    public boolean holds(PersonId person, Collection<QuestionVersionId> questions) {
        return papers.holds(person, questions);
    }
}
