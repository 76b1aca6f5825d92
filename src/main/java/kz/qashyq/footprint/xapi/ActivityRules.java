package kz.qashyq.footprint.xapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Activities and what they say of themselves. */
final class ActivityRules {
    private static final Set<String> ACTIVITY = Set.of("objectType", "id", "definition");
    private static final Set<String> DEFINITION = Set.of(
            "name",
            "description",
            "type",
            "moreInfo",
            "extensions",
            "interactionType",
            "correctResponsesPattern",
            "choices",
            "scale",
            "source",
            "target",
            "steps");
    private static final Set<String> COMPONENT = Set.of("id", "description");
    private static final Map<String, Set<String>> COMPONENTS_OF = Map.of(
            "true-false", Set.of(),
            "choice", Set.of("choices"),
            "fill-in", Set.of(),
            "long-fill-in", Set.of(),
            "matching", Set.of("source", "target"),
            "performance", Set.of("steps"),
            "sequencing", Set.of("choices"),
            "likert", Set.of("scale"),
            "numeric", Set.of(),
            "other", Set.of());
    private static final List<String> LISTS = List.of("choices", "scale", "source", "target", "steps");

    private ActivityRules() {}

    static void activity(Fields activity) {
        activity.only(ACTIVITY);
        activity.text("objectType", "Activity"::equals, "must be Activity");
        activity.needText("id");
        activity.text("id", Formats::isIri, "must be an IRI");
        var definition = activity.object("definition");
        if (definition != null) definition(definition);
    }

    private static void definition(Fields definition) {
        definition.only(DEFINITION);
        definition.languageMap("name");
        definition.languageMap("description");
        definition.text("type", Formats::isIri, "must be an IRI");
        definition.text("moreInfo", Formats::isIri, "must be an IRL");
        definition.extensions("extensions");
        definition.text("interactionType", COMPONENTS_OF::containsKey, "is no kind of interaction");
        var patterns = definition.get("correctResponsesPattern");
        if (patterns != null) {
            if (!patterns.isArray()) throw definition.fault("correctResponsesPattern", "must be an array of strings");
            for (var pattern : patterns)
                if (!pattern.isString())
                    throw definition.fault("correctResponsesPattern", "must be an array of strings");
        }
        var interaction = definition.text("interactionType");
        for (var list : LISTS) components(definition, list, interaction);
        if (interaction == null && patterns != null) throw definition.fault("interactionType", "is missing");
    }

    private static void components(
            Fields definition, String name, @org.jspecify.annotations.Nullable String interaction) {
        var list = definition.get(name);
        if (list == null) return;
        if (interaction == null) throw definition.fault("interactionType", "is missing");
        if (!COMPONENTS_OF.getOrDefault(interaction, Set.of()).contains(name))
            throw definition.fault(name, "does not belong to this kind of interaction");
        if (!list.isArray()) throw definition.fault(name, "must be an array");
        var ids = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            var component = definition.inside(name, i, list.get(i));
            component.only(COMPONENT);
            if (!ids.add(component.needText("id"))) throw component.fault("id", "is there twice");
            component.languageMap("description");
        }
    }
}
