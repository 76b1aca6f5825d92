package kz.qashyq.people.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.people.People;
import kz.qashyq.platform.hooks.PersonNames;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names for the modules below. */
@Component
class Names implements PersonNames {
    private final People people;
    private final JdbcClient db;

    Names(People people, JdbcClient db) {
        this.people = people;
        this.db = db;
    }

    @Override
    public Map<PersonId, String> namesOf(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        people.find(ids).forEach((id, person) -> names.put(id, person.listName()));
        return names;
    }

    @Override
    public Optional<PersonId> byLogin(String login) {
        return db.sql("SELECT person_id FROM people.account WHERE lower(login) = lower(:login)")
                .param("login", login.strip())
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }
}
