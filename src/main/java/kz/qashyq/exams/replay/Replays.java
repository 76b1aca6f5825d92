package kz.qashyq.exams.replay;

import java.time.Instant;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads replays. Whether the reader may is asked by the page. */
@Service
public class Replays {
    private final Attempts attempts;

    Replays(Attempts attempts) {
        this.attempts = attempts;
    }

    public Replay of(Attempt attempt) {
        var course = new Course(attempt.ends(), closed(attempt));
        return Replay.of(attempts.writes(attempt.id()), course);
    }

    /** The clock closes at the end, and what comes within the grace counts: there the end decides, not the closing. */
    private static @Nullable Instant closed(Attempt attempt) {
        return attempt.finished()
                .filter(it -> it.finish() != Attempt.Finish.BY_CLOCK)
                .map(Attempt.Finished::at)
                .orElse(null);
    }
}
