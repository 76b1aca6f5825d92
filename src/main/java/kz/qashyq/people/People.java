package kz.qashyq.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.stereotype.Component;

/** The door to persons: their names, and who holds a role. */
@Component
public class People {
    private final PersonRepository persons;

    People(PersonRepository persons) {
        this.persons = persons;
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(persons.find(List.of(id)).get(id));
    }

    /** All of these at once: one query however many. Unknown ids are left out. */
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        return persons.find(ids);
    }

    /** Everyone who holds a role and may sign in, in alphabetical order. */
    public List<Person> withRole(Role role) {
        return persons.withRole(role);
    }
}
