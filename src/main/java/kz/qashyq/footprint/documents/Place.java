package kz.qashyq.footprint.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where documents lie: an agent's state in an activity, an activity's profile, or an agent's profile.
 *
 * @param activity empty for an agent's profile
 * @param agent null for an activity's profile
 * @param registration only with a state; null: with none, or with any where several are meant
 */
public record Place(
        Kind kind,
        String activity,
        @Nullable UUID agent,
        @Nullable UUID registration) {
    /** The three resources. */
    public enum Kind {
        STATE,
        ACTIVITY,
        AGENT
    }

    static final UUID NONE = new UUID(0, 0);

    UUID agentOrNone() {
        return agent == null ? NONE : agent;
    }

    UUID registrationOrNone() {
        return registration == null ? NONE : registration;
    }
}
