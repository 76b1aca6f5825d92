package kz.qashyq.exams.exam;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which attempts are sat in Safe Exam Browser only, asked at nearly every request of a device. Where no exam demands it,
 * nothing is read; a change that another node made is known within seconds.
 */
@Component
public class BrowserDemands {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final int REMEMBERED = 20_000;

    private final JdbcClient db;

    /** An attempt never changes its exam. */
    private final Map<AttemptId, ExamId> examOf = new ConcurrentHashMap<>();

    private volatile @Nullable Known known;

    private record Known(Map<ExamId, String> keys, long readAt) {}

    BrowserDemands(JdbcClient db) {
        this.db = db;
    }

    /** The Config Key that requests for this attempt have to prove; empty when any browser will do. */
    public Optional<String> configKey(AttemptId attempt) {
        var keys = keys();
        if (keys.isEmpty()) return Optional.empty();
        var exam = examOf.get(attempt);
        if (exam == null) {
            var found = exam(attempt);
            if (found.isEmpty()) return Optional.empty();
            exam = found.get();
            if (examOf.size() >= REMEMBERED) examOf.clear();
            examOf.put(attempt, exam);
        }
        return Optional.ofNullable(keys.get(exam));
    }

    /** An exam was made ready, or its terms of entry were changed. */
    void forget() {
        known = null;
    }

    private Map<ExamId, String> keys() {
        var now = known;
        if (now != null && System.nanoTime() - now.readAt() < FRESH) return now.keys();
        var keys = new HashMap<ExamId, String>();
        db.sql("SELECT id, seb_config_key FROM exams.exam WHERE state = 'READY' AND seb_config_key IS NOT NULL")
                .query((row, n) ->
                        keys.put(new ExamId(row.getObject("id", UUID.class)), row.getString("seb_config_key")))
                .list();
        known = new Known(Map.copyOf(keys), System.nanoTime());
        return keys;
    }

    private Optional<ExamId> exam(AttemptId attempt) {
        return db.sql("SELECT exam_id FROM exams.attempt WHERE id = :attempt")
                .param("attempt", attempt.value())
                .query((row, n) -> new ExamId(row.getObject("exam_id", UUID.class)))
                .optional();
    }
}
