package kz.qashyq.testing.web;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;

/** @param id null while it is new */
public record TestFormPage(Discipline discipline, @Nullable TestId id, TestForm form, FormErrors errors)
        implements FormView {
    public String action() {
        return id == null ? "/testing/disciplines/" + discipline.id() + "/tests" : "/testing/tests/" + id;
    }
}
