package kz.qashyq.testing.attempt;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes attempts whose time is over though nobody looks at them: their marks must not wait for a reader. */
@Component
class OverdueSweep {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueSweep.class);

    private final Finishing finishing;

    OverdueSweep(Finishing finishing) {
        this.finishing = finishing;
    }

    /** One transaction each: one attempt that cannot be marked must not hold up the others. */
    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        for (var attempt : finishing.overdue()) {
            try {
                finishing.closeIfOver(attempt);
            } catch (RuntimeException e) {
                LOG.error("attempt {} could not be closed", attempt, e);
            }
        }
    }
}
