package kz.qashyq.footprint.statements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Months made ahead: without its partition a statement lies in the default one, which no query can skip. */
@Component
class Partitions {
    private static final int MONTHS_AHEAD = 3;

    private final JdbcClient db;
    private final Clock clock;

    Partitions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The migration made the first months itself. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 43_200_000)
    void makeAhead() {
        var month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
        for (int ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
            make(month.plusMonths(ahead));
        }
    }

    private void make(LocalDate month) {
        db.sql("SELECT footprint.make_partition('statement', :month)::text")
                .param("month", month)
                .query((row, n) -> "")
                .list();
    }
}
