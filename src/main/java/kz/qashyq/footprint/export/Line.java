package kz.qashyq.footprint.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.qashyq.footprint.chain.Stored;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.platform.i18n.Words;
import kz.qashyq.platform.trace.Thing;
import tools.jackson.databind.JsonNode;

/**
 * A statement in plain words.
 *
 * @param what what was done to what
 * @param result empty where there is none
 */
record Line(String what, String result) {
    private static final List<String> OURS = List.of(
            Vocabulary.LOGGED_IN,
            Vocabulary.LOGGED_OUT,
            Vocabulary.INITIALIZED,
            Vocabulary.EXPERIENCED,
            Vocabulary.ATTEMPTED,
            Vocabulary.COMPLETED,
            Vocabulary.SCORED,
            Vocabulary.PLAYED,
            Vocabulary.SUBMITTED);

    static Line of(Stored row, Words words) {
        var payload = row.payload();
        if (payload == null)
            return new Line(words.text(row.erased() ? "footprint.export.erased" : "footprint.kind.EMPTIED"), "");
        JsonNode statement;
        try {
            statement = JsonReader.read(payload);
        } catch (XapiFault altered) {
            return new Line(words.text("footprint.kind.CONTENT"), "");
        }
        var what = verb(statement, words);
        var thing = thing(statement.path("object"), words);
        return new Line(thing.isEmpty() ? what : what + ": " + thing, result(statement.path("result"), words));
    }

    private static String verb(JsonNode statement, Words words) {
        var verb = statement.path("verb");
        var id = verb.path("id").asString("");
        var name = id.substring(id.lastIndexOf('/') + 1);
        if (OURS.contains(id)) return words.text("footprint.export.verb." + name);
        var said = said(verb.path("display"), words);
        return said.isEmpty() ? name : said;
    }

    private static String thing(JsonNode object, Words words) {
        var definition = object.path("definition");
        var type = definition.path("type").asString("");
        var kind = Vocabulary.kind(type);
        if (kind == Thing.Kind.INSTITUTION) return "";
        var name = said(definition.path("name"), words);
        if (name.isEmpty() && kind != null) return words.text("footprint.export.thing." + kind);
        return name.isEmpty() ? object.path("id").asString("") : name;
    }

    private static String result(JsonNode result, Words words) {
        var parts = new ArrayList<String>();
        var score = result.path("score");
        if (score.path("scaled").isNumber())
            parts.add(words.text(
                    "footprint.export.score",
                    words.number(percent(score.path("scaled").doubleValue()), 1)));
        var segments = result.path("extensions").path(Vocabulary.SEGMENTS).asString("");
        if (!segments.isEmpty())
            parts.add(words.text(
                    "footprint.export.parts", segments.replace("[.]", "–").replace("[,]", ", ")));
        return String.join("; ", parts);
    }

    private static BigDecimal percent(double scaled) {
        return BigDecimal.valueOf(scaled).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static String said(JsonNode map, Words words) {
        var exactly = map.path(words.language().code()).asString("");
        if (!exactly.isEmpty()) return exactly;
        for (var other : map.properties())
            if (other.getValue().isString()) return other.getValue().stringValue();
        return "";
    }
}
