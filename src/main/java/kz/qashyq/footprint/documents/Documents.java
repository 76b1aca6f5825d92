package kz.qashyq.footprint.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** State and profiles. Who writes one waits for whoever writes the same one, so what If-Match found is what is replaced. */
@Service
public class Documents {
    private final DocumentRepository rows;
    private final Clock clock;
    private final long largest;

    /** @param largest a document grows by what is merged into it, but not beyond what could be sent at once */
    Documents(
            DocumentRepository rows, Clock clock, @Value("${qashyq.footprint.largest-request:25MB}") DataSize largest) {
        this.rows = rows;
        this.clock = clock;
        this.largest = largest.toBytes();
    }

    public Optional<Document> find(Place place, String name) {
        return rows.find(place, name);
    }

    /** Names and when each was written. */
    public Map<String, Instant> names(Place place, @Nullable Instant since) {
        return rows.names(place, since);
    }

    /** What a PUT without If-Match and If-None-Match may do. */
    public enum Unsaid {
        REPLACE,
        /** A new document only. */
        CREATE,
        NOTHING
    }

    @Transactional
    public void put(
            Place place, String name, String type, byte[] bytes, Precondition when, Unsaid unsaid, SourceId by) {
        if (Document.isJson(type)) JsonReader.read(bytes);
        rows.lock(place, name);
        var before = rows.find(place, name);
        when.hold(before);
        if (when.isNone() && before.isEmpty() && unsaid == Unsaid.NOTHING)
            throw XapiFault.invalid("send If-None-Match: * to write a new document");
        if (when.isNone() && before.isPresent() && unsaid != Unsaid.REPLACE)
            throw new XapiFault(
                    409,
                    "the document is there already: fetch it, then send its ETag as If-Match, "
                            + "or If-None-Match: * to write only a new one");
        rows.write(place, name, document(type, bytes), by);
    }

    /** JSON is merged member by member into JSON; anything else replaces nothing. */
    @Transactional
    public void post(Place place, String name, String type, byte[] bytes, Precondition when, SourceId by) {
        var isJson = Document.isJson(type);
        var sent = isJson ? JsonReader.read(bytes) : null;
        rows.lock(place, name);
        var before = rows.find(place, name);
        when.hold(before);
        if (before.isEmpty()) {
            if (isJson && !(sent instanceof ObjectNode))
                throw XapiFault.invalid("a JSON document must be an object here");
            rows.write(place, name, document(type, bytes), by);
            return;
        }
        if (!isJson || !before.get().isJson())
            throw XapiFault.invalid("only application/json is merged: PUT replaces the document");
        var merged = JsonReader.bytes(merge(JsonReader.read(before.get().bytes()), sent));
        if (merged.length > largest)
            throw new XapiFault(
                    413, "merged the document would have more than " + largest + " bytes: PUT a smaller one instead");
        rows.write(place, name, document(type, merged), by);
    }

    @Transactional
    public void delete(Place place, String name, Precondition when) {
        rows.lock(place, name);
        when.hold(rows.find(place, name));
        rows.delete(place, name);
    }

    @Transactional
    public void deleteAll(Place place) {
        rows.deleteAll(place);
    }

    private static JsonNode merge(JsonNode old, @Nullable JsonNode sent) {
        if (!(old instanceof ObjectNode before) || !(sent instanceof ObjectNode now))
            throw XapiFault.invalid("only objects are merged: PUT replaces the document");
        before.setAll(now);
        return before;
    }

    private Document document(String type, byte[] bytes) {
        return new Document(type, bytes, "\"" + sha1(bytes) + "\"", clock.instant());
    }

    /** The standard's own choice for an ETag; nothing is proven by it. */
    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-1", e);
        }
    }
}
