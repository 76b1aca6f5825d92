package kz.qashyq.exams.exam;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who always gets extra time. */
@Repository
class AccommodationRepository {
    private final JdbcClient db;

    AccommodationRepository(JdbcClient db) {
        this.db = db;
    }

    /** Per cent of the exam's minutes on top; people without any are left out. */
    Map<PersonId, Integer> percents(Collection<PersonId> persons) {
        var percents = new HashMap<PersonId, Integer>();
        db.sql("SELECT person_id, percent FROM exams.accommodation WHERE person_id = ANY (:persons)")
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        percents.put(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("percent")))
                .list();
        return percents;
    }
}
