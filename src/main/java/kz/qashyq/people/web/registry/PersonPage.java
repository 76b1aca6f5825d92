package kz.qashyq.people.web.registry;

import java.util.List;
import kz.qashyq.people.registry.PersonCard;
import kz.qashyq.platform.audit.AuditLine;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;

/**
 * @param grantable roles that the reader may give this person or take
 * @param mayManage whether the reader may change the person at all
 */
public record PersonPage(
        PersonCard person, @Nullable Localized unit, List<Role> grantable, boolean mayManage, List<AuditLine> history)
        implements View {
    public String path() {
        return "/people/" + person.id();
    }

    /** What can still be given. */
    public List<Role> further() {
        return grantable.stream().filter(role -> !person.roles().contains(role)).toList();
    }
}
