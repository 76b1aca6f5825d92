package kz.qashyq.platform.hooks;

import java.util.List;
import java.util.Set;
import kz.qashyq.platform.security.Role;

/**
 * A module's place in the main navigation. Offered as a bean; the shell collects and orders them.
 *
 * @param label message key
 * @param icon name in the icon sprite
 * @param path where it leads; the entry is current for every page below it
 * @param roles who sees it
 */
public record NavigationEntry(int order, String label, String icon, String path, Set<Role> roles) {
    public static NavigationEntry of(int order, String label, String icon, String path, Role... roles) {
        return new NavigationEntry(order, label, icon, path, Set.copyOf(List.of(roles)));
    }
}
