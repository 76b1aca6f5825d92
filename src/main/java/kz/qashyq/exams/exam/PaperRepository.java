package kz.qashyq.exams.exam;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.PaperItem;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Papers, made before the start and never changed. */
@Repository
class PaperRepository {
    private final JdbcClient db;

    PaperRepository(JdbcClient db) {
        this.db = db;
    }

    record Prepared(AttemptId id, PersonId person, long seed, int extraSeconds, List<PaperItem> paper) {}

    /** Who has a paper already. */
    List<PersonId> candidates(ExamId exam) {
        return db.sql("SELECT person_id FROM exams.attempt WHERE exam_id = :exam")
                .param("exam", exam.value())
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** One statement for many candidates; somebody who got a paper meanwhile keeps it. */
    void add(ExamId exam, List<Prepared> prepared) {
        db.sql("""
                        WITH made AS (
                            SELECT *
                              FROM unnest(:ids::uuid[], :persons::uuid[], :seeds::bigint[], :extra::int[], :papers::text[])
                                   AS made (id, person, seed, extra, paper)
                        ), attempts AS (
                            INSERT INTO exams.attempt (id, exam_id, person_id, seed, state, extra_seconds, questions)
                            SELECT id, :exam, person, seed, 'PREPARED', extra, jsonb_array_length(paper::jsonb -> 'versions')
                              FROM made
                            ON CONFLICT (exam_id, person_id) DO NOTHING
                            RETURNING id
                        )
                        INSERT INTO exams.paper (attempt_id, versions, options, points)
                        SELECT made.id,
                               ARRAY(SELECT jsonb_array_elements_text(paper::jsonb -> 'versions')::uuid),
                               paper::jsonb -> 'options',
                               ARRAY(SELECT jsonb_array_elements_text(paper::jsonb -> 'points')::numeric)
                          FROM made
                          JOIN attempts ON attempts.id = made.id
                        """)
                .param("exam", exam.value())
                .param("ids", prepared.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .param(
                        "persons",
                        prepared.stream().map(it -> it.person().value()).toArray(UUID[]::new))
                .param("seeds", prepared.stream().map(Prepared::seed).toArray(Long[]::new))
                .param("extra", prepared.stream().map(Prepared::extraSeconds).toArray(Integer[]::new))
                .param(
                        "papers",
                        prepared.stream()
                                .map(it -> Json.write(Columns.of(it.paper())))
                                .toArray(String[]::new))
                .update();
    }

    Optional<List<PaperItem>> find(AttemptId attempt) {
        return db.sql("SELECT versions, options, points FROM exams.paper WHERE attempt_id = :attempt")
                .param("attempt", attempt.value())
                .query(PaperRepository::paper)
                .optional();
    }

    /** One of these questions is in a paper that this person may read now; in one-way order only the one that is reached. */
    boolean isInOpenPaper(PersonId person, Collection<QuestionVersionId> questions) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM exams.attempt a
                                         JOIN exams.exam e ON e.id = a.exam_id
                                         JOIN exams.paper p ON p.attempt_id = a.id
                                        WHERE a.person_id = :person AND a.state IN ('RUNNING', 'HELD')
                                          AND CASE WHEN e.one_way THEN p.versions[a.reached] = ANY (:questions::uuid[])
                                                   ELSE p.versions && :questions::uuid[] END)
                        """)
                .param("person", person.value())
                .param(
                        "questions",
                        questions.stream().map(QuestionVersionId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private record Columns(List<String> versions, List<List<Integer>> options, List<BigDecimal> points) {
        static Columns of(List<PaperItem> paper) {
            return new Columns(
                    paper.stream().map(item -> item.version().toString()).toList(),
                    paper.stream().map(PaperItem::options).toList(),
                    paper.stream().map(PaperItem::points).toList());
        }
    }

    private static List<PaperItem> paper(ResultSet row, int n) throws SQLException {
        var versions = (UUID[]) row.getArray("versions").getArray();
        var options = Json.read(row.getString("options"), new TypeReference<List<List<Integer>>>() {});
        var points = (BigDecimal[]) row.getArray("points").getArray();
        var paper = new ArrayList<PaperItem>();
        for (int i = 0; i < versions.length; i++)
            paper.add(new PaperItem(new QuestionVersionId(versions[i]), options.get(i), points[i]));
        return paper;
    }
}
