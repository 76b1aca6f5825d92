package kz.qashyq.footprint.reading;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a person's events.
 *
 * @param discipline null for all
 * @param doings empty for all
 * @param ours only what our own modules left
 * @param before only events that stand after this place in the list, which has the newest first
 */
public record TraceFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID discipline,
        Set<Doing> doings,
        boolean ours,
        @Nullable Place before) {
    public record Place(Instant at, UUID id) {}

    public TraceFilter {
        doings = Set.copyOf(doings);
    }
}
