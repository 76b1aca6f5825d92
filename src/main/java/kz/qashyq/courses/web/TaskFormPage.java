package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.course.Section;
import kz.qashyq.journal.JournalColumn;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import org.jspecify.annotations.Nullable;

/** @param item null for a new task */
public record TaskFormPage(
        NamedCourse course,
        @Nullable ItemId item,
        SectionId section,
        List<Section> sections,
        List<JournalColumn> columns,
        List<Learner> learners,
        TaskForm form,
        TermsForm terms,
        FormErrors errors)
        implements FormView {
    public String action() {
        return item == null ? course.path() + "/sections/" + section + "/tasks" : course.path() + "/tasks/" + item;
    }
}
