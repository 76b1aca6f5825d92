package kz.qashyq.footprint.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.qashyq.footprint.reading.Said.Stretch;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Thing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a stored statement. Other platforms' statements are whatever the standard allows, so nothing here is taken for granted. */
public final class StatementWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_STRETCHES = 2_000;

    private StatementWords() {}

    public static Said read(String payload) {
        var statement = Json.read(payload, JsonNode.class);
        var object = statement.path("object");
        var isActivity = object.path("objectType").asString("Activity").equals("Activity");
        var definition = object.path("definition");
        var context = statement.path("context");
        var verb = statement.path("verb");
        var result = statement.path("result");
        var extensions = result.path("extensions");
        return new Said(
                person(statement.path("actor")),
                Doing.by(verb.path("id").asString("")),
                words(verb.path("display")),
                isActivity ? object.path("id").asString("") : "",
                Vocabulary.kind(definition.path("type").asString("")),
                words(definition.path("name")),
                ours(context, "parent", Thing.Kind.COURSE),
                ours(context, "grouping", Thing.Kind.DISCIPLINE),
                percent(result.path("score")),
                moment(first(Vocabulary.DUE, extensions, context.path("extensions"))),
                stretches(extensions.path(Vocabulary.SEGMENTS).asString("")),
                first(Vocabulary.LENGTH, context.path("extensions"), extensions).asDouble(0));
    }

    private static JsonNode first(String name, JsonNode one, JsonNode other) {
        var found = one.path(name);
        return found.isMissingNode() ? other.path(name) : found;
    }

    private static @Nullable PersonId person(JsonNode actor) {
        var account = actor.path("account");
        if (!account.path("homePage").asString("").equals(Vocabulary.PEOPLE)) return null;
        try {
            return new PersonId(UUID.fromString(account.path("name").asString("")));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** A language map; another language than our three is better than nothing. */
    static Localized words(JsonNode map) {
        var texts = new String[] {"", "", ""};
        var any = "";
        for (var entry : map.properties()) {
            var text = entry.getValue().asString("");
            switch (entry.getKey().toLowerCase(Locale.ROOT).split("-", 2)[0]) {
                case "kk" -> texts[0] = text;
                case "ru" -> texts[1] = text;
                case "en" -> texts[2] = text;
                default -> any = text;
            }
        }
        var found = Localized.of(texts[0], texts[1], texts[2]);
        return found.isEmpty() ? Localized.same(any) : found;
    }

    private static @Nullable UUID ours(JsonNode context, String relation, Thing.Kind kind) {
        var prefix = Vocabulary.activity(kind, new UUID(0, 0));
        var place = prefix.substring(0, prefix.lastIndexOf('/') + 1);
        for (var activity : context.path("contextActivities").path(relation)) {
            var iri = activity.path("id").asString("");
            if (iri.startsWith(place) && iri.indexOf('/', place.length()) < 0) return Vocabulary.idIn(iri);
        }
        return null;
    }

    private static @Nullable BigDecimal percent(JsonNode score) {
        if (score.path("scaled").isNumber())
            return score.path("scaled").decimalValue().multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        if (!score.path("raw").isNumber()) return null;
        var raw = score.path("raw").decimalValue();
        if (!score.path("max").isNumber()) return null;
        var min = score.path("min").isNumber() ? score.path("min").decimalValue() : BigDecimal.ZERO;
        var range = score.path("max").decimalValue().subtract(min);
        if (range.signum() <= 0) return null;
        return raw.subtract(min).multiply(HUNDRED).divide(range, 1, RoundingMode.HALF_UP);
    }

    private static @Nullable Instant moment(JsonNode text) {
        try {
            return text.isString() ? OffsetDateTime.parse(text.stringValue()).toInstant() : null;
        } catch (DateTimeParseException notAMoment) {
            return null;
        }
    }

    /** The video profile: {@code 0[.]12.5[,]20[.]45}. */
    static List<Stretch> stretches(String text) {
        var found = new ArrayList<Stretch>();
        if (text.isBlank()) return found;
        for (var part : text.split("\\[,]", MOST_STRETCHES)) {
            var ends = part.split("\\[\\.]", 2);
            if (ends.length != 2) continue;
            try {
                var stretch = new Stretch(Double.parseDouble(ends[0].strip()), Double.parseDouble(ends[1].strip()));
                if (stretch.from() >= 0 && stretch.to() > stretch.from() && Double.isFinite(stretch.to()))
                    found.add(stretch);
            } catch (NumberFormatException notAStretch) {
                // Another platform's own idea of the profile; the rest may still be read.
            }
        }
        return found;
    }
}
