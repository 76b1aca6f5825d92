package kz.qashyq.journal.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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

    /** The marks that stand in these journals; the primary key's order makes it one pass without sorting. */
    Map<JournalId, List<StandingMark>> standing(Collection<JournalId> journals) {
        var found = new HashMap<JournalId, List<StandingMark>>();
        db.sql("""
            SELECT DISTINCT ON (journal_id, learner_id, target)
                   journal_id, learner_id, target, version, points, late
              FROM journal.mark
             WHERE journal_id = ANY (:journals)
             ORDER BY journal_id DESC, learner_id DESC, target DESC, version DESC
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
            SELECT DISTINCT ON (target)
                   learner_id, target, version, points, late
              FROM journal.mark
             WHERE journal_id = :journal AND learner_id = :learner
             ORDER BY target DESC, version DESC
            """)
                .param("journal", journal.value())
                .param("learner", learner.value())
                .query(MarkRepository::standingMark)
                .list();
    }

    /** The marks that stand in some cells: all of these learners by all of these targets. */
    List<StandingMark> standing(JournalId journal, Collection<LearnerId> learners, Collection<UUID> targets) {
        return db.sql("""
            SELECT DISTINCT ON (learner_id, target)
                   learner_id, target, version, points, late
              FROM journal.mark
             WHERE journal_id = :journal AND learner_id = ANY (:learners) AND target = ANY (:targets)
             ORDER BY learner_id DESC, target DESC, version DESC
            """)
                .param("journal", journal.value())
                .param("learners", learners.stream().map(LearnerId::value).toArray(UUID[]::new))
                .param("targets", targets.toArray(UUID[]::new))
                .query(MarkRepository::standingMark)
                .list();
    }

    /** Every entry of a cell, the newest first. */
    List<Mark> history(JournalId journal, LearnerId learner, UUID target) {
        return db.sql("""
            SELECT learner_id, target, version, points, source, entered, entered_by, late, reason
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
                   (journal_id, learner_id, target, version, points, source, entered, entered_by, late, reason)
            SELECT :journal, e.*
              FROM unnest(CAST(:learners AS uuid[]), CAST(:targets AS uuid[]), CAST(:versions AS integer[]),
                          CAST(:points AS smallint[]), CAST(:sources AS text[]), CAST(:entered AS timestamptz[]),
                          CAST(:by AS uuid[]), CAST(:late AS boolean[]), CAST(:reasons AS text[])) e
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
                .update();
    }

    private static StandingMark standingMark(ResultSet row, int n) throws SQLException {
        return new StandingMark(
                new LearnerId(row.getObject("learner_id", UUID.class)),
                row.getObject("target", UUID.class),
                row.getInt("version"),
                row.getInt("points"),
                row.getBoolean("late"));
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
                row.getString("reason"));
    }
}
