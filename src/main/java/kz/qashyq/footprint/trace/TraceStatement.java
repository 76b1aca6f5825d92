package kz.qashyq.footprint.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A deed said as an xAPI statement. It names people by their ids only: names change, and a statement never does. */
final class TraceStatement {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private TraceStatement() {}

    static ObjectNode of(UUID id, Traced traced) {
        var thing = traced.thing();
        var outcome = traced.outcome();
        var statement = JsonNodeFactory.instance.objectNode().put("id", id.toString());
        account(traced.person(), statement.putObject("actor"));
        var verb = verb(traced.deed(), thing.kind());
        statement
                .putObject("verb")
                .put("id", verb)
                .putObject("display")
                .put("en", verb.substring(verb.lastIndexOf('/') + 1));
        activity(thing, statement.putObject("object"));
        result(traced.deed(), thing.kind(), outcome, statement);
        context(traced.within(), outcome, statement);
        return statement.put("timestamp", text(traced.at()));
    }

    static String verb(Deed deed, Thing.Kind kind) {
        return switch (deed) {
            case SIGNED_IN -> Vocabulary.LOGGED_IN;
            case SIGNED_OUT -> Vocabulary.LOGGED_OUT;
            case OPENED -> Vocabulary.INITIALIZED;
            case STUDIED -> kind == Thing.Kind.VIDEO ? Vocabulary.PLAYED : Vocabulary.EXPERIENCED;
            case COMPLETED, FINISHED -> Vocabulary.COMPLETED;
            case HANDED_IN -> Vocabulary.SUBMITTED;
            case ATTEMPTED -> Vocabulary.ATTEMPTED;
            case MARKED -> Vocabulary.SCORED;
        };
    }

    private static void account(PersonId person, ObjectNode agent) {
        agent.put("objectType", "Agent")
                .putObject("account")
                .put("homePage", Vocabulary.PEOPLE)
                .put("name", person.toString());
    }

    private static void activity(Thing thing, ObjectNode activity) {
        activity.put("objectType", "Activity").put("id", Vocabulary.activity(thing));
        var definition = activity.putObject("definition").put("type", Vocabulary.type(thing.kind()));
        if (!thing.title().isEmpty()) name(thing.title(), definition.putObject("name"));
    }

    private static void name(Localized title, ObjectNode name) {
        for (var language : Language.values()) {
            var text = title.exactly(language);
            if (!text.isEmpty()) name.put(language.code(), text);
        }
    }

    private static void result(Deed deed, Thing.Kind kind, Outcome outcome, ObjectNode statement) {
        var result = JsonNodeFactory.instance.objectNode();
        var percent = outcome.percent();
        if (percent != null) score(percent, result.putObject("score"));
        if (deed == Deed.COMPLETED || deed == Deed.FINISHED) result.put("completion", true);
        var took = outcome.took();
        if (took != null && !took.isNegative()) result.put("duration", took.toString());
        if (!outcome.seen().isEmpty()) seen(kind, outcome, result.putObject("extensions"));
        if (!result.isEmpty()) statement.set("result", result);
    }

    private static void score(BigDecimal percent, ObjectNode score) {
        score.put("scaled", percent.movePointLeft(2).doubleValue())
                .put("raw", percent.doubleValue())
                .put("min", 0)
                .put("max", 100);
    }

    /** Progress is what this one report brings; who wants the whole joins the segments of all. */
    private static void seen(Thing.Kind kind, Outcome outcome, ObjectNode extensions) {
        extensions.put(
                Vocabulary.SEGMENTS,
                outcome.seen().stream()
                        .map(part -> number(part.from()) + "[.]" + number(part.to()))
                        .collect(Collectors.joining("[,]")));
        if (kind == Thing.Kind.VIDEO)
            extensions.put(Vocabulary.TIME, rounded(outcome.seen().getLast().to()));
        if (outcome.length() > 0) {
            var seconds = outcome.seen().stream()
                    .mapToDouble(part -> part.to() - part.from())
                    .sum();
            extensions.put(Vocabulary.PROGRESS, rounded(Math.clamp(seconds / outcome.length(), 0, 1)));
        }
    }

    private static void context(List<Thing> within, Outcome outcome, ObjectNode statement) {
        var context = statement.putObject("context").put("platform", "Qashyq");
        var by = outcome.by();
        if (by != null) account(by, context.putObject("instructor"));
        if (!within.isEmpty()) {
            var activities = context.putObject("contextActivities");
            for (var thing : within) {
                var role = thing.kind() == Thing.Kind.DISCIPLINE ? "grouping" : "parent";
                activity(thing, activities.withArray(role).addObject());
            }
        }
        var due = outcome.due();
        if (due == null && outcome.length() <= 0) return;
        var extensions = context.putObject("extensions");
        if (due != null) extensions.put(Vocabulary.DUE, text(due));
        if (outcome.length() > 0) extensions.put(Vocabulary.LENGTH, rounded(outcome.length()));
    }

    private static String text(Instant at) {
        return MOMENT.format(at);
    }

    private static String number(double value) {
        var rounded = rounded(value);
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%s", rounded);
    }

    /** Players report more digits than a frame lasts. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
