package kz.qashyq.learners.web;

import java.util.List;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;

/** @param candidates people with the role of a learner or trainee who have no card yet */
public record GroupPage(
        StudyGroup group,
        Localized programme,
        String curator,
        List<Learner> members,
        List<Person> candidates,
        boolean mayWrite)
        implements View {}
