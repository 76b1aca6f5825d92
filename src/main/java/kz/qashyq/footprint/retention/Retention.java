package kz.qashyq.footprint.retention;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import kz.qashyq.learners.Learners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * FTP-08: a footprint is kept from admission until the learner has left, and as long thereafter as the institution's rules say.
 * Then its content goes the lawful way. Who studies keeps everything, however long ago it was.
 */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Learners learners;
    private final Erasing erasing;
    private final Period kept;
    private final Clock clock;

    /** @param kept after leaving, as P5Y; P0D keeps for ever */
    Retention(
            Learners learners, Erasing erasing, @Value("${qashyq.footprint.retention:P5Y}") Period kept, Clock clock) {
        this.learners = learners;
        this.erasing = erasing;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 86_400_000)
    void round() {
        if (kept.isZero()) return;
        var moment = clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        for (var person : learners.leftBefore(moment)) {
            var erased = 0;
            for (var piece = 1; piece > 0; erased += piece)
                piece = erasing.erasePiece(person, null, "retention " + kept);
            if (erased > 0) LOG.info("The retention of {} is over: {} statements erased", person, erased);
        }
    }
}
