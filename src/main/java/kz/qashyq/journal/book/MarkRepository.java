package kz.qashyq.journal.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.MarkSource;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MarkRepository {
    private final JdbcClient db;

    MarkRepository(JdbcClient db) {
        this.db = db;
    }

    /** The marks that stand in these journals. */
    Map<JournalId, List<StandingMark>> standing(Collection<JournalId> journals) {
        var found = new HashMap<JournalId, List<StandingMark>>();
        db.sql("""
            SELECT journal_id, learner_id, target, version, points, source, late, unanswered
              FROM journal.standing_mark
             WHERE journal_id = ANY (:journals)
            """)
                .param("journals", journals.stream().map(JournalId::value).toArray(UUID[]::new))
                .query(row -> {
                    var journal = new JournalId(row.getObject("journal_id", UUID.class));
                    found.computeIfAbsent(journal, id -> new ArrayList<>()).add(standingMark(row, 0));
                });
        return found;
    }

    List<StandingMark> standingOf(JournalId journal, LearnerId learner) {
        return db.sql("""
            SELECT learner_id, target, version, points, source, late, unanswered
              FROM journal.standing_mark
             WHERE journal_id = :journal AND learner_id = :learner
            """)
                .param("journal", journal.value())
                .param("learner", learner.value())
                .query(MarkRepository::standingMark)
                .list();
    }

    /** The last entry of some cells: all of these learners by all of these targets. */
    List<Mark> last(JournalId journal, Collection<LearnerId> learners, Collection<UUID> targets) {
        return db.sql("""
            SELECT DISTINCT ON (learner_id, target)
                   learner_id, target, version, points, source, entered, entered_by, late, reason, withdrawn
              FROM journal.mark
             WHERE journal_id = :journal AND learner_id = ANY (:learners) AND target = ANY (:targets)
             ORDER BY learner_id, target, version DESC
            """)
                .param("journal", journal.value())
                .param("learners", learners.stream().map(LearnerId::value).toArray(UUID[]::new))
                .param("targets", targets.toArray(UUID[]::new))
                .query(MarkRepository::mark)
                .list();
    }

    /** Tests' results of a cell that did not become marks, the newest first. */
    List<ResultAside> aside(JournalId journal, LearnerId learner, UUID target) {
        return db.sql("""
            SELECT learner_id, target, version, points, came
              FROM journal.result_aside
             WHERE journal_id = :journal AND learner_id = :learner AND target = :target
             ORDER BY version DESC, came DESC
            """)
                .param("journal", journal.value())
                .param("learner", learner.value())
                .param("target", target)
                .query((row, n) -> new ResultAside(
                        new LearnerId(row.getObject("learner_id", UUID.class)),
                        row.getObject("target", UUID.class),
                        row.getInt("version"),
                        row.getInt("points"),
                        row.getObject("came", OffsetDateTime.class).toInstant()))
                .list();
    }

    void setAside(JournalId journal, ResultAside result) {
        db.sql("""
            INSERT INTO journal.result_aside (journal_id, learner_id, target, version, points, came)
            VALUES (:journal, :learner, :target, :version, :points, :came)
            ON CONFLICT DO NOTHING
            """)
                .param("journal", journal.value())
                .param("learner", result.learner().value())
                .param("target", result.target())
                .param("version", result.version())
                .param("points", result.points())
                .param("came", result.came().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every entry of a cell, the newest first. */
    List<Mark> history(JournalId journal, LearnerId learner, UUID target) {
        return db.sql("""
            SELECT learner_id, target, version, points, source, entered, entered_by, late, reason, withdrawn
              FROM journal.mark
             WHERE journal_id = :journal AND learner_id = :learner AND target = :target
             ORDER BY version DESC
            """)
                .param("journal", journal.value())
                .param("learner", learner.value())
                .param("target", target)
                .query(MarkRepository::mark)
                .list();
    }

    /** Fails on a duplicate version: two people entered the same cell at once, and the second must look first. */
    void insert(JournalId journal, List<Mark> entries) {
        db.sql("""
            INSERT INTO journal.mark
                   (journal_id, learner_id, target, version, points, source, entered, entered_by, late, reason, withdrawn)
            SELECT :journal, e.*
              FROM unnest(CAST(:learners AS uuid[]), CAST(:targets AS uuid[]), CAST(:versions AS integer[]),
                          CAST(:points AS smallint[]), CAST(:sources AS text[]), CAST(:entered AS timestamptz[]),
                          CAST(:by AS uuid[]), CAST(:late AS boolean[]), CAST(:reasons AS text[]),
                          CAST(:withdrawn AS boolean[])) e
            """)
                .param("journal", journal.value())
                .param(
                        "learners",
                        entries.stream().map(it -> it.learner().value()).toArray(UUID[]::new))
                .param("targets", entries.stream().map(Mark::target).toArray(UUID[]::new))
                .param("versions", entries.stream().map(Mark::version).toArray(Integer[]::new))
                .param("points", entries.stream().map(Mark::points).toArray(Integer[]::new))
                .param("sources", entries.stream().map(it -> it.source().name()).toArray(String[]::new))
                .param(
                        "entered",
                        entries.stream().map(it -> it.entered().toString()).toArray(String[]::new))
                .param("by", entries.stream().map(it -> it.enteredBy().value()).toArray(UUID[]::new))
                .param("late", entries.stream().map(Mark::late).toArray(Boolean[]::new))
                .param("reasons", entries.stream().map(Mark::reason).toArray(String[]::new))
                .param("withdrawn", entries.stream().map(Mark::withdrawn).toArray(Boolean[]::new))
                .update();
    }

    private static StandingMark standingMark(ResultSet row, int n) throws SQLException {
        return new StandingMark(
                new LearnerId(row.getObject("learner_id", UUID.class)),
                row.getObject("target", UUID.class),
                row.getInt("version"),
                row.getInt("points"),
                MarkSource.valueOf(row.getString("source")),
                row.getBoolean("late"),
                row.getBoolean("unanswered"));
    }

    private static Mark mark(ResultSet row, int n) throws SQLException {
        return new Mark(
                new LearnerId(row.getObject("learner_id", UUID.class)),
                row.getObject("target", UUID.class),
                row.getInt("version"),
                row.getInt("points"),
                MarkSource.valueOf(row.getString("source")),
                row.getObject("entered", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("entered_by", UUID.class)),
                row.getBoolean("late"),
                row.getString("reason"),
                row.getBoolean("withdrawn"));
    }
}
