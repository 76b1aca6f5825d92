package kz.qashyq.exams.exam;

import java.util.Collection;
import java.util.Set;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.testing.PaperHolders;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.stereotype.Component;

/**
 * Pictures and recordings of a paper's questions: for its candidate while it is open, and afterwards where the answers are
 * shown; for those who look papers and replays through. A discipline's teachers own its bank and are not asked here.
 */
@Component
class PaperHolding implements PaperHolders {
    private static final Set<Role> READERS = Set.of(Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.DEPUTY_HEAD, Role.DEAN);

    private final PaperRepository papers;

    PaperHolding(PaperRepository papers) {
        this.papers = papers;
    }

    @Override
    public boolean holds(PersonId person, Set<Role> roles, Collection<QuestionVersionId> questions) {
        if (questions.isEmpty()) return false;
        if (papers.isInOwnPaper(person, questions)) return true;
        return roles.stream().anyMatch(READERS::contains) && papers.isInPaperOfOthers(person, questions);
    }
}
