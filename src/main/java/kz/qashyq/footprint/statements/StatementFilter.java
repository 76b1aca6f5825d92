package kz.qashyq.footprint.statements;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.footprint.sources.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the store.
 *
 * @param agent key of the agent's identifier ({@link kz.qashyq.footprint.xapi.Ifi#key})
 * @param after where the page before ended
 * @param onlySource when a reader may see no other's statements
 */
public record StatementFilter(
        @Nullable UUID agent,
        boolean relatedAgents,
        @Nullable String verb,
        @Nullable String activity,
        boolean relatedActivities,
        @Nullable UUID registration,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Place after,
        boolean ascending,
        @Nullable SourceId onlySource) {

    /** A statement's place among all. */
    public record Place(Instant stored, UUID id) {}
}
