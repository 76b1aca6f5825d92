package kz.qashyq.courses.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SubmissionRepository {
    private final JdbcClient db;

    SubmissionRepository(JdbcClient db) {
        this.db = db;
    }

    /** Two tabs, or two clicks, write one after the other. */
    void lock(ItemId item, LearnerId learner) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", item + "/" + learner)
                .query((row, n) -> 0)
                .list();
    }

    void insert(Submission draft) {
        db.sql("""
                        INSERT INTO courses.submission (id, item_id, learner_id, version, state, comment)
                        VALUES (:id, :item, :learner, :version, 'DRAFT', :comment)
                        """)
                .param("id", draft.id().value())
                .param("item", draft.item().value())
                .param("learner", draft.learner().value())
                .param("version", draft.version())
                .param("comment", draft.comment())
                .update();
    }

    void setComment(SubmissionId draft, String comment) {
        db.sql("UPDATE courses.submission SET comment = :comment WHERE id = :id AND state = 'DRAFT'")
                .param("id", draft.value())
                .param("comment", comment)
                .update();
    }

    /** What still waits for the teacher gives way to the version that is handed in now. */
    void replaceWaiting(ItemId item, LearnerId learner) {
        db.sql("""
                        UPDATE courses.submission SET state = 'REPLACED'
                         WHERE item_id = :item AND learner_id = :learner AND state = 'HANDED_IN'
                        """)
                .param("item", item.value())
                .param("learner", learner.value())
                .update();
    }

    void handIn(SubmissionId draft, Instant at, Instant reckoned) {
        db.sql("""
                        UPDATE courses.submission SET state = 'HANDED_IN', handed_in = :at, reckoned = :reckoned
                         WHERE id = :id AND state = 'DRAFT'
                        """)
                .param("id", draft.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reckoned", reckoned.atOffset(ZoneOffset.UTC))
                .update();
    }

    void review(Review review) {
        db.sql("UPDATE courses.submission SET state = :verdict, points = :points WHERE id = :id")
                .param("id", review.submission().value())
                .param("verdict", review.verdict().name())
                .param("points", review.points(), Types.SMALLINT)
                .update();
        db.sql("""
                        INSERT INTO courses.review (id, submission_id, at, teacher_id, verdict, points, comment)
                        VALUES (:id, :submission, :at, :teacher, :verdict, :points, :comment)
                        """)
                .param("id", Ids.next())
                .param("submission", review.submission().value())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .param("teacher", review.teacher().value())
                .param("verdict", review.verdict().name())
                .param("points", review.points(), Types.SMALLINT)
                .param("comment", review.comment())
                .update();
    }

    public Optional<Submission> find(SubmissionId id) {
        return db.sql("""
                        SELECT id, item_id, learner_id, version, state, comment, handed_in, reckoned, points
                          FROM courses.submission
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(SubmissionRepository::submission)
                .optional();
    }

    /** All versions of one learner's work, the oldest first. */
    public List<Submission> versions(ItemId item, LearnerId learner) {
        return db.sql("""
                        SELECT id, item_id, learner_id, version, state, comment, handed_in, reckoned, points
                          FROM courses.submission
                         WHERE item_id = :item AND learner_id = :learner
                         ORDER BY version
                        """)
                .param("item", item.value())
                .param("learner", learner.value())
                .query(SubmissionRepository::submission)
                .list();
    }

    /** A work with all versions of it, the oldest first; empty when there is none. */
    public List<Submission> withVersions(SubmissionId id) {
        return db.sql("""
                        SELECT s.id, s.item_id, s.learner_id, s.version, s.state, s.comment, s.handed_in, s.reckoned, s.points
                          FROM courses.submission this
                          JOIN courses.submission s ON s.item_id = this.item_id AND s.learner_id = this.learner_id
                         WHERE this.id = :id
                         ORDER BY s.version
                        """)
                .param("id", id.value())
                .query(SubmissionRepository::submission)
                .list();
    }

    /** The longest waiting work of a task, this one aside. */
    public Optional<SubmissionId> nextWaiting(ItemId item, SubmissionId but) {
        return db.sql("""
                        SELECT id FROM courses.submission
                         WHERE item_id = :item AND state = 'HANDED_IN' AND id <> :but
                         ORDER BY handed_in LIMIT 1
                        """)
                .param("item", item.value())
                .param("but", but.value())
                .query((row, n) -> new SubmissionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** What the teacher said to these versions, the newest first. */
    public List<Review> reviews(Collection<SubmissionId> submissions) {
        if (submissions.isEmpty()) return List.of();
        return db.sql("""
                        SELECT submission_id, at, teacher_id, verdict, points, comment
                          FROM courses.review
                         WHERE submission_id = ANY (:submissions)
                         ORDER BY at DESC
                        """)
                .param(
                        "submissions",
                        submissions.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query((row, n) -> new Review(
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("teacher_id", UUID.class)),
                        SubmissionState.valueOf(row.getString("verdict")),
                        row.getObject("points", Integer.class),
                        row.getString("comment")))
                .list();
    }

    private static Submission submission(ResultSet row, int n) throws SQLException {
        return new Submission(
                new SubmissionId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                new LearnerId(row.getObject("learner_id", UUID.class)),
                row.getInt("version"),
                SubmissionState.valueOf(row.getString("state")),
                row.getString("comment"),
                instant(row, "handed_in"),
                instant(row, "reckoned"),
                row.getObject("points", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
