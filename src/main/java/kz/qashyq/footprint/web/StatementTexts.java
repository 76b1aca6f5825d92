package kz.qashyq.footprint.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.qashyq.footprint.statements.Found;
import kz.qashyq.footprint.statements.StatementLibrary;
import kz.qashyq.footprint.web.Call.Known;
import kz.qashyq.footprint.xapi.CanonicalJson;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.StatementFormat;
import kz.qashyq.footprint.xapi.XapiVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Statements as a reader asked for them. One is read as JSON at a time: a long page would be many times as long. */
@Component
class StatementTexts {
    private final StatementLibrary library;

    StatementTexts(StatementLibrary library) {
        this.library = library;
    }

    /** What makes the text of each of these. */
    Function<String, String> of(List<Found> found, StatementFormat format, Known call) {
        var definitions = format == StatementFormat.CANONICAL ? definitions(found) : null;
        var languages = languages(call);
        return payload -> {
            var tooNew = call.version() == XapiVersion.V1
                    && (payload.contains("\"contextAgents\"") || payload.contains("\"contextGroups\""));
            if (format == StatementFormat.EXACT && !tooNew) return payload;
            var node = (ObjectNode) JsonReader.read(payload);
            if (tooNew) StatementFormat.forVersion1(node);
            if (format == StatementFormat.IDS) StatementFormat.ids(node);
            if (definitions != null) StatementFormat.canonical(node, definitions, languages);
            return CanonicalJson.of(node);
        };
    }

    private Definitions definitions(List<Found> found) {
        Set<String> activities = new HashSet<>();
        for (var one : found)
            if (one.payload() != null) activities.addAll(StatementFormat.activities(JsonReader.read(one.payload())));
        return new Definitions(library.definitions(activities, StatementQuery.MOST_BYTES));
    }

    /** A long description that all statements of a page name would make it endless: then they keep their own words. */
    private static final class Definitions implements Function<String, @Nullable JsonNode> {
        private final Map<String, String> known;
        private long room = StatementQuery.MOST_BYTES;

        Definitions(Map<String, String> known) {
            this.known = known;
        }

        @Override
        public @Nullable JsonNode apply(String activity) {
            var definition = known.get(activity);
            if (definition == null || definition.length() > room) return null;
            room -= definition.length();
            return JsonReader.read(definition);
        }
    }

    private static List<Locale.LanguageRange> languages(Known call) {
        var header = call.call().header("Accept-Language");
        if (header == null || header.isBlank()) return List.of();
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
