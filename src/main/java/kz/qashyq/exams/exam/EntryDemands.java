package kz.qashyq.exams.exam;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
 * From which networks and in which browser attempts are sat, asked at nearly every request of a device. Where no exam
 * demands anything, nothing is read; a change that another node made is known within seconds.
 */
@Component
public class EntryDemands {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final int REMEMBERED = 20_000;

    private final JdbcClient db;

    /** An attempt never changes its exam. */
    private final Map<AttemptId, ExamId> examOf = new ConcurrentHashMap<>();

    private volatile @Nullable Known known;

    private record Known(Map<ExamId, Demand> demands, long readAt) {}

    EntryDemands(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param networks as CIDR blocks; none: from anywhere
     * @param configKey of Safe Exam Browser, that requests have to prove; empty: any browser
     */
    public record Demand(List<String> networks, Optional<String> configKey) {
        static final Demand NOTHING = new Demand(List.of(), Optional.empty());

        public Demand {
            networks = List.copyOf(networks);
        }
    }

    /** What requests for this attempt have to meet. */
    public Demand of(AttemptId attempt) {
        var demands = demands();
        if (demands.isEmpty()) return Demand.NOTHING;
        var exam = examOf.get(attempt);
        if (exam == null) {
            var found = exam(attempt);
            if (found.isEmpty()) return Demand.NOTHING;
            exam = found.get();
            if (examOf.size() >= REMEMBERED) examOf.clear();
            examOf.put(attempt, exam);
        }
        return demands.getOrDefault(exam, Demand.NOTHING);
    }

    /** An exam was made ready, or its terms of entry were changed. */
    void forget() {
        known = null;
    }

    private Map<ExamId, Demand> demands() {
        var now = known;
        if (now != null && System.nanoTime() - now.readAt() < FRESH) return now.demands();
        var demands = new HashMap<ExamId, Demand>();
        db.sql("""
                        SELECT id, networks, seb_config_key
                          FROM exams.exam
                         WHERE state = 'READY' AND (seb_config_key IS NOT NULL OR networks <> '{}')
                        """)
                .query((row, n) -> demands.put(
                        new ExamId(row.getObject("id", UUID.class)),
                        new Demand(
                                List.of((String[]) row.getArray("networks").getArray()),
                                Optional.ofNullable(row.getString("seb_config_key")))))
                .list();
        known = new Known(Map.copyOf(demands), System.nanoTime());
        return demands;
    }

    private Optional<ExamId> exam(AttemptId attempt) {
        return db.sql("SELECT exam_id FROM exams.attempt WHERE id = :attempt")
                .param("attempt", attempt.value())
                .query((row, n) -> new ExamId(row.getObject("exam_id", UUID.class)))
                .optional();
    }
}
