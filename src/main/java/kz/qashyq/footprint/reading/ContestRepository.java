package kz.qashyq.footprint.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContestRepository {
    private static final int MOST = 500;

    private final JdbcClient db;

    ContestRepository(JdbcClient db) {
        this.db = db;
    }

    /** @return false: it is contested already */
    boolean file(UUID statement, PersonId person, @Nullable UUID course, String why, Instant at) {
        return db.sql("""
                        INSERT INTO footprint.contest (statement_id, person_id, course_id, why, filed)
                        VALUES (:statement, :person, :course, :why, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("statement", statement)
                        .param("person", person.value())
                        .param("course", course, Types.OTHER)
                        .param("why", why)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return false: it is answered already */
    boolean answer(UUID statement, ContestState outcome, String said, Instant at, PersonId by) {
        return db.sql("""
                        INSERT INTO footprint.contest_answer (statement_id, outcome, said, given, given_by)
                        VALUES (:statement, :outcome, :said, :at, :by) ON CONFLICT DO NOTHING
                        """)
                        .param("statement", statement)
                        .param("outcome", outcome.name())
                        .param("said", said)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    Optional<Contest> find(UUID statement) {
        return db.sql("""
                        SELECT c.statement_id, c.person_id, c.course_id, c.why, c.filed, a.outcome, a.said, a.given, a.given_by
                          FROM footprint.contest c
                          LEFT JOIN footprint.contest_answer a ON a.statement_id = c.statement_id
                         WHERE c.statement_id = :statement
                        """)
                .param("statement", statement)
                .query((row, n) -> contest(row))
                .optional();
    }

    List<Contest> waiting() {
        return waiting(null);
    }

    List<Contest> waitingIn(Collection<UUID> courses) {
        return waiting(courses.toArray(UUID[]::new));
    }

    private List<Contest> waiting(UUID @Nullable [] courses) {
        return db.sql("""
                        SELECT c.statement_id, c.person_id, c.course_id, c.why, c.filed, a.outcome, a.said, a.given, a.given_by
                          FROM footprint.contest c
                          LEFT JOIN footprint.contest_answer a ON a.statement_id = c.statement_id
                         WHERE a.statement_id IS NULL AND (:courses::uuid[] IS NULL OR c.course_id = ANY (:courses::uuid[]))
                         ORDER BY c.filed, c.statement_id
                         LIMIT :most
                        """)
                .param("courses", courses, Types.ARRAY)
                .param("most", MOST)
                .query((row, n) -> contest(row))
                .list();
    }

    private static Contest contest(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Contest(
                row.getObject("statement_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("course_id", UUID.class),
                row.getString("why"),
                TraceRepository.instant(row, "filed"),
                outcome == null
                        ? null
                        : new Contest.Answer(
                                ContestState.valueOf(outcome),
                                row.getString("said"),
                                TraceRepository.instant(row, "given"),
                                new PersonId(row.getObject("given_by", UUID.class))));
    }
}
