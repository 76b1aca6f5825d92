package kz.qashyq.learners.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.card.LearnerCards;
import kz.qashyq.learners.group.Groups;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People who are enrolled in a group. */
@Controller
class MemberController {
    private final Groups groups;
    private final LearnerCards cards;
    private final People people;

    MemberController(Groups groups, LearnerCards cards, People people) {
        this.groups = groups;
        this.cards = cards;
        this.people = people;
    }

    /** All the chosen or none; only people who hold the role of a learner or trainee, whatever the form says. */
    @PostMapping("/learners/groups/{group}/members")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View create(@PathVariable GroupId group, @RequestParam(defaultValue = "") List<String> person, Me me) {
        if (groups.find(group).isEmpty()) throw Refusal.notFound();
        var mayStudy = Stream.concat(people.withRole(Role.LEARNER).stream(), people.withRole(Role.TRAINEE).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        var chosen =
                mayStudy.stream().filter(it -> person.contains(it.toString())).toList();
        if (chosen.isEmpty()) throw Refusal.invalid("learners.nobodyChosen");
        cards.enrol(chosen, group, me.id());
        return Redirect.to("/learners/groups/" + group).saying("learners.enrolled", chosen.size());
    }
}
