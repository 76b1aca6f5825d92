package kz.qashyq.learners.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.card.LearnerCards;
import kz.qashyq.learners.card.Movement;
import kz.qashyq.learners.card.Representatives;
import kz.qashyq.learners.group.Groups;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.learners.web.LearnerPage.Line;
import kz.qashyq.learners.web.LearnerPage.Typed;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A learner's card with its history. */
@Controller
class LearnerController {
    private final LearnerCards cards;
    private final Groups groups;
    private final Representatives representatives;
    private final People people;
    private final GroupAccess access;

    LearnerController(
            LearnerCards cards, Groups groups, Representatives representatives, People people, GroupAccess access) {
        this.cards = cards;
        this.groups = groups;
        this.representatives = representatives;
        this.people = people;
        this.access = access;
    }

    @GetMapping("/learners/{learner}")
    @Permit({Role.REGISTRAR, Role.DEAN, Role.ADMINISTRATOR, Role.DEPUTY_HEAD, Role.HEAD, Role.METHODIST, Role.TEACHER})
    View show(@PathVariable LearnerId learner, Me me) {
        return page(learner, Typed.NOTHING, FormErrors.none(), me);
    }

    private View page(LearnerId learner, Typed typed, FormErrors errors, Me me) {
        var card = cards.card(learner).orElseThrow(Refusal::notFound);
        var all = groups.all();
        var group = all.stream()
                .filter(it -> it.id().equals(card.group()))
                .findFirst()
                .orElseThrow();
        if (!access.maySee(me, group)) throw Refusal.notFound();
        var movements = cards.movements(learner);
        var linked = representatives.of(learner);
        var ids = new HashSet<>(linked);
        ids.add(card.person());
        for (var movement : movements) ids.add(movement.by());
        var names = people.find(ids);
        var parents = me.is(Role.REGISTRAR) ? people.withRole(Role.REPRESENTATIVE) : List.<Person>of();
        return new LearnerPage(
                card,
                name(names, card.person()),
                group.named(),
                lines(movements, names, all),
                all.stream()
                        .filter(it -> !card.isStudying() || !it.id().equals(card.group()))
                        .map(StudyGroup::named)
                        .toList(),
                linked.stream().map(names::get).filter(Objects::nonNull).toList(),
                parents.stream().filter(it -> !linked.contains(it.id())).toList(),
                access.mayWrite(me),
                me.is(Role.REGISTRAR),
                typed,
                errors);
    }

    @PostMapping("/learners/{learner}/moves")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View move(
            @PathVariable LearnerId learner,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String reason,
            Me me) {
        if (cards.card(learner).isEmpty()) throw Refusal.notFound();
        var errors = FormErrors.none();
        var to = groups.all().stream()
                .map(StudyGroup::id)
                .filter(it -> it.toString().equals(group))
                .findFirst();
        if (to.isEmpty()) errors.add("group", "learners.error.group");
        if (reason.isBlank()) errors.add("reason", "learners.reasonRequired");
        var typed = new Typed(group, reason, "");
        if (errors.any() || to.isEmpty()) return page(learner, typed, errors, me);
        try {
            cards.move(learner, to.get(), reason, me.id());
            return Redirect.to("/learners/" + learner).saying("learners.moved");
        } catch (Refusal refusal) {
            return page(learner, typed, errors.refused("group", refusal), me);
        }
    }

    @PostMapping("/learners/{learner}/departure")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View leave(@PathVariable LearnerId learner, @RequestParam(defaultValue = "") String leaving, Me me) {
        if (cards.card(learner).isEmpty()) throw Refusal.notFound();
        try {
            cards.leave(learner, leaving, me.id());
            return Redirect.to("/learners/" + learner).saying("learners.departed");
        } catch (Refusal refusal) {
            var errors = FormErrors.none().refused("leaving", refusal);
            return page(learner, new Typed("", "", leaving), errors, me);
        }
    }

    private static List<Line> lines(List<Movement> movements, Map<PersonId, Person> names, List<StudyGroup> groups) {
        var groupNames = groups.stream().collect(Collectors.toMap(StudyGroup::id, StudyGroup::name));
        return movements.stream()
                .map(it -> new Line(
                        it.at(),
                        name(names, it.by()),
                        it.kind().title(),
                        groupName(groupNames, it.from()),
                        groupName(groupNames, it.to()),
                        it.reason()))
                .toList();
    }

    private static String name(Map<PersonId, Person> names, PersonId id) {
        var person = names.get(id);
        return person == null ? "" : person.listName();
    }

    private static String groupName(Map<GroupId, String> names, @Nullable GroupId id) {
        return id == null ? "" : Objects.requireNonNullElse(names.get(id), "");
    }
}
