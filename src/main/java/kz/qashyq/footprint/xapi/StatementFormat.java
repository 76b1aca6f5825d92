package kz.qashyq.footprint.xapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How statements are given out: as they came, by identifiers only, or in one language with what the store knows. */
public enum StatementFormat {
    EXACT,
    IDS,
    CANONICAL;

    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final List<String> IN_ONE_LANGUAGE = List.of("name", "description");
    private static final List<String> COMPONENTS = List.of("choices", "scale", "source", "target", "steps");

    public static Optional<StatementFormat> of(@Nullable String text) {
        return switch (text == null ? "exact" : text) {
            case "exact" -> Optional.of(EXACT);
            case "ids" -> Optional.of(IDS);
            case "canonical" -> Optional.of(CANONICAL);
            default -> Optional.empty();
        };
    }

    /** The activities whose descriptions {@link #canonical} wants. */
    public static Collection<String> activities(JsonNode statement) {
        var ids = new ArrayList<String>();
        eachActivity(statement, activity -> ids.add(activity.path("id").asString("")));
        return ids;
    }

    /** @param definitions what the store knows of an activity's IRI, a copy each time; null where it knows nothing */
    public static void canonical(
            ObjectNode statement,
            Function<String, @Nullable JsonNode> definitions,
            List<Locale.LanguageRange> languages) {
        eachActivity(statement, activity -> {
            var known = definitions.apply(activity.path("id").asString(""));
            if (known != null) activity.set("definition", known);
            if (!(activity.get("definition") instanceof ObjectNode definition)) return;
            for (var name : IN_ONE_LANGUAGE) one(definition, name, languages);
            for (var list : COMPONENTS)
                for (var component : definition.path(list))
                    if (component instanceof ObjectNode object) one(object, "description", languages);
        });
        verbs(statement, verb -> one(verb, "display", languages));
        for (var attachment : Attachments.named(statement)) {
            if (!(attachment instanceof ObjectNode object)) continue;
            one(object, "display", languages);
            one(object, "description", languages);
        }
    }

    /** Nothing but what says who and what. */
    public static void ids(ObjectNode statement) {
        verbs(statement, verb -> verb.retain("id"));
        eachActivity(statement, activity -> activity.retain("id"));
        agents(statement);
    }

    /** For a reader of 1.0.3: what that version does not know stays away. */
    public static void forVersion1(ObjectNode statement) {
        for (var holder : List.of(statement, statement.path("object")))
            if (holder.path("context") instanceof ObjectNode context)
                context.remove(List.of("contextAgents", "contextGroups"));
    }

    private static void agents(ObjectNode statement) {
        agent(statement.path("actor"));
        agent(statement.path("authority"));
        var context = statement.path("context");
        agent(context.path("instructor"));
        agent(context.path("team"));
        for (var one : context.path("contextAgents")) agent(one.path("agent"));
        for (var one : context.path("contextGroups")) agent(one.path("group"));
        if (!(statement.path("object") instanceof ObjectNode object)) return;
        switch (object.path("objectType").asString("Activity")) {
            case "Agent", "Group" -> agent(object);
            case "SubStatement" -> agents(object);
            default -> {}
        }
    }

    private static void agent(JsonNode value) {
        if (!(value instanceof ObjectNode agent)) return;
        if (IDENTIFIERS.stream().anyMatch(agent::has)) {
            agent.retain("objectType", "mbox", "mbox_sha1sum", "openid", "account");
            return;
        }
        agent.retain("objectType", "member");
        for (var member : agent.path("member")) agent(member);
    }

    private static void eachActivity(JsonNode statement, java.util.function.Consumer<ObjectNode> each) {
        if (statement.path("object") instanceof ObjectNode object) {
            switch (object.path("objectType").asString("Activity")) {
                case "Activity" -> each.accept(object);
                case "SubStatement" -> eachActivity(object, each);
                default -> {}
            }
        }
        for (var list : statement.path("context").path("contextActivities"))
            for (var activity : list) if (activity instanceof ObjectNode object) each.accept(object);
    }

    private static void verbs(ObjectNode statement, java.util.function.Consumer<ObjectNode> each) {
        if (statement.path("verb") instanceof ObjectNode verb) each.accept(verb);
        if (statement.path("object") instanceof ObjectNode object && object.path("verb") instanceof ObjectNode verb)
            each.accept(verb);
    }

    /** Leaves the language that suits the reader best; without any that suits, the first. */
    private static void one(ObjectNode holder, String name, List<Locale.LanguageRange> languages) {
        if (!(holder.get(name) instanceof ObjectNode map) || map.size() < 2) return;
        var tags = List.copyOf(map.propertyNames());
        @Nullable String best = languages.isEmpty() ? null : Locale.lookupTag(languages, tags);
        if (best == null && !languages.isEmpty())
            best = Locale.filterTags(languages, tags).stream().findFirst().orElse(null);
        var keep = best == null ? tags.getFirst() : best;
        map.retain(tags.stream()
                .filter(tag -> tag.equalsIgnoreCase(keep))
                .findFirst()
                .orElse(tags.getFirst()));
    }
}
