package kz.qashyq.exams.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.attempt.Credits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Measures when no server of ours could take an answer, by what they left in the database. */
@Component
class Outages {
    /** Shorter silences are a slow disk or a collector's pause, which no candidate notices: their answers wait and arrive. */
    static final Duration SHORTEST = Duration.ofSeconds(5);

    private final OutageRepository rows;
    private final Credits credits;

    Outages(OutageRepository rows, Credits credits) {
        this.rows = rows;
        this.credits = credits;
    }

    /** @param touched how many attempts it took time from */
    record Outage(Instant began, Instant ended, int touched) {}

    /** Leaves this server's sign of life. @return the outage that ended with it */
    @Transactional
    public Optional<Outage> beat(UUID node) {
        var now = rows.lock();
        var last = rows.last();
        rows.beat(node, now);
        if (last.isEmpty() || Duration.between(last.get(), now).compareTo(SHORTEST) < 0) return Optional.empty();
        var began = last.get();
        if (!rows.touchesExam(began, now)) return Optional.empty();
        var outage = rows.add(began, now);
        return Optional.of(new Outage(began, now, credits.give(outage, began, now)));
    }
}
