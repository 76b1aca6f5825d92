package kz.qashyq.people.account.pace;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Remembers wrong passwords in memory and slows down who makes them. A try counts as a miss from its beginning and is
 * forgiven when it succeeds, so a thousand tries at once are slowed like a thousand in a row.
 *
 * <p>At an address only logins that did not get in are counted, each once: sixty cadets behind one address who mistype
 * and then get in leave nothing behind, while somebody who tries one password on every login stands out.
 */
@Component
public class GuessLimits {
    /** Some 40 MB at most, however many logins somebody invents. */
    private static final int MOST_KEYS = 100_000;

    private final TimeMeter time;
    private final Map<String, MissCounter> counters = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MissCounter> eldest) {
            return size() > MOST_KEYS;
        }
    };

    GuessLimits(Clock clock) {
        this.time = new ClockMeter(clock);
    }

    /** Zero: go on, and say afterwards whether it {@link #succeeded} or {@link #failed}. Else how long to wait. */
    public synchronized Duration admit(Guess guess) {
        var standing = new GuessingPace.Standing(
                guess.isFromKnownDevice(),
                here(guess).misses(),
                everywhere(guess).misses(),
                neighbours(guess).misses());
        var wait = GuessingPace.wait(standing);
        if (!wait.isZero()) return wait;
        here(guess).miss();
        if (!guess.isFromKnownDevice()) everywhere(guess).miss();
        return Duration.ZERO;
    }

    public synchronized void failed(Guess guess) {
        if (!guess.isFromKnownDevice() && here(guess).countOnce())
            neighbours(guess).miss();
    }

    public synchronized void succeeded(Guess guess) {
        var here = here(guess);
        here.forgiveAll();
        if (here.uncount()) neighbours(guess).forgive(1);
        if (!guess.isFromKnownDevice()) everywhere(guess).forgive(1);
    }

    private MissCounter here(Guess guess) {
        return counters.computeIfAbsent(guess.hereKey(), key -> new MissCounter(30, Duration.ofMinutes(2), time));
    }

    private MissCounter everywhere(Guess guess) {
        return counters.computeIfAbsent(guess.everywhereKey(), key -> new MissCounter(60, Duration.ofMinutes(1), time));
    }

    private MissCounter neighbours(Guess guess) {
        return counters.computeIfAbsent(
                guess.neighboursKey(), key -> new MissCounter(400, Duration.ofSeconds(36), time));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
