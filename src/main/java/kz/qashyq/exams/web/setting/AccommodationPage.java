package kz.qashyq.exams.web.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.exams.exam.Accommodations.Accommodation;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/**
 * Who always gets extra time.
 *
 * @param members of the chosen group
 */
public record AccommodationPage(
        List<Accommodation> given,
        Map<PersonId, String> names,
        List<Group> groups,
        Optional<GroupId> group,
        List<Learner> members,
        Typed typed,
        FormErrors errors)
        implements FormView {
    /** What is in the form. */
    public record Typed(String person, String percent, String basis) {
        static Typed blank() {
            return new Typed("", "25", "");
        }
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "—");
    }
}
