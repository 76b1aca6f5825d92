package kz.qashyq.testing;

import java.util.Collection;
import kz.qashyq.platform.security.PersonId;

/** Who has a question in a paper? Asked when its picture or recording is read; answered by modules that give out papers. */
public interface PaperHolders {
    /** Whether this person now may see one of these questions in a paper of theirs. */
    boolean holds(PersonId person, Collection<QuestionVersionId> questions);
}
