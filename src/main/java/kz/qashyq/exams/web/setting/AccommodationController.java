package kz.qashyq.exams.web.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.exams.exam.Accommodations;
import kz.qashyq.exams.web.ExamStaff;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Extra time by profile: the support unit says who always gets it, and on what ground. */
@Controller
class AccommodationController {
    private static final int LONGEST_BASIS = 500;

    private final Accommodations accommodations;
    private final Learners learners;
    private final People people;
    private final ExamStaff staff;

    AccommodationController(Accommodations accommodations, Learners learners, People people, ExamStaff staff) {
        this.accommodations = accommodations;
        this.learners = learners;
        this.people = people;
        this.staff = staff;
    }

    @GetMapping("/exams/accommodations")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View index(@RequestParam Optional<GroupId> group) {
        return page(group, AccommodationPage.Typed.blank(), FormErrors.none());
    }

    @PostMapping("/exams/accommodations")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View create(
            @RequestParam Optional<PersonId> person,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String basis,
            Me me) {
        var learner = person.flatMap(learners::of).orElseThrow(Refusal::notFound);
        staff.demandOther(me, learner.person());
        var errors = FormErrors.none();
        var share = errors.integer("percent", percent, 1, Accommodations.MOST_PERCENT);
        var ground = errors.required("basis", basis, LONGEST_BASIS);
        if (errors.any()) {
            var typed = new AccommodationPage.Typed(learner.person().toString(), percent, basis);
            return page(Optional.of(learner.group()), typed, errors);
        }
        accommodations.give(learner.person(), share, ground, me.id());
        return Redirect.to("/exams/accommodations").saying("exams.accommodation.given");
    }

    @PostMapping("/exams/accommodations/{person}/removal")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View remove(@PathVariable PersonId person, Me me) {
        staff.demandOther(me, person);
        accommodations.end(person, me.id());
        return Redirect.to("/exams/accommodations").saying("exams.accommodation.ended");
    }

    private AccommodationPage page(Optional<GroupId> group, AccommodationPage.Typed typed, FormErrors errors) {
        var given = accommodations.all();
        var names = people
                .find(given.stream()
                        .flatMap(it -> Stream.of(it.person(), it.by()))
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Person::id, Person::listName));
        var members = group.map(learners::inGroup).orElse(List.<Learner>of());
        return new AccommodationPage(given, names, learners.groups(), group, members, typed, errors);
    }
}
