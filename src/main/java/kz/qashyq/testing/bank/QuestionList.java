package kz.qashyq.testing.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.marking.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A bank page by page, narrowed as its teacher wishes. */
@Repository
public class QuestionList {
    public static final int PAGE = 25;

    private final JdbcClient db;

    QuestionList(JdbcClient db) {
        this.db = db;
    }

    public record Page(List<QuestionRow> rows, int total) {}

    private record Counted(QuestionRow row, int total) {}

    /** @param page from 1 */
    public Page page(DisciplineId discipline, QuestionFilter filter, int page, int size) {
        var counted = db.sql("""
                        SELECT q.id, v.text, t.title AS topic, q.kind, q.difficulty, q.retired IS NOT NULL AS retired, v.missing,
                               count(*) OVER () AS total
                          FROM testing.question q
                          JOIN testing.question_version v ON v.question_id = q.id AND v.number = q.version
                          JOIN testing.topic t ON t.id = q.topic_id
                         WHERE q.discipline_id = :discipline
                           AND (q.retired IS NOT NULL) = :retired
                           AND (:topic::uuid IS NULL OR q.topic_id = :topic::uuid)
                           AND (:kind::text IS NULL OR q.kind = :kind::text)
                           AND (:difficulty::int IS NULL OR q.difficulty = :difficulty::int)
                           AND (:missing::text IS NULL OR :missing::text = ANY (v.missing))
                           AND position(:search::text IN v.folded) > 0
                         ORDER BY t.number, q.id
                         LIMIT :size OFFSET :offset
                        """)
                .param("discipline", discipline.value())
                .param("retired", filter.retired())
                .param("topic", filter.topic().map(Id::value).orElse(null))
                .param("kind", filter.kind().map(QuestionKind::name).orElse(null))
                .param("difficulty", filter.difficulty().orElse(null))
                .param("missing", filter.missing().map(Language::code).orElse(null))
                .param("search", Folding.fold(filter.search()))
                .param("size", size)
                .param("offset", (page - 1) * size)
                .query(QuestionList::counted)
                .list();
        return new Page(
                counted.stream().map(Counted::row).toList(),
                counted.isEmpty() ? 0 : counted.getFirst().total());
    }

    private static Counted counted(ResultSet row, int n) throws SQLException {
        return new Counted(
                new QuestionRow(
                        new QuestionId(row.getObject("id", UUID.class)),
                        QuestionHtml.plain(Localized.fromJson(row.getString("text"))),
                        Localized.fromJson(row.getString("topic")),
                        QuestionKind.valueOf(row.getString("kind")),
                        row.getInt("difficulty"),
                        row.getBoolean("retired"),
                        QuestionRepository.languages(row)),
                row.getInt("total"));
    }
}
