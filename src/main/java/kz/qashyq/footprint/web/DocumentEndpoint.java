package kz.qashyq.footprint.web;

import java.time.Instant;
import java.util.List;
import kz.qashyq.footprint.documents.Documents;
import kz.qashyq.footprint.documents.Place;
import kz.qashyq.footprint.documents.Precondition;
import kz.qashyq.footprint.web.Call.Known;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.footprint.xapi.XapiVersion;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** /xapi/activities/state, /xapi/activities/profile, /xapi/agents/profile. */
@Component
class DocumentEndpoint {
    private final Documents documents;

    DocumentEndpoint(Documents documents) {
        this.documents = documents;
    }

    Answer answer(Known call, Place.Kind kind) {
        var caller = call.caller();
        var isState = kind == Place.Kind.STATE;
        if (call.call().method().equals("GET")) call.may(isState ? caller.mayReadState() : caller.mayReadProfiles());
        else call.may(isState ? caller.mayWriteState() : caller.mayWriteProfiles());
        return switch (call.call().method()) {
            case "GET" -> get(call, kind);
            case "PUT" -> put(call, kind);
            case "POST" -> post(call, kind);
            case "DELETE" -> delete(call, kind);
            default -> throw Call.notAllowed(call.call());
        };
    }

    private Answer get(Known call, Place.Kind kind) {
        var place = place(call, kind, true);
        var params = call.params();
        if (!params.has(name(kind))) {
            var names = documents.names(place, params.moment("since"));
            var list = JsonNodeFactory.instance.arrayNode();
            names.keySet().forEach(list::add);
            var answer = Answer.json(list);
            names.values().stream().max(Instant::compareTo).ifPresent(answer::lastModified);
            return answer;
        }
        if (params.has("since")) throw XapiFault.invalid("since goes with no " + name(kind));
        var found = documents
                .find(place, params.need(name(kind)))
                .orElseThrow(() -> new XapiFault(404, "there is no such document"));
        return Answer.bytes(200, found.type(), found.bytes())
                .with("ETag", found.etag())
                .lastModified(found.updated());
    }

    private Answer put(Known call, Place.Kind kind) {
        var place = place(call, kind, false);
        var profiles = kind == Place.Kind.STATE ? Documents.Unsaid.REPLACE : Documents.Unsaid.NOTHING;
        var unsaid = call.version() == XapiVersion.V2 ? Documents.Unsaid.CREATE : profiles;
        documents.put(
                place,
                call.params().need(name(kind)),
                type(call),
                call.call().body(),
                precondition(call),
                unsaid,
                call.caller().source().id());
        return Answer.nothing();
    }

    private Answer post(Known call, Place.Kind kind) {
        var place = place(call, kind, false);
        documents.post(
                place,
                call.params().need(name(kind)),
                type(call),
                call.call().body(),
                precondition(call),
                call.caller().source().id());
        return Answer.nothing();
    }

    private Answer delete(Known call, Place.Kind kind) {
        var place = place(call, kind, false);
        if (kind == Place.Kind.STATE && !call.params().has("stateId")) documents.deleteAll(place);
        else documents.delete(place, call.params().need(name(kind)), precondition(call));
        return Answer.nothing();
    }

    private static Place place(Known call, Place.Kind kind, boolean reading) {
        var params = call.params();
        var allowed = new java.util.ArrayList<>(
                switch (kind) {
                    case STATE -> List.of("activityId", "agent", "registration", "stateId");
                    case ACTIVITY -> List.of("activityId", "profileId");
                    case AGENT -> List.of("agent", "profileId");
                });
        if (reading) allowed.add("since");
        params.only(allowed);
        if (kind != Place.Kind.AGENT) params.need("activityId");
        if (kind != Place.Kind.ACTIVITY) params.need("agent");
        var activity = params.iri("activityId");
        return new Place(kind, activity == null ? "" : activity, params.agentKey("agent"), params.uuid("registration"));
    }

    private static String name(Place.Kind kind) {
        return kind == Place.Kind.STATE ? "stateId" : "profileId";
    }

    private static String type(Known call) {
        var type = call.call().contentType();
        return type.isBlank() ? "application/octet-stream" : type;
    }

    private static Precondition precondition(Known call) {
        return new Precondition(call.call().header("If-Match"), call.call().header("If-None-Match"));
    }
}
