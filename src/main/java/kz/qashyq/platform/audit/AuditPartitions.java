package kz.qashyq.platform.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A partition a month, made ahead: without one, entries pile up in the default partition, which no query can skip. */
@Component
class AuditPartitions implements InitializingBean {
    private static final int MONTHS_AHEAD = 3;

    private final AuditRepository rows;
    private final Clock clock;

    AuditPartitions(AuditRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Before the first deed of a new installation. */
    @Override
    public void afterPropertiesSet() {
        makeAhead();
    }

    @Scheduled(initialDelay = 43_200_000, fixedDelay = 43_200_000)
    void makeAhead() {
        var month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
        for (int ahead = 0; ahead <= MONTHS_AHEAD; ahead++) rows.makePartition(month.plusMonths(ahead));
    }
}
