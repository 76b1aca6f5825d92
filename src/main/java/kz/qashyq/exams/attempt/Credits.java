package kz.qashyq.exams.attempt;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives time back that an outage of ours has taken. */
@Service
public class Credits {
    private final TimeRepository times;

    Credits(TimeRepository times) {
        this.times = times;
    }

    /** Once for each attempt, however often it is called. @return how many attempts got time */
    @Transactional
    public int give(UUID outage, Instant began, Instant ended) {
        return times.credit(outage, began, ended, ended);
    }
}
