package kz.qashyq.cast;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.footprint.statements.Incoming;
import kz.qashyq.footprint.statements.Statements;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.footprint.xapi.XapiVersion;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Thing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Events for tests, taken in as all are. */
@Component
public final class EventsCast {
    private final Statements statements;
    private final Sources sources;

    EventsCast(Statements statements, Sources sources) {
        this.statements = statements;
        this.sources = sources;
    }

    public Source source(String name) {
        return sources.add(name, null);
    }

    /** By our own modules, in this course. */
    public UUID event(PersonId person, String verb, Thing thing, CoursesCast.Taught taught, Instant at) {
        return event(person, verb, thing, taught, at, "", sources.own());
    }

    /** @param result further members of the statement, each followed by a comma */
    public UUID event(
            PersonId person,
            String verb,
            Thing thing,
            CoursesCast.Taught taught,
            Instant at,
            String result,
            Source source) {
        var text = """
                {"actor":{"objectType":"Agent","account":{"homePage":"%s","name":"%s"}},
                 "verb":{"id":"%s","display":{"en":"did"}},
                 "object":{"objectType":"Activity","id":"%s","definition":{"type":"%s","name":{"kk":"%s"}}},
                 %s
                 "context":{"contextActivities":{"parent":[{"id":"%s"}],"grouping":[{"id":"%s"}]},
                            "extensions":{"%s":100}},
                 "timestamp":"%s"}
                """.formatted(
                Vocabulary.PEOPLE,
                person,
                verb,
                Vocabulary.activity(thing),
                Vocabulary.type(thing.kind()),
                thing.title().kk(),
                result,
                Vocabulary.activity(Thing.Kind.COURSE, taught.course().value()),
                Vocabulary.activity(Thing.Kind.DISCIPLINE, taught.discipline().value()),
                Vocabulary.LENGTH,
                at);
        return statements
                .take(List.of(Incoming.of(Json.read(text, ObjectNode.class), XapiVersion.V2)), source)
                .getFirst();
    }

    /** The member that says which seconds were seen, for {@link #event}. */
    public static String seen(String segments) {
        return "\"result\":{\"extensions\":{\"%s\":\"%s\"}},".formatted(Vocabulary.SEGMENTS, segments);
    }
}
