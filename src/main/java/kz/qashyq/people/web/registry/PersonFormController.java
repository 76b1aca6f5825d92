package kz.qashyq.people.web.registry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.Units;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.people.registry.RoleRules;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registering one person, correcting one. */
@Controller
class PersonFormController {
    private final Registry registry;
    private final Units units;
    private final Institution institution;

    PersonFormController(Registry registry, Units units, Institution institution) {
        this.registry = registry;
        this.units = units;
        this.institution = institution;
    }

    @GetMapping("/people/new")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View create(Me me) {
        return form(null, PersonFields.EMPTY, me, FormErrors.none());
    }

    @PostMapping("/people")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View register(@ModelAttribute PersonFields fields, Me me) {
        var errors = FormErrors.none();
        var person = fields.read(
                errors, units, chosen(fields, me), institution.today().getYear());
        if (person.roles().isEmpty()) errors.add("roles", "people.fault.roleMissing");
        if (!person.login().isEmpty() && registry.isTaken(person.login()))
            errors.add("login", "people.login.taken", person.login());
        if (errors.any()) return form(null, fields, me, errors);
        var id = registry.register(person, me.id());
        return Redirect.to("/people/" + id).saying("people.registered");
    }

    @GetMapping("/people/{person}/edit")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View edit(@PathVariable PersonId person, Me me) {
        var card = registry.find(person).orElseThrow(Refusal::notFound);
        if (!RoleRules.mayManage(me.roles(), card.roles())) throw Refusal.forbidden();
        return form(person, PersonFields.of(card), me, FormErrors.none());
    }

    @PostMapping("/people/{person}")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View amend(@PathVariable PersonId person, @ModelAttribute PersonFields fields, Me me) {
        var card = registry.find(person).orElseThrow(Refusal::notFound);
        if (!RoleRules.mayManage(me.roles(), card.roles())) throw Refusal.forbidden();
        var errors = FormErrors.none();
        var next = fields.read(errors, units, card.roles(), institution.today().getYear());
        if (next.login().isEmpty()) errors.add("login", "platform.error.required");
        else if (!next.login().equalsIgnoreCase(card.login()) && registry.isTaken(next.login()))
            errors.add("login", "people.login.taken", next.login());
        if (errors.any()) return form(person, fields, me, errors);
        registry.amend(person, next, me.id(), me.roles());
        return Redirect.to("/people/" + person).saying("people.saved");
    }

    /** Only roles that are the registering person's to give, whatever the form sent. */
    private static Set<Role> chosen(PersonFields fields, Me me) {
        var wanted = Objects.requireNonNullElse(fields.roles(), List.<String>of());
        return RoleRules.grantable(me.roles()).stream()
                .filter(role -> wanted.contains(role.name()))
                .collect(Collectors.toSet());
    }

    private PersonForm form(@Nullable PersonId person, PersonFields fields, Me me, FormErrors errors) {
        return new PersonForm(person, fields, units.tree(), RoleRules.grantable(me.roles()), errors);
    }
}
