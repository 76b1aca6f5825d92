package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.learners.Group;
import kz.qashyq.people.Person;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.programs.Discipline;
import org.jspecify.annotations.Nullable;

/** @param teachers whom a methodist may choose; empty for a teacher, who creates their own */
public record NewCoursePage(
        Draft draft, FormErrors errors, List<Discipline> disciplines, List<Group> groups, List<Person> teachers)
        implements FormView {
    /** What was typed. */
    public record Draft(
            @Nullable String discipline,
            @Nullable String group,
            @Nullable String teacher,
            @Nullable String year,
            @Nullable String half,
            @Nullable String type) {}
}
