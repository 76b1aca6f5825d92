package kz.qashyq.learners.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.NewGroup;
import kz.qashyq.learners.card.LearnerCard;
import kz.qashyq.learners.card.LearnerCards;
import kz.qashyq.learners.group.Groups;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Collation;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
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

/** Groups: the list, a group with its members, a new group. */
@Controller
class StudyGroupController {
    private final Groups groups;
    private final LearnerCards cards;
    private final People people;
    private final Programs programs;
    private final Institution institution;
    private final GroupAccess access;

    StudyGroupController(
            Groups groups,
            LearnerCards cards,
            People people,
            Programs programs,
            Institution institution,
            GroupAccess access) {
        this.groups = groups;
        this.cards = cards;
        this.people = people;
        this.programs = programs;
        this.institution = institution;
        this.access = access;
    }

    @GetMapping("/learners")
    @Permit({Role.REGISTRAR, Role.DEAN, Role.ADMINISTRATOR, Role.DEPUTY_HEAD, Role.HEAD, Role.METHODIST, Role.TEACHER})
    View list(Me me) {
        var seen = groups.all().stream().filter(it -> access.maySee(me, it)).toList();
        var titles = programs.programmes().stream().collect(Collectors.toMap(Programme::id, Programme::title));
        var curators = people.find(
                seen.stream().map(StudyGroup::curator).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new GroupsPage(seen, titles, curators, access.mayWrite(me));
    }

    @GetMapping("/learners/groups/{group}")
    @Permit({Role.REGISTRAR, Role.DEAN, Role.ADMINISTRATOR, Role.DEPUTY_HEAD, Role.HEAD, Role.METHODIST, Role.TEACHER})
    View show(@PathVariable GroupId group, Me me) {
        var found = groups.find(group).orElseThrow(Refusal::notFound);
        if (!access.maySee(me, found)) throw Refusal.notFound();
        var programme = programs.programmes().stream()
                .filter(it -> it.id().equals(found.programme()))
                .map(Programme::title)
                .findFirst()
                .orElse(Localized.empty());
        var curator = found.curator() == null
                ? ""
                : people.find(found.curator()).map(Person::listName).orElse("");
        var candidates = access.mayWrite(me) ? withoutCard() : List.<Person>of();
        return new GroupPage(found, programme, curator, cards.inGroup(group), candidates, access.mayWrite(me));
    }

    @GetMapping("/learners/groups/new")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View blank() {
        var year = "" + institution.today().getYear();
        return form(new GroupFormPage.Typed("", "", year, ""), FormErrors.none(), null);
    }

    @PostMapping("/learners/groups")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String curator,
            Me me) {
        var typed = new GroupFormPage.Typed(name.strip(), programme, year, curator);
        var errors = FormErrors.none();
        errors.required("name", name, 40);
        var admissionYear = errors.integer("year", year, 2000, 2100);
        var chosen = programs.programmes().stream()
                .filter(it -> it.id().toString().equals(programme))
                .findFirst();
        if (chosen.isEmpty()) errors.add("programme", "learners.error.programme");
        if (errors.any() || chosen.isEmpty()) return form(typed, errors, null);
        try {
            var created = groups.create(
                    new NewGroup(typed.name(), chosen.get().id(), admissionYear, teacher(curator)), me.id());
            return Redirect.to("/learners/groups/" + created.id()).saying("learners.group.created");
        } catch (Refusal refusal) {
            return form(typed, errors, refusal.reason());
        }
    }

    private GroupFormPage form(GroupFormPage.Typed typed, FormErrors errors, @Nullable Message refused) {
        return new GroupFormPage(typed, programs.programmes(), people.withRole(Role.TEACHER), errors, refused);
    }

    private @Nullable PersonId teacher(String id) {
        return people.withRole(Role.TEACHER).stream()
                .map(Person::id)
                .filter(it -> it.toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private List<Person> withoutCard() {
        var all = Stream.concat(people.withRole(Role.LEARNER).stream(), people.withRole(Role.TRAINEE).stream())
                .distinct()
                .toList();
        var withCard = cards.ofPersons(all.stream().map(Person::id).toList()).stream()
                .map(LearnerCard::person)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(it -> !withCard.contains(it.id()))
                .sorted(Comparator.comparing(Person::listName, Collation.of(Language.KK)::compare))
                .toList();
    }
}
