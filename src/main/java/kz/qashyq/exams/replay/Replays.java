package kz.qashyq.exams.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Invigilation;
import kz.qashyq.exams.attempt.Occurrence;
import kz.qashyq.exams.exam.Exam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads replays. Whether the reader may is asked by the page. */
@Service
public class Replays {
    private final Attempts attempts;
    private final Invigilation invigilation;

    Replays(Attempts attempts, Invigilation invigilation) {
        this.attempts = attempts;
        this.invigilation = invigilation;
    }

    /** Two queries. */
    public Replay of(Attempt attempt, Exam exam) {
        var course = new Course(
                attempt.ends(),
                closed(attempt),
                exam.window().grace(),
                exam.conduct().oneWay(),
                holds(invigilation.of(attempt)));
        return Replay.of(attempts.writes(attempt.id()), course);
    }

    /** The clock closes at the end, and what comes within the grace counts: there the end decides, not the closing. */
    private static @Nullable Instant closed(Attempt attempt) {
        return attempt.finished()
                .filter(it -> it.finish() != Attempt.Finish.BY_CLOCK)
                .map(Attempt.Finished::at)
                .orElse(null);
    }

    static List<Course.Hold> holds(List<Occurrence> oldestFirst) {
        var holds = new ArrayList<Course.Hold>();
        Instant since = null;
        for (var it : oldestFirst) {
            switch (it.kind()) {
                case PAUSED, SUSPENDED -> since = since == null ? it.at() : since;
                case RESUMED, ENDED, CLOSED_HELD -> {
                    if (since != null) holds.add(new Course.Hold(since, it.at()));
                    since = null;
                }
                case SAT_DOWN, OTHER_DEVICE, MESSAGE, TIME_GIVEN, OUTAGE -> {}
            }
        }
        if (since != null) holds.add(new Course.Hold(since, null));
        return holds;
    }
}
