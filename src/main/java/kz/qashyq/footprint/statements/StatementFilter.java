package kz.qashyq.footprint.statements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.Names;
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

    /** Names of which a statement must have one where the agent is not its actor; null: whoever it names. */
    UUID @Nullable [] agents() {
        if (agent == null) return null;
        return relatedAgents ? names(Names.agent(agent), Names.relatedAgent(agent)) : names(Names.agent(agent));
    }

    /** Names of which a statement must have one; null: whatever it is about. */
    UUID @Nullable [] activities() {
        if (activity == null) return null;
        var key = Ifi.key(activity);
        return relatedActivities ? names(Names.activity(key), Names.relatedActivity(key)) : names(Names.activity(key));
    }

    /** Names that a statement must have, all of them; null: nothing more is asked. */
    UUID @Nullable [] others() {
        var names = new ArrayList<UUID>(2);
        if (verb != null) names.add(Names.verb(verb));
        if (registration != null) names.add(Names.registration(registration));
        return names.isEmpty() ? null : names.toArray(UUID[]::new);
    }

    private static UUID[] names(UUID... names) {
        return names;
    }

    /** A statement's place among all. */
    public record Place(Instant stored, UUID id) {}
}
