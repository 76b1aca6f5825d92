package kz.qashyq.programs.web;

import java.util.List;
import java.util.Set;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programme;
import org.jspecify.annotations.Nullable;

/**
 * @param id null for a discipline that is to be added
 * @param numbers credits and hours as they were typed
 */
public record DisciplineFormPage(
        Programme programme,
        @Nullable DisciplineId id,
        int edition,
        String code,
        Localized title,
        Numbers numbers,
        Set<PersonId> assigned,
        List<Person> teachers,
        FormErrors errors,
        Notice notice)
        implements View {
    public record Numbers(String credits, String synchronous, String asynchronous, String practice) {}

    public String action() {
        return id == null ? "/programs/" + programme.id() + "/disciplines" : "/programs/disciplines/" + id;
    }

    @Override
    public int status() {
        return notice.status();
    }
}
