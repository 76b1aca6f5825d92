package kz.qashyq.exams.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import kz.qashyq.programs.DisciplineId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the digital footprint of exams when they end, also of their beginning: thousands open their papers in one second, and
 * nothing may be in their way. A ready exam keeps its title and its discipline, so they are read once.
 */
@Component
class ExamTraces {
    private static final int MOST = 1_000;

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Map<ExamId, Placed> known = new ConcurrentHashMap<>();

    ExamTraces(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    private record Placed(Thing exam, Thing discipline) {}

    void finished(Attempt attempt, Instant at) {
        var opened = attempt.opened();
        if (opened == null) return;
        leave(attempt, Deed.ATTEMPTED, Outcome.NONE, opened);
        leave(attempt, Deed.FINISHED, Outcome.finished(null, Duration.between(opened, at)), at);
    }

    private void leave(Attempt attempt, Deed deed, Outcome outcome, Instant at) {
        var placed = placed(attempt.exam());
        events.publishEvent(
                new Traced(attempt.person(), deed, placed.exam(), List.of(placed.discipline()), outcome, at));
    }

    private Placed placed(ExamId exam) {
        var here = known.get(exam);
        if (here != null) return here;
        if (known.size() >= MOST) known.clear();
        var placed = db.sql("SELECT title, discipline_id FROM exams.exam WHERE id = :exam")
                .param("exam", exam.value())
                .query((row, n) -> new Placed(
                        Thing.of(Thing.Kind.EXAM, exam, Localized.fromJson(row.getString("title"))),
                        Thing.of(Thing.Kind.DISCIPLINE, new DisciplineId(row.getObject("discipline_id", UUID.class)))))
                .single();
        known.put(exam, placed);
        return placed;
    }
}
