package kz.qashyq.exams.exam;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** @param ticket empty where there are none */
    record Prepared(
            AttemptId id, PersonId person, int round, long seed, Optional<Integer> ticket, List<PaperItem> paper) {}

    /** Who has a paper already. */
    List<PersonId> candidates(ExamId exam) {
        return db.sql("SELECT person_id FROM exams.attempt WHERE exam_id = :exam")
                .param("exam", exam.value())
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /**
     * One statement for many candidates; somebody who got a paper meanwhile keeps it. A later round goes on with what is left
     * of the allowance for writes.
     */
    void add(Exam exam, List<Prepared> prepared) {
        db.sql("""
                        WITH made AS (
                            SELECT *
                              FROM unnest(:ids::uuid[], :persons::uuid[], :rounds::int[], :seeds::bigint[], :tickets::int[], :papers::text[])
                                   AS made (id, person, round, seed, ticket, paper)
                        ), attempts AS (
                            INSERT INTO exams.attempt (id, exam_id, person_id, round, seed, state, spent, questions)
                            SELECT made.id, :exam, person, made.round, made.seed, 'PREPARED', coalesce(before.spent, 0),
                                   jsonb_array_length(paper::jsonb -> 'versions')
                              FROM made
                              LEFT JOIN exams.attempt before
                                ON before.exam_id = :exam AND before.person_id = person AND before.round = made.round - 1
                            ON CONFLICT (exam_id, person_id, round) DO NOTHING
                            RETURNING id
                        )
                        INSERT INTO exams.paper (attempt_id, versions, options, points, ticket, rule_set, rule_version)
                        SELECT made.id,
                               ARRAY(SELECT jsonb_array_elements_text(paper::jsonb -> 'versions')::uuid),
                               paper::jsonb -> 'options',
                               ARRAY(SELECT jsonb_array_elements_text(paper::jsonb -> 'points')::numeric),
                               made.ticket, :ruleSet, :ruleVersion
                          FROM made
                          JOIN attempts ON attempts.id = made.id
                        """)
                .param("exam", exam.id().value())
                .param("ruleSet", exam.rules().ruleSet())
                .param("ruleVersion", exam.rules().ruleVersion())
                .param("ids", prepared.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .param(
                        "persons",
                        prepared.stream().map(it -> it.person().value()).toArray(UUID[]::new))
                .param("seeds", prepared.stream().map(Prepared::seed).toArray(Long[]::new))
                .param("rounds", prepared.stream().map(Prepared::round).toArray(Integer[]::new))
                .param(
                        "tickets",
                        prepared.stream().map(it -> it.ticket().orElse(null)).toArray(Integer[]::new))
                .param(
                        "papers",
                        prepared.stream()
                                .map(it -> Json.write(Columns.of(it.paper())))
                                .toArray(String[]::new))
                .update();
    }

    Optional<Paper> find(AttemptId attempt) {
        return db.sql("""
                        SELECT versions, options, points, ticket, rule_set, rule_version
                          FROM exams.paper
                         WHERE attempt_id = :attempt
                        """)
                .param("attempt", attempt.value())
                .query(PaperRepository::paper)
                .optional();
    }

    /** By attempt; papers without a ticket are left out. */
    Map<AttemptId, Integer> tickets(ExamId exam) {
        var tickets = new HashMap<AttemptId, Integer>();
        db.sql("""
                        SELECT p.attempt_id, p.ticket
                          FROM exams.paper p
                          JOIN exams.attempt a ON a.id = p.attempt_id
                         WHERE a.exam_id = :exam AND p.ticket IS NOT NULL
                        """)
                .param("exam", exam.value())
                .query((row, n) ->
                        tickets.put(new AttemptId(row.getObject("attempt_id", UUID.class)), row.getInt("ticket")))
                .list();
        return tickets;
    }

    /**
     * One of these questions is in a paper that is this person's and open, in one-way order only the one that is reached; or
     * whose answers they may look through now that the results are out.
     */
    boolean isInOwnPaper(PersonId person, Collection<QuestionVersionId> questions) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM exams.attempt a
                                         JOIN exams.exam e ON e.id = a.exam_id
                                         JOIN exams.paper p ON p.attempt_id = a.id
                                        WHERE a.person_id = :person AND p.versions && :questions::uuid[]
                                          AND (a.state IN ('RUNNING', 'HELD')
                                               AND (NOT e.one_way OR p.versions[a.reached] = ANY (:questions::uuid[]))
                                               OR a.marked IS NOT NULL AND e.feedback = 'ANSWERS'
                                               AND (e.practice OR e.state = 'RELEASED')))
                        """)
                .param("person", person.value())
                .param("questions", ids(questions))
                .query(Boolean.class)
                .single();
    }

    /** One of these questions is in a paper, and in none of this person's own. */
    boolean isInPaperOfOthers(PersonId person, Collection<QuestionVersionId> questions) {
        return db.sql("""
                        SELECT coalesce(bool_and(a.person_id <> :person), false)
                          FROM exams.paper p
                          JOIN exams.attempt a ON a.id = p.attempt_id
                         WHERE p.versions && :questions::uuid[]
                        """)
                .param("person", person.value())
                .param("questions", ids(questions))
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Collection<QuestionVersionId> questions) {
        return questions.stream().map(QuestionVersionId::value).toArray(UUID[]::new);
    }

    private record Columns(List<String> versions, List<List<Integer>> options, List<BigDecimal> points) {
        static Columns of(List<PaperItem> paper) {
            return new Columns(
                    paper.stream().map(item -> item.version().toString()).toList(),
                    paper.stream().map(PaperItem::options).toList(),
                    paper.stream().map(PaperItem::points).toList());
        }
    }

    private static Paper paper(ResultSet row, int n) throws SQLException {
        var versions = (UUID[]) row.getArray("versions").getArray();
        var options = Json.read(row.getString("options"), new TypeReference<List<List<Integer>>>() {});
        var points = (BigDecimal[]) row.getArray("points").getArray();
        var paper = new ArrayList<PaperItem>();
        for (int i = 0; i < versions.length; i++)
            paper.add(new PaperItem(new QuestionVersionId(versions[i]), options.get(i), points[i]));
        return new Paper(
                paper,
                Optional.ofNullable(row.getObject("ticket", Integer.class)),
                row.getString("rule_set"),
                row.getInt("rule_version"));
    }
}
