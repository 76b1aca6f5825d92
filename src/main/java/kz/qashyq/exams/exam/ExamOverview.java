package kz.qashyq.exams.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exams as those who hold them see them in a list, each with what waits for them. */
@Repository
public class ExamOverview {
    /** Several years of a discipline; older ones are reached through the journal. */
    private static final int MOST = 300;

    private final JdbcClient db;

    ExamOverview(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param kind empty for practice
     * @param syllabus the version that fixes the form; 0 where none does
     * @param candidates who has a paper
     * @param waiting answers that a person has to mark yet
     */
    public record Row(
            ExamId id,
            DisciplineId discipline,
            Localized title,
            Optional<ControlKind> kind,
            ExamForm form,
            int syllabus,
            Instant starts,
            Instant closes,
            ExamState state,
            int candidates,
            int waiting) {
        public boolean isRunning(Instant now) {
            return state == ExamState.READY && !now.isBefore(starts) && now.isBefore(closes);
        }
    }

    /** Of these disciplines, the latest first. */
    public List<Row> ofDisciplines(Collection<DisciplineId> disciplines) {
        return list(false, disciplines);
    }

    public List<Row> all() {
        return list(true, List.of());
    }

    private List<Row> list(boolean all, Collection<DisciplineId> disciplines) {
        return db.sql("""
                        SELECT e.id, e.discipline_id, e.title, e.control_kind, e.form, e.syllabus_version, e.starts,
                               e.closes + e.credit_seconds * interval '1 second' AS closes, e.state,
                               (SELECT count(*) FROM exams.attempt a WHERE a.exam_id = e.id) AS candidates,
                               (SELECT count(*)
                                  FROM exams.item_mark i
                                  JOIN exams.attempt a ON a.id = i.attempt_id
                                 WHERE a.exam_id = e.id AND i.share IS NULL) AS waiting
                          FROM exams.exam e
                         WHERE :all OR e.discipline_id = ANY (:disciplines)
                         ORDER BY e.starts DESC, e.id
                         LIMIT :most
                        """)
                .param("all", all)
                .param(
                        "disciplines",
                        disciplines.stream().map(DisciplineId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(ExamOverview::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new ExamId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                Localized.fromJson(row.getString("title")),
                Optional.ofNullable(row.getString("control_kind")).map(ControlKind::valueOf),
                ExamForm.valueOf(row.getString("form")),
                row.getInt("syllabus_version"),
                Times.instant(row, "starts"),
                Times.instant(row, "closes"),
                ExamState.valueOf(row.getString("state")),
                row.getInt("candidates"),
                row.getInt("waiting"));
    }
}
