package kz.qashyq.exams.mark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of an exam that a person marks: question by question, and nobody's name on them. */
@Repository
public class Handwork {
    private static final int NUMBER = 6;

    private final JdbcClient db;

    Handwork(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param candidate the number that stands for the candidate: the beginning of the receipt, which tells nothing of who it
     *     is
     * @param share empty until it is marked
     * @param points what the question is worth
     */
    public record Piece(
            AttemptId attempt, int position, String candidate, Optional<BigDecimal> share, BigDecimal points) {}

    /** One question after another, its answers in an order that tells nothing. */
    public List<Piece> of(ExamId exam) {
        return db.sql("""
                        SELECT i.attempt_id, i.position, i.share, left(a.receipt, :number) AS candidate,
                               p.points[i.position] AS points
                          FROM exams.item_mark i
                          JOIN exams.attempt a ON a.id = i.attempt_id
                          JOIN exams.paper p ON p.attempt_id = i.attempt_id
                         WHERE a.exam_id = :exam AND (i.share IS NULL OR i.by IS NOT NULL)
                         ORDER BY p.versions[i.position], a.receipt, i.position
                        """)
                .param("exam", exam.value())
                .param("number", NUMBER)
                .query((row, n) -> new Piece(
                        new AttemptId(row.getObject("attempt_id", UUID.class)),
                        row.getInt("position"),
                        row.getString("candidate"),
                        Optional.ofNullable(row.getBigDecimal("share")),
                        row.getBigDecimal("points")))
                .list();
    }

    /** The unmarked one after this, round to the beginning; empty when all are marked. */
    public static Optional<Piece> next(List<Piece> pieces, AttemptId attempt, int position) {
        var here = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).attempt().equals(attempt) && pieces.get(i).position() == position) here = i;
        }
        for (int i = 1; i <= pieces.size(); i++) {
            var piece = pieces.get((here + i) % pieces.size());
            if (piece.share().isEmpty()) return Optional.of(piece);
        }
        return Optional.empty();
    }
}
