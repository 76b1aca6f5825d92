package kz.qashyq.testing.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions as papers have them, many at once. */
@Repository
public class QuestionVersions {
    private final JdbcClient db;

    QuestionVersions(JdbcClient db) {
        this.db = db;
    }

    /** Unknown ids are left out. */
    public Map<QuestionVersionId, QuestionVersion> find(Collection<QuestionVersionId> ids) {
        if (ids.isEmpty()) return Map.of();
        return db
                .sql("""
                        SELECT v.id, q.kind, v.text, v.body, v.feedback
                          FROM testing.question_version v
                          JOIN testing.question q ON q.id = v.question_id
                         WHERE v.id = ANY (:ids)
                        """)
                .param("ids", ids.stream().map(Id::value).distinct().toArray(UUID[]::new))
                .query(QuestionVersions::version)
                .list()
                .stream()
                .collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
    }

    private static QuestionVersion version(ResultSet row, int n) throws SQLException {
        var kind = QuestionKind.valueOf(row.getString("kind"));
        return new QuestionVersion(
                new QuestionVersionId(row.getObject("id", UUID.class)),
                kind,
                Localized.fromJson(row.getString("text")),
                Bodies.read(kind, row.getString("body")),
                Localized.fromJson(row.getString("feedback")));
    }
}
