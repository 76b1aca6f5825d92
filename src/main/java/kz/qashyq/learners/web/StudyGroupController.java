package kz.qashyq.learners.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.card.LearnerCard;
import kz.qashyq.learners.card.LearnerCards;
import kz.qashyq.learners.group.Groups;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Collation;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Groups: the list, and a group with its members. */
@Controller
class StudyGroupController {
    private final Groups groups;
    private final LearnerCards cards;
    private final People people;
    private final Programs programs;
    private final GroupAccess access;

    StudyGroupController(Groups groups, LearnerCards cards, People people, Programs programs, GroupAccess access) {
        this.groups = groups;
        this.cards = cards;
        this.people = people;
        this.programs = programs;
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
