package kz.qashyq.learners.web;

import java.util.List;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programme;
import org.jspecify.annotations.Nullable;

/** @param refused why the group was not formed, or null */
public record GroupFormPage(
        Typed typed,
        List<Programme> programmes,
        List<Person> teachers,
        FormErrors errors,
        @Nullable Message refused) implements View {
    public record Typed(String name, String programme, String year, String curator) {}

    @Override
    public int status() {
        return errors.any() || refused != null ? 422 : 200;
    }
}
