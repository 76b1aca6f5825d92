package kz.qashyq.exams.mark;

import kz.qashyq.exams.AttemptId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Marks what was handed in, a hundred a second at most: when thousands hand in within the last minute, those who still write
 * come first.
 */
@Component
class MarkingRound {
    private static final Logger LOG = LoggerFactory.getLogger(MarkingRound.class);
    private static final int AT_A_TIME = 100;

    private final Marking marking;

    MarkingRound(Marking marking) {
        this.marking = marking;
    }

    @Scheduled(fixedDelay = 1_000)
    void go() {
        try {
            for (var attempt : marking.unmarked(AT_A_TIME)) mark(attempt);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("nothing could be marked: {}", e.getMessage());
        }
    }

    /** One transaction each: one attempt that cannot be marked must not hold up the others. */
    private void mark(AttemptId attempt) {
        try {
            marking.mark(attempt);
        } catch (RuntimeException e) {
            LOG.error("attempt {} could not be marked", attempt, e);
        }
    }
}
