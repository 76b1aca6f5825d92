package kz.qashyq.footprint.xapi;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What a statement can be found by: whom and what it names, and as what. A name is the key of an identifier ({@link Ifi#key}) with
 * the kind laid over its eighth byte; the column {@code names} of a statement holds them all, under one index.
 */
public final class Names {
    private static final int AGENT = 1;
    private static final int RELATED_AGENT = 2;
    private static final int RELATED_ACTIVITY = 3;
    private static final int ACTIVITY = 4;
    private static final int VERB = 5;
    private static final int REGISTRATION = 6;

    private static final String[] ACTIVITIES = {"parent", "grouping", "category", "other"};

    private final Set<UUID> found = new LinkedHashSet<>(16);

    private Names() {}

    /** As the object, or as a member of the group that acted or was acted upon: the filter {@code agent}, besides the actor. */
    public static UUID agent(UUID key) {
        return of(key, AGENT);
    }

    /** Anywhere else, and as authority: only {@code related_agents} finds it. */
    public static UUID relatedAgent(UUID key) {
        return of(key, RELATED_AGENT);
    }

    /** As the object: the filter {@code activity}. */
    public static UUID activity(UUID key) {
        return of(key, ACTIVITY);
    }

    /** Anywhere but as the object: only {@code related_activities} finds it. */
    public static UUID relatedActivity(UUID key) {
        return of(key, RELATED_ACTIVITY);
    }

    public static UUID verb(String verb) {
        return of(Ifi.key(verb), VERB);
    }

    public static UUID registration(UUID registration) {
        return of(registration, REGISTRATION);
    }

    private static UUID of(UUID key, int kind) {
        return new UUID(key.getMostSignificantBits() ^ kind, key.getLeastSignificantBits());
    }

    /**
     * All of a statement's but for its actor, which has a column of its own, and its authority, which the store adds.
     */
    static Set<UUID> in(JsonNode statement) {
        var names = new Names();
        names.found.add(verb(statement.get("verb").get("id").stringValue()));
        names.members(statement.get("actor"), AGENT);
        var object = statement.get("object");
        switch (object.path("objectType").asString("Activity")) {
            case "Agent", "Group" -> names.agent(object, AGENT);
            case "SubStatement" -> names.related(object);
            case "Activity" -> names.activity(object, ACTIVITY);
            default -> {}
        }
        names.context(statement);
        var registration = statement.path("context").path("registration");
        if (registration.isString()) names.found.add(registration(UUID.fromString(registration.stringValue())));
        return names.found;
    }

    /** A sub-statement: all it names is named by the way. */
    private void related(JsonNode statement) {
        agent(statement.get("actor"), RELATED_AGENT);
        var object = statement.get("object");
        switch (object.path("objectType").asString("Activity")) {
            case "Agent", "Group" -> agent(object, RELATED_AGENT);
            case "Activity" -> activity(object, RELATED_ACTIVITY);
            default -> {}
        }
        context(statement);
    }

    private void context(JsonNode statement) {
        var context = statement.get("context");
        if (context == null) return;
        if (context.has("instructor")) agent(context.get("instructor"), RELATED_AGENT);
        if (context.has("team")) agent(context.get("team"), RELATED_AGENT);
        for (var one : context.path("contextAgents")) agent(one.get("agent"), RELATED_AGENT);
        for (var one : context.path("contextGroups")) agent(one.get("group"), RELATED_AGENT);
        var activities = context.get("contextActivities");
        if (activities == null) return;
        for (var kind : ACTIVITIES) {
            var named = activities.get(kind);
            if (named == null) continue;
            if (named.isArray()) for (var one : named) activity(one, RELATED_ACTIVITY);
            else activity(named, RELATED_ACTIVITY);
        }
    }

    private void agent(JsonNode agent, int kind) {
        var ifi = Ifi.of(agent);
        if (!ifi.equals(Ifi.ANONYMOUS)) found.add(of(Ifi.key(ifi), kind));
        members(agent, kind);
    }

    private void members(JsonNode agent, int kind) {
        for (var member : agent.path("member")) found.add(of(Ifi.key(Ifi.of(member)), kind));
    }

    private void activity(JsonNode activity, int kind) {
        found.add(of(Ifi.key(activity.get("id").stringValue()), kind));
    }
}
