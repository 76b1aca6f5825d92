package kz.qashyq.learners.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.ProgrammeId;

public record GroupsPage(
        List<StudyGroup> groups,
        Map<ProgrammeId, Localized> programmes,
        Map<PersonId, Person> curators,
        boolean mayWrite)
        implements View {
    public String curatorOf(StudyGroup group) {
        var curator = group.curator() == null ? null : curators.get(group.curator());
        return curator == null ? "" : curator.listName();
    }
}
