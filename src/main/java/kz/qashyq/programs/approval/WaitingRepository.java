package kz.qashyq.programs.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Curricula and syllabi by whom they wait for; one query for each home block. */
@Repository
public class WaitingRepository {
    private final JdbcClient db;

    WaitingRepository(JdbcClient db) {
        this.db = db;
    }

    /** For a decision, the longest waiting first. */
    public List<Waiting> submitted() {
        return db.sql("""
                        SELECT 'CURRICULUM' AS kind, c.id, p.title, c.version, last.at, last.comment
                          FROM programs.curriculum c
                          JOIN programs.programme p ON p.id = c.programme_id
                          JOIN LATERAL (SELECT s.at, s.comment FROM programs.step s
                                         WHERE s.curriculum_id = c.id ORDER BY s.at DESC LIMIT 1) last ON true
                         WHERE c.stage = 'SUBMITTED'
                        UNION ALL
                        SELECT 'SYLLABUS', y.id, d.title, y.version, last.at, last.comment
                          FROM programs.syllabus y
                          JOIN programs.discipline d ON d.id = y.discipline_id
                          JOIN LATERAL (SELECT s.at, s.comment FROM programs.step s
                                         WHERE s.syllabus_id = y.id ORDER BY s.at DESC LIMIT 1) last ON true
                         WHERE y.stage = 'SUBMITTED'
                         ORDER BY at
                        """).query(WaitingRepository::waiting).list();
    }

    /** Curricula go back to those who submitted them, syllabi to the discipline's teachers. */
    public List<Waiting> returnedTo(PersonId person) {
        return db.sql("""
                        SELECT 'CURRICULUM' AS kind, c.id, p.title, c.version, last.at, last.comment
                          FROM programs.curriculum c
                          JOIN programs.programme p ON p.id = c.programme_id
                          JOIN LATERAL (SELECT s.at, s.comment FROM programs.step s
                                         WHERE s.curriculum_id = c.id ORDER BY s.at DESC LIMIT 1) last ON true
                         WHERE c.stage = 'RETURNED'
                           AND EXISTS (SELECT FROM programs.step s WHERE s.curriculum_id = c.id
                                          AND s.kind = 'SUBMITTED' AND s.person_id = :person)
                        UNION ALL
                        SELECT 'SYLLABUS', y.id, d.title, y.version, last.at, last.comment
                          FROM programs.syllabus y
                          JOIN programs.discipline d ON d.id = y.discipline_id
                          JOIN programs.teacher t ON t.discipline_id = d.id AND t.person_id = :person
                          JOIN LATERAL (SELECT s.at, s.comment FROM programs.step s
                                         WHERE s.syllabus_id = y.id ORDER BY s.at DESC LIMIT 1) last ON true
                         WHERE y.stage = 'RETURNED'
                         ORDER BY at
                        """)
                .param("person", person.value())
                .query(WaitingRepository::waiting)
                .list();
    }

    /** Syllabi in force in a programme that this learner has not acknowledged, with the reason of their last change. */
    public List<Waiting> toAcknowledge(ProgrammeId programme, PersonId learner) {
        return db.sql("""
                        SELECT 'SYLLABUS' AS kind, y.id, d.title, y.version, approved.at, begun.comment
                          FROM programs.discipline d
                          JOIN LATERAL (SELECT s.id, s.version FROM programs.syllabus s
                                         WHERE s.discipline_id = d.id AND s.stage = 'APPROVED'
                                         ORDER BY s.version DESC LIMIT 1) y ON true
                          JOIN programs.step approved ON approved.syllabus_id = y.id AND approved.kind = 'APPROVED'
                          JOIN programs.step begun ON begun.syllabus_id = y.id AND begun.kind = 'BEGUN'
                         WHERE d.programme_id = :programme
                           AND NOT EXISTS (SELECT FROM programs.acknowledgement a
                                            WHERE a.syllabus_id = y.id AND a.person_id = :person)
                         ORDER BY approved.at
                        """)
                .param("programme", programme.value())
                .param("person", learner.value())
                .query(WaitingRepository::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int n) throws SQLException {
        return new Waiting(
                Waiting.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                Localized.fromJson(row.getString("title")),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("comment"));
    }
}
