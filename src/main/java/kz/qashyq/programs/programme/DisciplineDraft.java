package kz.qashyq.programs.programme;

import java.util.Set;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.Hours;

/** All that a methodist writes about a discipline. */
public record DisciplineDraft(String code, Localized title, int credits, Hours hours, Set<PersonId> teachers) {
    public DisciplineDraft {
        teachers = Set.copyOf(teachers);
    }
}
