package kz.qashyq.footprint.web.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.footprint.outside.Unchecked;
import kz.qashyq.footprint.reading.Contest;
import kz.qashyq.footprint.reading.Contests;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.trace.TracedCourses;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where each person begins: a learner at their own trace, everybody else at those they may read. */
@Controller
class OverviewController {
    private final Learners learners;
    private final Contests contests;
    private final TraceAccess access;
    private final Optional<TracedCourses> courses;
    private final People people;
    private final Unchecked unchecked;

    OverviewController(
            Learners learners,
            Contests contests,
            TraceAccess access,
            Optional<TracedCourses> courses,
            People people,
            Unchecked unchecked) {
        this.learners = learners;
        this.contests = contests;
        this.access = access;
        this.courses = courses;
        this.people = people;
        this.unchecked = unchecked;
    }

    @Bean
    static NavigationEntry footprintEntry() {
        return NavigationEntry.of(
                45,
                "footprint.reading.nav",
                "history",
                "/footprint",
                Role.LEARNER,
                Role.TRAINEE,
                Role.REPRESENTATIVE,
                Role.TEACHER,
                Role.REGISTRAR,
                Role.DEAN,
                Role.DEPUTY_HEAD,
                Role.HEAD);
    }

    @GetMapping("/footprint")
    @Permit({
        Role.LEARNER,
        Role.TRAINEE,
        Role.REPRESENTATIVE,
        Role.TEACHER,
        Role.REGISTRAR,
        Role.DEAN,
        Role.DEPUTY_HEAD,
        Role.HEAD
    })
    View show(@RequestParam(required = false) @Nullable String group, Me me) {
        var own = me.isAnyOf(Role.LEARNER, Role.TRAINEE) ? learners.of(me.id()).orElse(null) : null;
        var isOnlyLearner = me.roles().stream().allMatch(it -> it == Role.LEARNER || it == Role.TRAINEE);
        if (own != null && isOnlyLearner) return Redirect.to("/footprint/learners/" + own.id());
        var groups = groups(me);
        var chosen = groups.stream()
                .filter(it -> it.id().toString().equals(group))
                .findFirst()
                .or(() -> groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty())
                .orElse(null);
        List<Learner> represented = me.is(Role.REPRESENTATIVE) ? learners.representedBy(me.id()) : List.of();
        List<TracedCourse> taught =
                me.is(Role.TEACHER) ? courses.map(it -> it.taughtBy(me.id())).orElse(List.of()) : List.of();
        return new OverviewPage(
                own,
                represented,
                groups,
                chosen,
                chosen == null ? List.of() : learners.inGroup(chosen.id()),
                taught,
                waiting(me),
                me.isAnyOf(Role.REGISTRAR, Role.TEACHER),
                me.is(Role.REGISTRAR) ? unchecked.count(Unchecked.Filter.NOBODY_LOOKED) : null);
    }

    private List<Group> groups(Me me) {
        if (access.oversees(me)) return learners.groups();
        return me.is(Role.TEACHER) ? learners.curatedBy(me.id()) : List.of();
    }

    private List<OverviewPage.Waiting> waiting(Me me) {
        var found = contests.waitingFor(me);
        if (found.isEmpty()) return List.of();
        var names = people.find(found.stream().map(Contest::person).distinct().toList());
        return found.stream()
                .map(it -> new OverviewPage.Waiting(it, name(names, it.person())))
                .toList();
    }

    private static String name(Map<PersonId, Person> names, PersonId id) {
        var person = names.get(id);
        return person == null ? "" : person.listName();
    }
}
