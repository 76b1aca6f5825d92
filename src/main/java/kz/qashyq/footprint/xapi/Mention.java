package kz.qashyq.footprint.xapi;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Whom or what a statement names besides its actor and its own activity: what the filters look for. */
public record Mention(short kind, UUID key) {
    /** As the object, or a member of the group that acted or was acted upon: the filter {@code agent} finds it. */
    static final short AGENT = 1;
    /** Anywhere else: only {@code related_agents} finds it. */
    static final short RELATED_AGENT = 2;
    /** Anywhere but as the object: only {@code related_activities} finds it. */
    static final short RELATED_ACTIVITY = 3;

    private static final String[] ACTIVITIES = {"parent", "grouping", "category", "other"};

    static Set<Mention> in(JsonNode statement, UUID actor) {
        var found = new LinkedHashSet<Mention>(4);
        members(statement.get("actor"), AGENT, found);
        var object = statement.get("object");
        switch (object.path("objectType").asString("Activity")) {
            case "Agent", "Group" -> agent(object, AGENT, found);
            case "SubStatement" -> related(object, found);
            default -> {}
        }
        context(statement, found);
        found.removeIf(
                it -> it.kind == RELATED_AGENT && (it.key.equals(actor) || found.contains(new Mention(AGENT, it.key))));
        return found;
    }

    /** A sub-statement: all it names is named by the way. */
    private static void related(JsonNode statement, Set<Mention> found) {
        agent(statement.get("actor"), RELATED_AGENT, found);
        var object = statement.get("object");
        switch (object.path("objectType").asString("Activity")) {
            case "Agent", "Group" -> agent(object, RELATED_AGENT, found);
            case "Activity" -> activity(object, found);
            default -> {}
        }
        context(statement, found);
    }

    private static void context(JsonNode statement, Set<Mention> found) {
        var context = statement.get("context");
        if (context == null) return;
        if (context.has("instructor")) agent(context.get("instructor"), RELATED_AGENT, found);
        if (context.has("team")) agent(context.get("team"), RELATED_AGENT, found);
        for (var one : context.path("contextAgents")) agent(one.get("agent"), RELATED_AGENT, found);
        for (var one : context.path("contextGroups")) agent(one.get("group"), RELATED_AGENT, found);
        var activities = context.get("contextActivities");
        if (activities == null) return;
        for (var kind : ACTIVITIES) {
            var named = activities.get(kind);
            if (named == null) continue;
            if (named.isArray()) for (var one : named) activity(one, found);
            else activity(named, found);
        }
    }

    private static void agent(JsonNode agent, short kind, Set<Mention> found) {
        var ifi = Ifi.of(agent);
        if (!ifi.equals(Ifi.ANONYMOUS)) found.add(new Mention(kind, Ifi.key(ifi)));
        members(agent, kind, found);
    }

    private static void members(JsonNode agent, short kind, Set<Mention> found) {
        for (var member : agent.path("member")) found.add(new Mention(kind, Ifi.key(Ifi.of(member))));
    }

    private static void activity(JsonNode activity, Set<Mention> found) {
        found.add(new Mention(RELATED_ACTIVITY, Ifi.key(activity.get("id").stringValue())));
    }
}
