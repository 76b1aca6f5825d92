package kz.qashyq.people.web.registry;

import java.util.Arrays;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.people.registry.RoleGrants;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done to a person's account and roles, each deed with its reason. */
@Controller
class PersonAccountController {
    private static final int LONGEST_REASON = 300;

    private final Registry registry;
    private final RoleGrants grants;

    PersonAccountController(Registry registry, RoleGrants grants) {
        this.registry = registry;
        this.grants = grants;
    }

    @PostMapping("/people/{person}/closure")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View close(@PathVariable PersonId person, @RequestParam(defaultValue = "") String reason, Me me) {
        exists(person);
        if (person.equals(me.id())) throw Refusal.conflict("people.notYourself");
        registry.close(person, given(reason), me.id(), me.roles());
        return Redirect.to("/people/" + person).saying("people.closed");
    }

    @PostMapping("/people/{person}/reopening")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View reopen(@PathVariable PersonId person, Me me) {
        registry.reopen(person, me.id(), me.roles());
        return Redirect.to("/people/" + person).saying("people.reopened");
    }

    @PostMapping("/people/{person}/first-password")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View resetPassword(@PathVariable PersonId person, Me me) {
        registry.resetPassword(person, me.id(), me.roles());
        return Redirect.to("/people/" + person).saying("people.passwordReset");
    }

    @PostMapping("/people/{person}/roles")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View grant(
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String reason,
            Me me) {
        exists(person);
        grants.grant(person, role(role), given(reason), me.id(), me.roles());
        return Redirect.to("/people/" + person)
                .saying("people.role.granted", role(role).title());
    }

    @PostMapping("/people/{person}/roles/revocation")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View revoke(
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String reason,
            Me me) {
        exists(person);
        grants.revoke(person, role(role), given(reason), me.id(), me.roles());
        return Redirect.to("/people/" + person)
                .saying("people.role.revoked", role(role).title());
    }

    private void exists(PersonId person) {
        if (registry.find(person).isEmpty()) throw Refusal.notFound();
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("people.fault.role"));
    }

    private static String given(String reason) {
        var stripped = reason.strip();
        if (stripped.isEmpty()) throw Refusal.invalid("people.reasonMissing");
        if (stripped.length() > LONGEST_REASON) throw Refusal.invalid("platform.error.tooLong", LONGEST_REASON);
        return stripped;
    }
}
