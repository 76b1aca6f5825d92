package kz.qashyq.learners.web;

import java.util.List;
import kz.qashyq.learners.GroupId;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.programs.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A group being formed or changed.
 *
 * @param group the one that is changed; null for a new one
 * @param programmes to choose from; only its own, once somebody has studied in the group
 */
public record GroupFormPage(
        @Nullable GroupId group, Typed typed, List<Programme> programmes, List<Person> teachers, FormErrors errors)
        implements FormView {
    public record Typed(String name, String programme, String year, String curator) {}

    public boolean isNew() {
        return group == null;
    }

    public Message title() {
        return Message.of(isNew() ? "learners.group.new" : "learners.group.edit");
    }

    /** Where the form goes, and where its reader comes from. */
    public String path() {
        return isNew() ? "/learners/groups" : "/learners/groups/" + group;
    }
}
