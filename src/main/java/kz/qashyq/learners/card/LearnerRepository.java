package kz.qashyq.learners.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LearnerRepository {
    private final JdbcClient db;

    LearnerRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(LearnerCard card) {
        db.sql("""
                        INSERT INTO learners.learner (id, person_id, group_id, status)
                        VALUES (:id, :person, :group, 'STUDYING')
                        """)
                .param("id", card.id().value())
                .param("person", card.person().value())
                .param("group", card.group().value())
                .update();
    }

    void update(LearnerCard card) {
        db.sql("UPDATE learners.learner SET group_id = :group, status = :status WHERE id = :id")
                .param("id", card.id().value())
                .param("group", card.group().value())
                .param("status", card.isStudying() ? "STUDYING" : "LEFT")
                .update();
    }

    /** Locked: two registrars moving one learner would leave a history that never was. */
    Optional<LearnerCard> lock(LearnerId id) {
        return db.sql("SELECT id, person_id, group_id, status FROM learners.learner WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(LearnerRepository::card)
                .optional();
    }

    List<LearnerCard> find(Collection<LearnerId> ids) {
        return db.sql("SELECT id, person_id, group_id, status FROM learners.learner WHERE id = ANY (:ids)")
                .param("ids", ids.stream().map(Id::value).toArray(UUID[]::new))
                .query(LearnerRepository::card)
                .list();
    }

    List<LearnerCard> ofPersons(Collection<PersonId> persons) {
        return db.sql("SELECT id, person_id, group_id, status FROM learners.learner WHERE person_id = ANY (:persons)")
                .param("persons", persons.stream().map(Id::value).toArray(UUID[]::new))
                .query(LearnerRepository::card)
                .list();
    }

    List<LearnerCard> inGroup(GroupId group) {
        return db.sql("""
                        SELECT id, person_id, group_id, status
                          FROM learners.learner
                         WHERE group_id = :group AND status = 'STUDYING'
                        """)
                .param("group", group.value())
                .query(LearnerRepository::card)
                .list();
    }

    void add(LearnerId learner, Movement movement) {
        db.sql("""
                        INSERT INTO learners.movement (id, learner_id, at, by_id, kind, from_group, to_group, reason)
                        VALUES (:id, :learner, :at, :by, :kind, :from, :to, :reason)
                        """)
                .param("id", Ids.next())
                .param("learner", learner.value())
                .param("at", movement.at().atOffset(ZoneOffset.UTC))
                .param("by", movement.by().value())
                .param("kind", movement.kind().name())
                .param("from", uuid(movement.from()), Types.OTHER)
                .param("to", uuid(movement.to()), Types.OTHER)
                .param("reason", movement.reason())
                .update();
    }

    List<PersonId> leftBefore(Instant moment) {
        return db.sql("""
                        SELECT l.person_id
                          FROM learners.learner l
                         WHERE l.status = 'LEFT'
                           AND (SELECT max(m.at) FROM learners.movement m WHERE m.learner_id = l.id AND m.kind = 'LEFT') < :moment
                         ORDER BY l.id
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** The newest first. */
    List<Movement> movements(LearnerId learner) {
        return db.sql("""
                        SELECT at, by_id, kind, from_group, to_group, reason
                          FROM learners.movement
                         WHERE learner_id = :learner
                         ORDER BY at DESC, id DESC
                        """)
                .param("learner", learner.value())
                .query(LearnerRepository::movement)
                .list();
    }

    private static @Nullable UUID uuid(@Nullable GroupId group) {
        return group == null ? null : group.value();
    }

    private static @Nullable GroupId group(@Nullable UUID uuid) {
        return uuid == null ? null : new GroupId(uuid);
    }

    private static LearnerCard card(ResultSet row, int n) throws SQLException {
        return new LearnerCard(
                new LearnerId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("status").equals("STUDYING"));
    }

    private static Movement movement(ResultSet row, int n) throws SQLException {
        return new Movement(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("by_id", UUID.class)),
                Movement.Kind.valueOf(row.getString("kind")),
                group(row.getObject("from_group", UUID.class)),
                group(row.getObject("to_group", UUID.class)),
                row.getString("reason"));
    }
}
