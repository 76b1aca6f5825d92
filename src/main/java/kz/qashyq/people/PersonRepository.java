package kz.qashyq.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonRepository {
    private final JdbcClient db;

    PersonRepository(JdbcClient db) {
        this.db = db;
    }

    Map<PersonId, Person> find(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, Person>();
        if (ids.isEmpty()) return found;
        db.sql("""
                        SELECT id, family_name, given_name, patronymic
                          FROM people.person
                         WHERE id = ANY (:ids)
                        """)
                .param("ids", ids.stream().map(Id::value).toArray(UUID[]::new))
                .query(PersonRepository::person)
                .list()
                .forEach(person -> found.put(person.id(), person));
        return found;
    }

    List<Person> withRole(Role role) {
        return db.sql("""
                        SELECT p.id, p.family_name, p.given_name, p.patronymic
                          FROM people.person p
                          JOIN people.role_grant g ON g.person_id = p.id
                          JOIN people.account a ON a.person_id = p.id AND a.closed IS NULL
                         WHERE g.role = :role
                         ORDER BY p.family_name COLLATE "kk-x-icu", p.given_name COLLATE "kk-x-icu"
                        """)
                .param("role", role.name())
                .query(PersonRepository::person)
                .list();
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("patronymic"));
    }
}
