package kz.qashyq.footprint.xapi;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A statement that was checked, with what the store needs to know of it, and its canonical text but for what only the moment of
 * storing can say. The top level's names are in the order of RFC 8785: actor, attachments, authority, context, id, object,
 * result, stored, timestamp, verb, version.
 *
 * @param actor key of the identifier
 * @param activity the object's IRI, null when it is no activity
 * @param names what it is found by, {@link Names}
 */
@SuppressWarnings("ArrayRecordComponent") // pieces of one text, never compared
public record Essence(
        UUID id,
        String ifi,
        UUID actor,
        String verb,
        @Nullable String activity,
        @Nullable UUID registration,
        @Nullable Instant timestamp,
        @Nullable UUID refersTo,
        boolean voiding,
        Set<UUID> names,
        ObjectNode statement,
        byte[] beforeAuthority,
        byte[] beforeStored,
        byte[] fromTimestamp) {

    private static final List<String> CONTEXT_ACTIVITIES = List.of("parent", "grouping", "category", "other");
    /** What the sender says of a deed; the rest is the store's, or names the statement. */
    private static final List<String> SAID =
            List.of("actor", "attachments", "context", "object", "result", "timestamp", "verb");

    /** @param id for a statement that brings none */
    public static Essence of(ObjectNode statement, XapiVersion version, Supplier<UUID> id) {
        normalize(statement);
        var given = statement.get("id");
        var itsId = given == null ? id.get() : UUID.fromString(given.stringValue());
        var object = statement.get("object");
        var type = object.path("objectType").asString("Activity");
        var verb = statement.get("verb").get("id").stringValue();
        var time = statement.get("timestamp");

        var head = new CanonicalWriter(256);
        head.raw('{');
        member("actor", statement, head);
        member("attachments", statement, head);
        head.ascii("\"authority\":");
        var middle = new CanonicalWriter(1024);
        middle.raw(',');
        member("context", statement, middle);
        middle.ascii("\"id\":\"");
        middle.ascii(itsId.toString());
        middle.ascii("\",");
        member("object", statement, middle);
        member("result", statement, middle);
        middle.ascii("\"stored\":\"");
        var tail = new CanonicalWriter(256);
        member("timestamp", statement, tail);
        member("verb", statement, tail);
        tail.ascii("\"version\":");
        tail.string(statement.path("version").asString(version.ofStatement()));
        tail.raw('}');
        if (!head.isUnicode() || !middle.isUnicode() || !tail.isUnicode())
            throw XapiFault.invalid("a text has half of a surrogate pair, which no UTF-8 can hold");

        var ifi = Ifi.of(statement.get("actor"));
        var actor = Ifi.key(ifi);
        var registration = statement.path("context").path("registration");
        return new Essence(
                itsId,
                ifi,
                actor,
                verb,
                type.equals("Activity") ? object.get("id").stringValue() : null,
                registration.isString() ? UUID.fromString(registration.stringValue()) : null,
                time == null ? null : Objects.requireNonNull(Formats.moment(time.stringValue())),
                type.equals("StatementRef") ? UUID.fromString(object.get("id").stringValue()) : null,
                verb.equals(StatementRules.VOIDED),
                Names.in(statement),
                statement,
                head.bytes(),
                middle.bytes(),
                tail.bytes());
    }

    /** The whole statement as it is kept and given out: RFC 8785 in UTF-8. */
    public byte[] canonical(byte[] authority, String stored) {
        var text = new CanonicalWriter(beforeAuthority.length
                + authority.length
                + beforeStored.length
                + fromTimestamp.length
                + 2 * stored.length()
                + 32);
        text.raw(beforeAuthority);
        text.raw(authority);
        text.raw(beforeStored);
        text.ascii(stored);
        text.ascii("\",");
        if (timestamp == null) {
            text.ascii("\"timestamp\":\"");
            text.ascii(stored);
            text.ascii("\",");
        }
        text.raw(fromTimestamp);
        return text.bytes();
    }

    /** Does it say the same as a statement that is stored, as that was sent? Then it is no conflict under the same id. */
    public boolean saysTheSameAs(ObjectNode stored) {
        var sent = stored.deepCopy();
        // Where the sender said no time, the store did.
        if (timestamp == null && sent.path("timestamp").equals(sent.path("stored"))) sent.remove("timestamp");
        return said(statement).equals(said(sent));
    }

    private static String said(ObjectNode statement) {
        var copy = statement.deepCopy();
        copy.retain(SAID);
        comparableDurations(copy);
        return CanonicalJson.of(copy);
    }

    public @Nullable UUID voids() {
        return voiding ? refersTo : null;
    }

    /** The standard: a single context activity is given out as an array of one. */
    private static void normalize(ObjectNode statement) {
        arrays(statement);
        if (statement.get("object") instanceof ObjectNode object
                && object.path("objectType").asString("").equals("SubStatement")) arrays(object);
    }

    private static boolean finer(JsonNode result) {
        var duration = result.path("duration").asString("");
        return !Formats.comparableDuration(duration).equals(duration);
    }

    static void comparableDurations(ObjectNode statement) {
        for (var result :
                List.of(statement.path("result"), statement.path("object").path("result")))
            if (finer(result) && result instanceof ObjectNode object)
                object.put(
                        "duration",
                        Formats.comparableDuration(object.path("duration").asString("")));
    }

    private static void arrays(ObjectNode statement) {
        if (!(statement.path("context").path("contextActivities") instanceof ObjectNode activities)) return;
        for (var kind : CONTEXT_ACTIVITIES) {
            var one = activities.get(kind);
            if (one != null && one.isObject()) activities.putArray(kind).add(one);
        }
    }

    private static void member(String name, JsonNode statement, CanonicalWriter to) {
        var value = statement.get(name);
        if (value == null) return;
        to.string(name);
        to.raw(':');
        to.write(value);
        to.raw(',');
    }
}
