package kz.qashyq.footprint.xapi;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Is this a statement? Throws with the place and the rule when it is not. */
public final class StatementRules {
    public static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private static final Set<String> STATEMENT = Set.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final Set<String> SUB_STATEMENT =
            Set.of("objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");
    private static final Set<String> ATTACHMENT =
            Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");

    private static final Set<String> VERB = Set.of("id", "display");
    private static final Set<String> REF = Set.of("objectType", "id");

    private StatementRules() {}

    public static void check(JsonNode value, XapiVersion version) {
        var statement = Fields.of(value, "");
        statement.only(STATEMENT);
        statement.text("id", Formats::isUuid, "must be a UUID");
        statement.text("stored", it -> Formats.moment(it) != null, "must be a time of ISO 8601 with its offset");
        statement.text("version", version::allows, "must be a version of xAPI that this request may carry");
        var authority = statement.object("authority");
        if (authority != null) AgentRules.authority(authority);
        common(statement, version, false);
        var verb = statement.need("verb").path("id").asString("");
        var type = statement.need("object").path("objectType").asString("Activity");
        if (verb.equals(VOIDED) && !type.equals("StatementRef"))
            throw XapiFault.at("object", "what is voided is named by a StatementRef");
    }

    private static void common(Fields statement, XapiVersion version, boolean inside) {
        AgentRules.actor(statement.needObject("actor"));
        verb(statement.needObject("verb"));
        var object = statement.needObject("object");
        object(object, version, inside);
        var result = statement.object("result");
        if (result != null) ContextRules.result(result);
        var context = statement.object("context");
        if (context != null) {
            var aboutActivity = "Activity".equals(type(object));
            ContextRules.context(context, aboutActivity, version);
        }
        statement.text("timestamp", it -> Formats.moment(it) != null, "must be a time of ISO 8601");
        attachments(statement);
    }

    private static void verb(Fields verb) {
        verb.only(VERB);
        verb.needText("id");
        verb.text("id", Formats::isIri, "must be an IRI");
        verb.languageMap("display");
    }

    private static String type(Fields object) {
        var type = object.text("objectType");
        return type == null ? "Activity" : type;
    }

    private static void object(Fields object, XapiVersion version, boolean inside) {
        switch (type(object)) {
            case "Activity" -> ActivityRules.activity(object);
            case "Agent" -> AgentRules.agent(object);
            case "Group" -> AgentRules.group(object);
            case "StatementRef" -> statementRef(object);
            case "SubStatement" -> {
                if (inside) throw object.fault("a sub-statement has no sub-statement");
                object.only(SUB_STATEMENT);
                common(object, version, true);
            }
            default -> throw object.fault("objectType", "is no kind of object");
        }
    }

    static void statementRef(Fields ref) {
        ref.only(REF);
        if (!"StatementRef".equals(ref.needText("objectType"))) throw ref.fault("objectType", "must be StatementRef");
        ref.needText("id");
        ref.text("id", Formats::isUuid, "must be a UUID");
    }

    private static void attachments(Fields statement) {
        var list = statement.get("attachments");
        if (list == null) return;
        if (!list.isArray()) throw statement.fault("attachments", "must be an array");
        for (int i = 0; i < list.size(); i++) {
            var attachment = statement.inside("attachments", i, list.get(i));
            attachment.only(ATTACHMENT);
            attachment.needText("usageType");
            attachment.text("usageType", Formats::isIri, "must be an IRI");
            attachment.need("display");
            attachment.languageMap("display");
            attachment.languageMap("description");
            attachment.needText("contentType");
            attachment.text("contentType", Formats::isMediaType, "must be a media type");
            var length = attachment.need("length");
            if (!length.isIntegralNumber() || length.doubleValue() < 0)
                throw attachment.fault("length", "must be a number of bytes");
            attachment.needText("sha2");
            attachment.text("sha2", Formats::isSha2, "must be a SHA-2 in hexadecimal digits");
            attachment.text("fileUrl", Formats::isIri, "must be an IRL");
        }
    }
}
