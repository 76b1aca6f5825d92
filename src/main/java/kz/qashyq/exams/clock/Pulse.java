package kz.qashyq.exams.clock;

import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Finishing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The server's sign of life, second by second, where the answers go. When it was missing from all servers, no answer could
 * be saved: that is an outage of ours, and its time is given back before anybody's exam is closed.
 */
@Component
class Pulse {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final UUID node = UUID.randomUUID();
    private final Outages outages;
    private final Finishing finishing;

    Pulse(Outages outages, Finishing finishing) {
        this.outages = outages;
        this.finishing = finishing;
    }

    /** First the pulse, then the closing: an exam that ended during an outage must not be closed before its credit. */
    @Scheduled(fixedDelay = 1_000)
    void beat() {
        try {
            outages.beat(node).ifPresent(Pulse::tell);
            finishing.closeUnopened();
            finishing
                    .overdue()
                    .forEach(it -> close(it.attempt(), () -> finishing.closeIfOver(it.attempt(), it.grace())));
            finishing.longHeld().forEach(it -> close(it, () -> finishing.closeIfForgotten(it)));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("no pulse: {}", e.getMessage());
        }
    }

    /** One transaction each: one attempt that cannot be closed must not hold up the others. */
    private static void close(AttemptId attempt, Runnable closing) {
        try {
            closing.run();
        } catch (RuntimeException e) {
            LOG.error("attempt {} could not be closed", attempt, e);
        }
    }

    private static void tell(Outages.Outage outage) {
        LOG.warn(
                "no server took answers from {} to {}; {} attempts got the time back",
                outage.began(),
                outage.ended(),
                outage.touched());
    }
}
