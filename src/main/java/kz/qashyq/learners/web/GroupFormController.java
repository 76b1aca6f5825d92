package kz.qashyq.learners.web;

import java.util.List;
import java.util.Objects;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.NewGroup;
import kz.qashyq.learners.group.Groups;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.learners.web.GroupFormPage.Typed;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forming a group, and changing one: its name, year, curator, and its programme while nobody has studied in it. */
@Controller
class GroupFormController {
    private final Groups groups;
    private final People people;
    private final Programs programs;
    private final Institution institution;

    GroupFormController(Groups groups, People people, Programs programs, Institution institution) {
        this.groups = groups;
        this.people = people;
        this.programs = programs;
        this.institution = institution;
    }

    @GetMapping("/learners/groups/new")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View blank() {
        var year = "" + institution.today().getYear();
        return form(null, new Typed("", "", year, ""), FormErrors.none());
    }

    @PostMapping("/learners/groups")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String curator,
            Me me) {
        var typed = new Typed(name.strip(), programme, year, curator);
        var errors = FormErrors.none();
        var wish = read(typed, errors);
        if (wish == null) return form(null, typed, errors);
        try {
            var created = groups.create(wish, me.id());
            return Redirect.to("/learners/groups/" + created.id()).saying("learners.group.created");
        } catch (Refusal refusal) {
            return form(null, typed, errors.refused("name", refusal));
        }
    }

    @GetMapping("/learners/groups/{group}/edit")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View edit(@PathVariable GroupId group) {
        var found = groups.find(group).orElseThrow(Refusal::notFound);
        return form(
                found,
                new Typed(
                        found.name(),
                        found.programme().toString(),
                        "" + found.admissionYear(),
                        Objects.toString(found.curator(), "")),
                FormErrors.none());
    }

    @PostMapping("/learners/groups/{group}")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View update(
            @PathVariable GroupId group,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String curator,
            Me me) {
        var found = groups.find(group).orElseThrow(Refusal::notFound);
        var typed = new Typed(name.strip(), programme, year, curator);
        var errors = FormErrors.none();
        var wish = read(typed, errors);
        if (wish == null) return form(found, typed, errors);
        try {
            groups.change(group, wish, me.id());
            return Redirect.to("/learners/groups/" + group).saying("learners.group.changed");
        } catch (Refusal refusal) {
            var field = refusal.reason().key().equals("learners.programmeFixed") ? "programme" : "name";
            return form(found, typed, errors.refused(field, refusal));
        }
    }

    /** Null when something is wrong, which the errors then say. */
    private @Nullable NewGroup read(Typed typed, FormErrors errors) {
        var name = errors.required("name", typed.name(), 40);
        var year = errors.integer("year", typed.year(), 2000, 2100);
        var programme = programs.programmes().stream()
                .filter(it -> it.id().toString().equals(typed.programme()))
                .findFirst();
        if (programme.isEmpty()) errors.add("programme", "learners.error.programme");
        if (errors.any() || programme.isEmpty()) return null;
        return new NewGroup(name, programme.get().id(), year, teacher(typed.curator()));
    }

    private GroupFormPage form(@Nullable StudyGroup group, Typed typed, FormErrors errors) {
        return new GroupFormPage(
                group == null ? null : group.id(), typed, choice(group), people.withRole(Role.TEACHER), errors);
    }

    private List<Programme> choice(@Nullable StudyGroup group) {
        var all = programs.programmes();
        if (group == null || !groups.hasCards(group.id())) return all;
        return all.stream().filter(it -> it.id().equals(group.programme())).toList();
    }

    private @Nullable PersonId teacher(String id) {
        return people.withRole(Role.TEACHER).stream()
                .map(Person::id)
                .filter(it -> it.toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
