package kz.qashyq.footprint.web;

import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Component;

/** A whole footprint is for the person themself and for those who keep the records; nobody else learns that there is one. */
@Component
class FootprintAccess {
    private final People people;

    FootprintAccess(People people) {
        this.people = people;
    }

    Person toTake(PersonId person, Me me) {
        if (!me.id().equals(person) && !mayKeep(me)) throw Refusal.notFound();
        return people.find(person).orElseThrow(Refusal::notFound);
    }

    boolean mayKeep(Me me) {
        return me.isAnyOf(Role.REGISTRAR, Role.ADMINISTRATOR);
    }
}
