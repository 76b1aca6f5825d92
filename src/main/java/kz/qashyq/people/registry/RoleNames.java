package kz.qashyq.people.registry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Messages;
import kz.qashyq.platform.security.Role;
import org.springframework.stereotype.Component;

/** Roles as people write them in a table: deputyHead, DEPUTY_HEAD, Декан, Оқытушы, teacher|methodist. */
@Component
class RoleNames {
    private final Map<String, Role> byName = new HashMap<>();

    RoleNames(Messages messages) {
        for (var role : Role.values()) {
            byName.put(normal(role.name()), role);
            for (var language : Language.values()) byName.put(normal(messages.say(language, role.title())), role);
        }
    }

    /** Empty when one of the names is no role. */
    Optional<Set<Role>> read(String cell) {
        var roles = EnumSet.noneOf(Role.class);
        for (var part : cell.split("[|,;/\\n]")) {
            if (part.isBlank()) continue;
            var role = byName.get(normal(part));
            if (role == null) return Optional.empty();
            roles.add(role);
        }
        return Optional.of(roles);
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
