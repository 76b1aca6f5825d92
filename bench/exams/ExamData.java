package exams;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pages.data.DemoData;

/** An exam with its invented candidates beside the academy of the pages' measurement; each has a paper of thirty questions. */
final class ExamData {
    static final int QUESTIONS = 30;

    private ExamData() {}

    record Candidate(String login, UUID attempt) {}

    static List<Candidate> write(Connection db, int candidates, Instant starts, int minutes)
            throws SQLException, IOException {
        DemoData.write(db);
        try (var sql = db.createStatement()) {
            sql.execute("CREATE TEMP TABLE candidate AS SELECT n, uuidv7() AS id FROM generate_series(1, " + candidates + ") n");
            sql.execute(
                    """
                    INSERT INTO people.person (id, family_name, given_name, language, registered, demo)
                    SELECT id, 'Үміткер', 'Сынақ ' || n, 'kk', now(), true FROM candidate""");
            sql.execute(
                    """
                    INSERT INTO people.account (person_id, login, password, must_change)
                    SELECT id, 'candidate.' || n, (SELECT password FROM people.account LIMIT 1), false FROM candidate""");
            sql.execute(
                    "INSERT INTO people.role_grant (person_id, role, granted) SELECT id, 'LEARNER', now() FROM candidate");
            sql.execute(
                    """
                    INSERT INTO people.acceptance (id, person_id, edition, language, accepted, address)
                    SELECT uuidv7(), c.id, e.edition, 'kk', now(), '127.0.0.1'
                      FROM candidate c, (SELECT DISTINCT edition FROM people.acceptance) e""");
        }
        var exam = UUID.randomUUID();
        try (var insert = db.prepareStatement(
                """
                INSERT INTO exams.exam (id, discipline_id, form, practice, title, tools, test_id, rule_set, rule_version, starts,
                                        closes, minutes, grace_seconds, one_way, one_per_page, feedback, state, created,
                                        created_by)
                SELECT ?, discipline_id, 'TEST', true, title, '{"kk": "", "ru": "", "en": ""}', id, 'HE-345', 1, ?, ?, ?, 60, false, true, 'SCORE', 'READY',
                       now(), created_by
                  FROM testing.test ORDER BY id LIMIT 1""")) {
            insert.setObject(1, exam);
            insert.setObject(2, starts.atOffset(ZoneOffset.UTC));
            insert.setObject(3, starts.plusSeconds(minutes * 60L).atOffset(ZoneOffset.UTC));
            insert.setInt(4, minutes);
            insert.executeUpdate();
        }
        try (var sql = db.createStatement()) {
            sql.execute(
                    """
                    INSERT INTO exams.attempt (id, exam_id, person_id, seed, state, questions)
                    SELECT uuidv7(), '%s', id, n, 'PREPARED', %d FROM candidate""".formatted(exam, QUESTIONS));
            sql.execute(
                    """
                    INSERT INTO exams.paper (attempt_id, versions, options, points, rule_set, rule_version)
                    SELECT a.id,
                           ARRAY(SELECT v.id FROM testing.question_version v ORDER BY md5(v.id::text || a.seed) LIMIT %1$d),
                           (SELECT jsonb_agg(jsonb_build_array(3, 1, 4, 2)) FROM generate_series(1, %1$d)),
                           array_fill(1.00, ARRAY[%1$d]), 'HE-345', 1
                      FROM exams.attempt a""".formatted(QUESTIONS));
            sql.execute("VACUUM ANALYZE");
        }
        var all = new ArrayList<Candidate>();
        try (var sql = db.createStatement();
                var rows = sql.executeQuery(
                        """
                        SELECT c.login, a.id FROM exams.attempt a JOIN people.account c USING (person_id) ORDER BY a.seed""")) {
            while (rows.next()) all.add(new Candidate(rows.getString(1), rows.getObject(2, UUID.class)));
        }
        return all;
    }
}
