package kz.qashyq.people.web.registry;

import java.util.List;
import java.util.Set;
import kz.qashyq.institution.Units;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import org.jspecify.annotations.Nullable;

/**
 * @param person null for a new one
 * @param grantable roles to choose from; shown for a new person only
 */
public record PersonForm(
        @Nullable PersonId person,
        PersonFields fields,
        List<Units.Branch> units,
        Set<Role> grantable,
        FormErrors errors)
        implements FormView {
    public String action() {
        return person == null ? "/people" : "/people/" + person;
    }

    public Language[] languages() {
        return Language.values();
    }
}
