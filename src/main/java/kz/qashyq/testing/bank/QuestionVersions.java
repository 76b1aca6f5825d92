package kz.qashyq.testing.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Questions as papers have them, many at once; the ones asked lately stay in memory: a group that sits a test asks for the
 * same few hundred, and again at every click. A version is never changed, so what is kept here is never old. Who may see
 * one is decided by the paper that points to it, which is read anew each time.
 */
@Repository
public class QuestionVersions {
    /** Some 4 KB each. */
    private static final int MOST = 4_000;

    private final JdbcClient db;
    private final Map<QuestionVersionId, QuestionVersion> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<QuestionVersionId, QuestionVersion> eldest) {
            return size() > MOST;
        }
    };

    QuestionVersions(JdbcClient db) {
        this.db = db;
    }

    /** One query, or none. Unknown ids are left out. */
    public Map<QuestionVersionId, QuestionVersion> find(Collection<QuestionVersionId> ids) {
        var found = new HashMap<QuestionVersionId, QuestionVersion>();
        synchronized (known) {
            for (var id : ids) {
                var version = known.get(id);
                if (version != null) found.put(id, version);
            }
        }
        var missing =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (missing.isEmpty()) return found;
        var read = read(missing);
        synchronized (known) {
            for (var version : read) known.put(version.id(), version);
        }
        for (var version : read) found.put(version.id(), version);
        return found;
    }

    private List<QuestionVersion> read(Collection<QuestionVersionId> ids) {
        return db.sql("""
            SELECT v.id, q.kind, v.text, v.body, v.feedback
              FROM testing.question_version v
              JOIN testing.question q ON q.id = v.question_id
             WHERE v.id = ANY (:ids)
            """)
                .param("ids", ids.stream().map(Id::value).toArray(UUID[]::new))
                .query(QuestionVersions::version)
                .list();
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
