package kz.qashyq.platform.trace;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a deed came out; what does not apply is null or empty.
 *
 * @param percent 0–100
 * @param took from the beginning to the end
 * @param due the deadline that held for this person
 * @param seen the parts of {@code length} that were seen with this deed: seconds of a video, pages of a document from 0
 * @param by who marked it
 */
public record Outcome(
        @Nullable BigDecimal percent,
        @Nullable Duration took,
        @Nullable Instant due,
        List<Part> seen,
        double length,
        @Nullable PersonId by) {
    public static final Outcome NONE = new Outcome(null, null, null, List.of(), 0, null);

    public record Part(double from, double to) {}

    public Outcome {
        seen = List.copyOf(seen);
    }

    public static Outcome seen(List<Part> parts, double length) {
        return new Outcome(null, null, null, parts, length, null);
    }

    public static Outcome due(@Nullable Instant due) {
        return new Outcome(null, null, due, List.of(), 0, null);
    }

    public static Outcome marked(BigDecimal percent, PersonId by) {
        return new Outcome(percent, null, null, List.of(), 0, by);
    }

    public static Outcome finished(@Nullable BigDecimal percent, @Nullable Duration took) {
        return new Outcome(percent, took, null, List.of(), 0, null);
    }
}
