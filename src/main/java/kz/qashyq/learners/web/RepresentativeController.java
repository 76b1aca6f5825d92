package kz.qashyq.learners.web;

import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.card.LearnerCards;
import kz.qashyq.learners.card.Representatives;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
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

/** Links between a learner and their parents or legal representatives. */
@Controller
class RepresentativeController {
    private final LearnerCards cards;
    private final Representatives representatives;
    private final People people;

    RepresentativeController(LearnerCards cards, Representatives representatives, People people) {
        this.cards = cards;
        this.representatives = representatives;
        this.people = people;
    }

    @PostMapping("/learners/{learner}/representatives")
    @Permit(Role.REGISTRAR)
    View create(@PathVariable LearnerId learner, @RequestParam(defaultValue = "") String person, Me me) {
        if (cards.card(learner).isEmpty()) throw Refusal.notFound();
        var representative = people.withRole(Role.REPRESENTATIVE).stream()
                .map(Person::id)
                .filter(it -> it.toString().equals(person))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("learners.error.representative"));
        representatives.link(learner, representative, me.id());
        return Redirect.to("/learners/" + learner).saying("learners.representative.linked");
    }

    @PostMapping("/learners/{learner}/representatives/{person}/removal")
    @Permit(Role.REGISTRAR)
    View delete(@PathVariable LearnerId learner, @PathVariable PersonId person, Me me) {
        if (cards.card(learner).isEmpty()) throw Refusal.notFound();
        representatives.unlink(learner, person, me.id());
        return Redirect.to("/learners/" + learner).saying("learners.representative.unlinked");
    }
}
