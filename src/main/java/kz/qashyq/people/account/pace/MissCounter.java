package kz.qashyq.people.account.pace;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Counts misses and forgets them steadily: a bucket whose lacking tokens are the misses. */
final class MissCounter {
    private final Bucket bucket;
    private final long capacity;
    private final TimeMeter time;
    private long last;
    /** Whether this login already counts among the neighbours at its address. */
    private boolean counted;

    /** @param forgetting one miss is forgotten in this time */
    MissCounter(long capacity, Duration forgetting, TimeMeter time) {
        this.capacity = capacity;
        this.time = time;
        this.last = Long.MIN_VALUE;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, forgetting))
                .withCustomTimePrecision(time)
                .build();
    }

    GuessingPace.Misses misses() {
        if (last == Long.MIN_VALUE) return GuessingPace.Misses.NONE;
        var ago = Duration.ofNanos(time.currentTimeNanos() - last);
        return new GuessingPace.Misses((int) (capacity - bucket.getAvailableTokens()), ago);
    }

    void miss() {
        bucket.tryConsume(1);
        last = time.currentTimeNanos();
    }

    void forgive(long misses) {
        bucket.addTokens(misses);
    }

    void forgiveAll() {
        bucket.reset();
    }

    /** True the first time. */
    boolean countOnce() {
        var first = !counted;
        counted = true;
        return first;
    }

    /** True when it was counted and no longer is. */
    boolean uncount() {
        var was = counted;
        counted = false;
        return was;
    }
}
