package kz.qashyq.exams.mark;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks of single answers, and the sum on the attempt. */
@Repository
class ItemMarkRepository {
    private final JdbcClient db;

    ItemMarkRepository(JdbcClient db) {
        this.db = db;
    }

    /** Finished ones that nobody has looked at, the earliest first. */
    List<AttemptId> unmarked(int most) {
        return db.sql("""
                        SELECT a.id
                          FROM exams.attempt a
                         WHERE a.finished IS NOT NULL AND a.marked IS NULL
                           AND NOT EXISTS (SELECT 1 FROM exams.item_mark i WHERE i.attempt_id = a.id)
                         ORDER BY a.finished
                         LIMIT :most
                        """)
                .param("most", most)
                .query((row, n) -> new AttemptId(row.getObject("id", UUID.class)))
                .list();
    }

    /** @return false when another server marks it now, or has done so */
    boolean take(AttemptId attempt) {
        return db.sql("""
                        SELECT a.id
                          FROM exams.attempt a
                         WHERE a.id = :attempt AND a.finished IS NOT NULL AND a.marked IS NULL
                           AND NOT EXISTS (SELECT 1 FROM exams.item_mark i WHERE i.attempt_id = a.id)
                           FOR UPDATE OF a SKIP LOCKED
                        """)
                .param("attempt", attempt.value())
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional()
                .isPresent();
    }

    void add(AttemptId attempt, List<ItemMark> marks, Instant at) {
        db.sql("""
                        INSERT INTO exams.item_mark (attempt_id, position, share, at)
                        SELECT :attempt, position, share, CASE WHEN share IS NULL THEN NULL ELSE CAST(:at AS timestamptz) END
                          FROM unnest(:positions::int[], :shares::numeric[]) AS made (position, share)
                        """)
                .param("attempt", attempt.value())
                .param("at", Times.utc(at))
                .param("positions", marks.stream().map(ItemMark::position).toArray(Integer[]::new))
                .param(
                        "shares",
                        marks.stream().map(mark -> mark.share().orElse(null)).toArray(BigDecimal[]::new))
                .update();
    }

    List<ItemMark> of(AttemptId attempt) {
        return db.sql("""
                        SELECT position, share, comment, by
                          FROM exams.item_mark
                         WHERE attempt_id = :attempt
                         ORDER BY position
                        """)
                .param("attempt", attempt.value())
                .query((row, n) -> new ItemMark(
                        row.getInt("position"),
                        Optional.ofNullable(row.getBigDecimal("share")),
                        row.getString("comment"),
                        Optional.ofNullable(row.getObject("by", UUID.class)).map(PersonId::new)))
                .list();
    }

    /** @return false when it is not a person's to mark */
    boolean mark(AttemptId attempt, int position, BigDecimal share, String comment, PersonId by, Instant at) {
        return db.sql("""
                                UPDATE exams.item_mark
                                   SET share = :share, comment = :comment, by = :by, at = :at
                                 WHERE attempt_id = :attempt AND position = :position
                                   AND (share IS NULL OR by IS NOT NULL)
                                """)
                        .param("attempt", attempt.value())
                        .param("position", position)
                        .param("share", share)
                        .param("comment", comment)
                        .param("by", by.value())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    void score(AttemptId attempt, Score score, Instant at) {
        db.sql("UPDATE exams.attempt SET points = :points, most = :most, marked = :at WHERE id = :attempt")
                .param("attempt", attempt.value())
                .param("points", score.points())
                .param("most", score.most())
                .param("at", Times.utc(at))
                .update();
    }
}
