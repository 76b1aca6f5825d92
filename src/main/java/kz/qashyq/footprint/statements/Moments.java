package kz.qashyq.footprint.statements;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * When statements are stored, in microseconds, no two of this node at the same one: so their order is the order of their
 * times. And up to when the store is complete: an intake that has begun and not committed may still bring older ones.
 */
@Component
public class Moments {
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong intakes = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Long> begun = new ConcurrentSkipListMap<>();

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** @return the first of as many moments in a row, none before {@code earliest} */
    long next(int howMany, long earliest) {
        var now = Math.max(micros(clock.instant()), earliest);
        return last.updateAndGet(before -> Math.max(now, before + 1) + howMany - 1) - howMany + 1;
    }

    /** Call {@link #over} with the answer in any case. */
    long begin() {
        var number = intakes.incrementAndGet();
        begun.put(number, micros(clock.instant()));
        return number;
    }

    void over(long number) {
        begun.remove(number);
    }

    /** Everything stored up to then can be read. */
    public Instant consistentThrough() {
        var now = micros(clock.instant());
        return instant(begun.values().stream().mapToLong(it -> it - 1).reduce(now, Math::min));
    }

    public static String text(long micros) {
        return TEXT.format(instant(micros));
    }

    public static String text(Instant at) {
        return TEXT.format(at);
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
