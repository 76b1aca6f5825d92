package kz.qashyq.platform.hooks;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;

/**
 * A module's place in the main navigation. Offered as a bean; the shell collects and orders them.
 *
 * @param label message key
 * @param icon name in the icon sprite
 * @param path where it leads; the entry is current for every page below it
 * @param roles who sees it
 * @param others who else sees it, by something other than a role; asked once a page, and only of those without the roles
 */
public record NavigationEntry(
        int order, String label, String icon, String path, Set<Role> roles, Predicate<Me> others) {
    public static NavigationEntry of(int order, String label, String icon, String path, Role... roles) {
        return new NavigationEntry(order, label, icon, path, Set.copyOf(List.of(roles)), me -> false);
    }

    public NavigationEntry alsoFor(Predicate<Me> others) {
        return new NavigationEntry(order, label, icon, path, roles, others);
    }

    public boolean isFor(Me me) {
        return roles.isEmpty() || !Collections.disjoint(roles, me.roles()) || others.test(me);
    }
}
