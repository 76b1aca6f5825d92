package kz.qashyq.platform.security;

import java.util.Optional;
import java.util.Set;
import kz.qashyq.platform.i18n.Language;

/**
 * The signed-in person of this request, read anew for each, so that a role taken away is gone at the next click.
 *
 * @param name as shown: given and family name
 * @param language the one they chose
 * @param detour the page they must finish first (consent, a new password, the second factor); empty when nothing is due
 */
public record Me(PersonId id, String name, Set<Role> roles, Language language, Optional<String> detour) {
    public Me {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... any) {
        for (var role : any) if (roles.contains(role)) return true;
        return false;
    }
}
