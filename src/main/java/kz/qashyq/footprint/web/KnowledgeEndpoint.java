package kz.qashyq.footprint.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import kz.qashyq.footprint.statements.StatementLibrary;
import kz.qashyq.footprint.web.Call.Known;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiVersion;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the store knows by the way: /xapi/agents, /xapi/activities, /xapi/about. */
@Component
class KnowledgeEndpoint {
    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");

    private final StatementLibrary library;

    KnowledgeEndpoint(StatementLibrary library) {
        this.library = library;
    }

    /** A person: the agent asked for, with every name it went by. */
    Answer agents(Known call) {
        call.may(call.caller().mayReadAllStatements() || call.caller().mayReadProfiles());
        call.params().only(List.of("agent"));
        call.params().need("agent");
        var agent = Objects.requireNonNull(call.params().agent("agent"));
        var names = new LinkedHashSet<String>();
        if (agent.path("name").isString()) names.add(agent.path("name").stringValue());
        names.addAll(library.names(Ifi.key(Ifi.of(agent))));
        var person = JsonNodeFactory.instance.objectNode().put("objectType", "Person");
        if (!names.isEmpty()) names.forEach(person.putArray("name")::add);
        for (var identifier : IDENTIFIERS) {
            var value = agent.get(identifier);
            if (value != null) person.putArray(identifier).add(value);
        }
        return Answer.json(person);
    }

    Answer activities(Known call) {
        call.may(call.caller().mayReadAllStatements() || call.caller().mayReadProfiles());
        call.params().only(List.of("activityId"));
        call.params().need("activityId");
        var id = Objects.requireNonNull(call.params().iri("activityId"));
        var activity = JsonNodeFactory.instance
                .objectNode()
                .put("objectType", "Activity")
                .put("id", id);
        var definition = library.definitions(List.of(id), Long.MAX_VALUE).get(id);
        if (definition != null) activity.set("definition", JsonReader.read(definition));
        return Answer.json(activity);
    }

    /** Open to everybody: it says which versions are spoken. */
    Answer about() {
        var about = JsonNodeFactory.instance.objectNode();
        var versions = about.putArray("version");
        for (var version : XapiVersion.values()) versions.add(version.text());
        about.putObject("extensions");
        return Answer.json(about);
    }
}
