package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.bank.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The form of a question.
 *
 * @param id null while it is new
 * @param grown an option row was just added: it takes the focus
 */
public record QuestionFormPage(
        Discipline discipline,
        @Nullable QuestionId id,
        QuestionForm form,
        List<Topic> topics,
        FormErrors errors,
        boolean grown)
        implements FormView {
    public String action() {
        return id == null ? "/testing/disciplines/" + discipline.id() + "/questions" : "/testing/questions/" + id;
    }
}
