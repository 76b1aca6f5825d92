package kz.qashyq.testing.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.QuestionVersionId;
import kz.qashyq.testing.marking.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions and their versions. */
@Repository
public class QuestionRepository {
    private final JdbcClient db;

    QuestionRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Question> find(QuestionId id) {
        return db.sql("""
                        SELECT q.id, q.discipline_id, q.topic_id, t.title AS topic, q.kind, q.difficulty, q.retired,
                               v.number, v.written, v.text, v.body, v.feedback, v.missing
                          FROM testing.question q
                          JOIN testing.question_version v ON v.question_id = q.id AND v.number = q.version
                          JOIN testing.topic t ON t.id = q.topic_id
                         WHERE q.id = :id
                        """)
                .param("id", id.value())
                .query(QuestionRepository::question)
                .optional();
    }

    /** Locked: two editors must not write the same version number. */
    Optional<Integer> lockVersion(QuestionId id) {
        return db.sql("SELECT version FROM testing.question WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    void add(QuestionId id, DisciplineId discipline, NewQuestion question) {
        db.sql("""
                        INSERT INTO testing.question (id, discipline_id, topic_id, kind, difficulty, version)
                        VALUES (:id, :discipline, :topic, :kind, :difficulty, 1)
                        """)
                .param("id", id.value())
                .param("discipline", discipline.value())
                .param("topic", question.topic().value())
                .param("kind", question.kind().name())
                .param("difficulty", question.difficulty())
                .update();
    }

    void turnTo(QuestionId id, int version, NewQuestion question) {
        db.sql("""
                        UPDATE testing.question
                           SET topic_id = :topic, difficulty = :difficulty, version = :version
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("topic", question.topic().value())
                .param("difficulty", question.difficulty())
                .param("version", version)
                .update();
    }

    QuestionVersionId addVersion(QuestionId id, int number, NewQuestion question, PersonId by, Instant at) {
        var version = QuestionVersionId.next();
        var plain = QuestionHtml.plain(question.text());
        db.sql("""
                        INSERT INTO testing.question_version
                               (id, question_id, number, text, body, feedback, missing, folded, written, written_by)
                        VALUES (:id, :question, :number, CAST(:text AS jsonb), CAST(:body AS jsonb),
                                CAST(:feedback AS jsonb), :missing, :folded, :at, :by)
                        """)
                .param("id", version.value())
                .param("question", id.value())
                .param("number", number)
                .param("text", question.text().json())
                .param("body", Bodies.write(question.body()))
                .param("feedback", question.feedback().json())
                .param(
                        "missing",
                        Bodies.missing(question).stream().map(Language::code).toArray(String[]::new))
                .param("folded", Folding.fold(plain.kk() + " " + plain.ru() + " " + plain.en()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        return version;
    }

    void retire(QuestionId id, Instant at) {
        db.sql("UPDATE testing.question SET retired = coalesce(retired, :at) WHERE id = :id")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void bringBack(QuestionId id) {
        db.sql("UPDATE testing.question SET retired = NULL WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** Titles of ready tests that have chosen this question. */
    List<Localized> readyTestsWith(QuestionId question) {
        return db.sql("""
                        SELECT t.title
                          FROM testing.part p
                          JOIN testing.test t ON t.id = p.test_id
                         WHERE p.question_id = :question AND t.ready
                        """)
                .param("question", question.value())
                .query((row, n) -> Localized.fromJson(row.getString("title")))
                .list();
    }

    private static Question question(ResultSet row, int n) throws SQLException {
        var kind = QuestionKind.valueOf(row.getString("kind"));
        return new Question(
                new QuestionId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                new BankTopicId(row.getObject("topic_id", UUID.class)),
                Localized.fromJson(row.getString("topic")),
                kind,
                row.getInt("difficulty"),
                row.getObject("retired") != null,
                row.getInt("number"),
                row.getObject("written", OffsetDateTime.class).toInstant(),
                Localized.fromJson(row.getString("text")),
                Bodies.read(kind, row.getString("body")),
                Localized.fromJson(row.getString("feedback")),
                languages(row));
    }

    static List<Language> languages(ResultSet row) throws SQLException {
        var codes = (String[]) row.getArray("missing").getArray();
        return List.of(codes).stream()
                .flatMap(code -> Language.byCode(code).stream())
                .toList();
    }
}
