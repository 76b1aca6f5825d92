package kz.qashyq.footprint.xapi;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Context and result. */
final class ContextRules {
    private static final Set<String> CONTEXT = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> CONTEXT_2 = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "contextAgents",
            "contextGroups",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> ACTIVITIES = Set.of("parent", "grouping", "category", "other");
    private static final Set<String> RESULT =
            Set.of("score", "success", "completion", "response", "duration", "extensions");
    private static final Set<String> SCORE = Set.of("scaled", "raw", "min", "max");

    private ContextRules() {}

    static void context(Fields context, boolean aboutActivity, XapiVersion version) {
        context.only(version == XapiVersion.V2 ? CONTEXT_2 : CONTEXT);
        context.text("registration", Formats::isUuid, "must be a UUID");
        var instructor = context.object("instructor");
        if (instructor != null) AgentRules.actor(instructor);
        var team = context.object("team");
        if (team != null) AgentRules.group(team);
        var activities = context.object("contextActivities");
        if (activities != null) activities(activities);
        others(context, "contextAgents", "contextAgent", "agent");
        others(context, "contextGroups", "contextGroup", "group");
        context.text("revision");
        context.text("platform");
        if (!aboutActivity && (context.has("revision") || context.has("platform")))
            throw context.fault("revision and platform stand only where the object is an activity");
        context.text("language", Formats::isLanguage, "is no language tag of RFC 5646");
        var statement = context.object("statement");
        if (statement != null) StatementRules.statementRef(statement);
        context.extensions("extensions");
    }

    private static void activities(Fields activities) {
        activities.only(ACTIVITIES);
        for (var member : activities.node().properties()) {
            var kind = member.getKey();
            var named = member.getValue();
            if (!named.isArray()) ActivityRules.activity(activities.inside(kind, named));
            else
                for (int i = 0; i < named.size(); i++) ActivityRules.activity(activities.inside(kind, i, named.get(i)));
        }
    }

    private static void others(Fields context, String name, String type, String who) {
        var list = context.get(name);
        if (list == null) return;
        if (!list.isArray()) throw context.fault(name, "must be an array");
        for (int i = 0; i < list.size(); i++) {
            var one = context.inside(name, i, list.get(i));
            one.only(Set.of("objectType", who, "relevantTypes"));
            one.needText("objectType");
            one.text("objectType", type::equals, "must be " + type);
            if (who.equals("agent")) AgentRules.agent(one.needObject(who));
            else AgentRules.group(one.needObject(who));
            relevantTypes(one);
        }
    }

    private static void relevantTypes(Fields one) {
        var types = one.get("relevantTypes");
        if (types == null) return;
        if (!types.isArray() || types.isEmpty()) throw one.fault("relevantTypes", "must be an array that is not empty");
        for (JsonNode type : types)
            if (!type.isString() || !Formats.isIri(type.stringValue()))
                throw one.fault("relevantTypes", "must hold IRIs");
    }

    static void result(Fields result) {
        result.only(RESULT);
        result.bool("success");
        result.bool("completion");
        result.text("response");
        result.text("duration", Formats::isDuration, "is no duration of ISO 8601");
        result.extensions("extensions");
        var score = result.object("score");
        if (score == null) return;
        score.only(SCORE);
        var scaled = score.number("scaled");
        var raw = score.number("raw");
        var min = score.number("min");
        var max = score.number("max");
        if (scaled != null && (scaled < -1 || scaled > 1)) throw score.fault("scaled", "must be from -1 to 1");
        if (min != null && max != null && min >= max) throw score.fault("min", "must be less than max");
        if (raw != null && min != null && raw < min) throw score.fault("raw", "must not be less than min");
        if (raw != null && max != null && raw > max) throw score.fault("raw", "must not be more than max");
    }
}
