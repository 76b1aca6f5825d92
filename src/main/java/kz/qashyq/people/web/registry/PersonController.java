package kz.qashyq.people.web.registry;

import java.util.Arrays;
import java.util.List;
import kz.qashyq.institution.Units;
import kz.qashyq.people.registry.PersonCard.State;
import kz.qashyq.people.registry.PersonSearch;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.people.registry.RoleRules;
import kz.qashyq.platform.audit.AuditLog;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding persons and reading their cards. */
@Controller
class PersonController {
    private static final int HISTORY = 50;

    private final Registry registry;
    private final Units units;
    private final AuditLog log;

    PersonController(Registry registry, Units units, AuditLog log) {
        this.registry = registry;
        this.units = units;
        this.log = log;
    }

    @GetMapping("/people")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page) {
        var search = new PersonSearch(
                q.length() > 100 ? q.substring(0, 100) : q,
                named(Role.values(), role),
                named(State.values(), state),
                number(page));
        return new PeoplePage(search, registry.search(search), registry.count(search));
    }

    @GetMapping("/people/{person}")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View show(@PathVariable PersonId person, Me me) {
        var card = registry.find(person).orElseThrow(Refusal::notFound);
        var unit = card.unit();
        var grantable = RoleRules.grantable(me.roles());
        var mayManage = RoleRules.mayManage(me.roles(), card.roles());
        return new PersonPage(
                card,
                unit == null
                        ? null
                        : units.find(unit).map(found -> found.title()).orElse(null),
                mayManage
                        ? Arrays.stream(Role.values())
                                .filter(grantable::contains)
                                .toList()
                        : List.of(),
                mayManage,
                log.about(person.toString(), HISTORY));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    @Bean
    static NavigationEntry peopleEntry() {
        return NavigationEntry.of(85, "people.title", "people", "/people", Role.ADMINISTRATOR, Role.REGISTRAR);
    }
}
