package kz.qashyq.testing;

import java.util.Collection;
import java.util.Set;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;

/** Who has a question in a paper? Asked when its picture or recording is read; answered by modules that give out papers. */
public interface PaperHolders {
    /** Whether this person now may see one of these questions in a paper, their own or one that they judge. */
    boolean holds(PersonId person, Set<Role> roles, Collection<QuestionVersionId> questions);
}
