package kz.qashyq.learners.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.NewGroup;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupRepository {
    private final JdbcClient db;

    GroupRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(GroupId id, NewGroup group) {
        var curator = group.curator();
        db.sql("""
                        INSERT INTO learners.study_group (id, name, programme_id, admission_year, curator_id)
                        VALUES (:id, :name, :programme, :year, :curator)
                        """)
                .param("id", id.value())
                .param("name", group.name())
                .param("programme", group.programme().value())
                .param("year", group.admissionYear())
                .param("curator", curator == null ? null : curator.value(), Types.OTHER)
                .update();
    }

    void update(GroupId id, NewGroup group) {
        var curator = group.curator();
        db.sql("""
                        UPDATE learners.study_group
                           SET name = :name, programme_id = :programme, admission_year = :year, curator_id = :curator
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("name", group.name())
                .param("programme", group.programme().value())
                .param("year", group.admissionYear())
                .param("curator", curator == null ? null : curator.value(), Types.OTHER)
                .update();
    }

    /** Locked, so that nobody is enrolled while the group's programme changes. */
    void lock(GroupId id) {
        db.sql("SELECT id FROM learners.study_group WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Also of those who have left: their history is the group's. */
    boolean hasCards(GroupId id) {
        return db.sql("SELECT EXISTS (SELECT FROM learners.learner WHERE group_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Set<PersonId> curators() {
        var all = db.sql("SELECT DISTINCT curator_id FROM learners.study_group WHERE curator_id IS NOT NULL")
                .query((row, n) -> new PersonId(row.getObject("curator_id", UUID.class)))
                .list();
        return Set.copyOf(all);
    }

    List<StudyGroup> all() {
        return db.sql("""
                        SELECT g.id, g.name, g.programme_id, g.admission_year, g.curator_id,
                               (SELECT count(*) FROM learners.learner l
                                 WHERE l.group_id = g.id AND l.status = 'STUDYING') AS members
                          FROM learners.study_group g
                         ORDER BY g.name COLLATE "kk-x-icu"
                        """).query(GroupRepository::group).list();
    }

    Optional<StudyGroup> find(GroupId id) {
        return db.sql("""
                        SELECT g.id, g.name, g.programme_id, g.admission_year, g.curator_id,
                               (SELECT count(*) FROM learners.learner l
                                 WHERE l.group_id = g.id AND l.status = 'STUDYING') AS members
                          FROM learners.study_group g
                         WHERE g.id = :id
                        """).param("id", id.value()).query(GroupRepository::group).optional();
    }

    Optional<ProgrammeId> programmeOf(PersonId person) {
        return db.sql("""
                        SELECT g.programme_id
                          FROM learners.learner l
                          JOIN learners.study_group g ON g.id = l.group_id
                         WHERE l.person_id = :person AND l.status = 'STUDYING'
                        """)
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    private static StudyGroup group(ResultSet row, int n) throws SQLException {
        var curator = row.getObject("curator_id", UUID.class);
        return new StudyGroup(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getInt("admission_year"),
                curator == null ? null : new PersonId(curator),
                row.getInt("members"));
    }
}
