package kz.qashyq.footprint.xapi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A statement that was checked, with what the store needs to know of it, and its canonical text but for what only the moment of
 * storing can say. The top level's names are in the order of RFC 8785: actor, attachments, authority, context, id, object,
 * result, stored, timestamp, verb, version.
 *
 * @param actor key of the identifier
 * @param hash SHA-256 of what the sender said: the same again is no conflict
 * @param activity the object's IRI, null when it is no activity
 */
@SuppressWarnings("ArrayRecordComponent") // compared by Arrays.equals where it is compared
public record Essence(
        UUID id,
        byte[] hash,
        String ifi,
        UUID actor,
        String verb,
        @Nullable String activity,
        @Nullable UUID registration,
        @Nullable Instant timestamp,
        @Nullable UUID refersTo,
        boolean voiding,
        Collection<Mention> mentions,
        ObjectNode statement,
        String beforeAuthority,
        String beforeStored,
        String fromTimestamp) {

    private static final List<String> CONTEXT_ACTIVITIES = List.of("parent", "grouping", "category", "other");

    /** @param id for a statement that brings none */
    public static Essence of(ObjectNode statement, XapiVersion version, UUID id) {
        normalize(statement);
        var given = statement.get("id");
        var itsId = given == null ? id : UUID.fromString(given.stringValue());
        var object = statement.get("object");
        var type = object.path("objectType").asString("Activity");
        var verb = statement.get("verb").get("id").stringValue();
        var time = statement.get("timestamp");

        var head = new StringBuilder(512);
        member("actor", statement, head);
        member("attachments", statement, head);
        var middle = new StringBuilder(512);
        member("context", statement, middle);
        var behindId = new StringBuilder(512);
        member("object", statement, behindId);
        member("result", statement, behindId);
        var tail = new StringBuilder(128);
        member("verb", statement, tail);
        var compared = saysFiner(statement) ? comparable(statement) : behindId;
        var timestamp = time == null ? "" : "\"timestamp\":\"" + time.stringValue() + "\",";
        var digest = sha256();
        var said = head + "\n" + middle + "\n" + compared + "\n" + timestamp + "\n" + tail;
        JsonReader.mustBeUnicode(said);
        digest.update(said.getBytes(StandardCharsets.UTF_8));
        var ifi = Ifi.of(statement.get("actor"));
        var actor = Ifi.key(ifi);
        var says = statement.path("version").asString(version.ofStatement());
        var registration = statement.path("context").path("registration");
        return new Essence(
                itsId,
                digest.digest(),
                ifi,
                actor,
                verb,
                type.equals("Activity") ? object.get("id").stringValue() : null,
                registration.isString() ? UUID.fromString(registration.stringValue()) : null,
                time == null ? null : Objects.requireNonNull(Formats.moment(time.stringValue())),
                type.equals("StatementRef") ? UUID.fromString(object.get("id").stringValue()) : null,
                verb.equals(StatementRules.VOIDED),
                Mention.in(statement, actor),
                statement,
                "{" + head + "\"authority\":",
                "," + middle + "\"id\":\"" + itsId + "\"," + behindId + "\"stored\":\"",
                timestamp + tail + "\"version\":\"" + says + "\"}");
    }

    /** The whole statement as it is kept and given out: RFC 8785. */
    public String canonical(String authority, String stored) {
        var time = timestamp == null ? "\"timestamp\":\"" + stored + "\"," : "";
        return beforeAuthority + authority + beforeStored + stored + "\"," + time + fromTimestamp;
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

    /** A duration finer than the standard compares. */
    private static boolean saysFiner(JsonNode statement) {
        return finer(statement.path("result")) || finer(statement.path("object").path("result"));
    }

    private static boolean finer(JsonNode result) {
        var duration = result.path("duration").asString("");
        return !Formats.comparableDuration(duration).equals(duration);
    }

    private static StringBuilder comparable(ObjectNode statement) {
        var copy = statement.deepCopy();
        comparableDurations(copy);
        var text = new StringBuilder(512);
        member("object", copy, text);
        member("result", copy, text);
        return text;
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

    private static void member(String name, JsonNode statement, StringBuilder to) {
        var value = statement.get(name);
        if (value == null) return;
        to.append('"').append(name).append("\":");
        CanonicalJson.write(value, to);
        to.append(',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
