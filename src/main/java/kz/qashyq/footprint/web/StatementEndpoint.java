package kz.qashyq.footprint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.statements.Incoming;
import kz.qashyq.footprint.statements.SharedIntake;
import kz.qashyq.footprint.statements.Statements.Batch;
import kz.qashyq.footprint.web.Call.Known;
import kz.qashyq.footprint.xapi.Attachments;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.Multipart;
import kz.qashyq.footprint.xapi.XapiFault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** PUT and POST /xapi/statements. */
@Component
class StatementEndpoint {
    private final SharedIntake intake;

    StatementEndpoint(SharedIntake intake) {
        this.intake = intake;
    }

    Answer put(Known call) {
        call.may(call.caller().mayWriteStatements());
        call.params().only(List.of("statementId"));
        call.params().need("statementId");
        var id = String.valueOf(call.params().uuid("statementId"));
        var body = body(call);
        if (body.statements().size() != 1 || body.isBatch()) throw XapiFault.invalid("PUT stores one statement");
        var statement = body.statements().getFirst();
        if (statement.has("id")) {
            if (!id.equalsIgnoreCase(statement.path("id").asString("")))
                throw XapiFault.invalid("the statement's id is not the statementId");
        } else {
            statement.put("id", id);
        }
        take(call, body);
        return Answer.nothing();
    }

    Answer post(Known call) {
        call.may(call.caller().mayWriteStatements());
        call.params().only(List.of());
        var ids = take(call, body(call));
        var json = new StringBuilder("[");
        for (var id : ids) {
            if (json.length() > 1) json.append(',');
            json.append('"').append(id).append('"');
        }
        return Answer.json(200, json.append(']').toString());
    }

    private List<UUID> take(Known call, Body body) {
        var shares = Attachments.share(body.statements(), body.bytes());
        var incoming = new ArrayList<Incoming>(body.statements().size());
        for (int i = 0; i < body.statements().size(); i++) {
            try {
                incoming.add(Incoming.of(body.statements().get(i), call.version(), shares.get(i)));
            } catch (XapiFault e) {
                throw body.isBatch() ? new XapiFault(e.status(), "statement " + (i + 1) + ": " + e.said()) : e;
            }
        }
        var caller = call.caller();
        return intake.take(new Batch(incoming, caller.source(), caller.mayDefine(), caller.mayVoidOthers()));
    }

    /** @param bytes of attachments, by their hash */
    private record Body(List<ObjectNode> statements, boolean isBatch, Map<String, byte[]> bytes) {}

    private static Body body(Known call) {
        return switch (call.call().mediaType()) {
            case "application/json" -> body(JsonReader.read(call.call().body()), Map.of());
            case "multipart/mixed" -> {
                var parts = Multipart.read(
                        call.call().body(), Multipart.boundary(call.call().contentType()));
                if (parts.isEmpty() || !parts.getFirst().isJson())
                    throw XapiFault.invalid("the first part of the multipart body must be application/json");
                yield body(JsonReader.read(parts.getFirst().body()), Attachments.bytes(parts.subList(1, parts.size())));
            }
            default -> throw XapiFault.invalid("statements come as application/json or multipart/mixed");
        };
    }

    private static Body body(JsonNode json, Map<String, byte[]> bytes) {
        if (json instanceof ObjectNode one) return new Body(List.of(one), false, bytes);
        if (!json.isArray()) throw XapiFault.invalid("the body must be a statement or an array of statements");
        var statements = new ArrayList<ObjectNode>(json.size());
        for (var one : json) {
            if (!(one instanceof ObjectNode statement)) throw XapiFault.invalid("the array must hold statements");
            statements.add(statement);
        }
        return new Body(statements, true, bytes);
    }
}
