package kz.qashyq.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The link of the chain: SHA-256 over the previous link and the entry as canonical JSON (a list in fixed order, the keys of
 * the details sorted, numbers as they were written), so that anybody can compute it anew with any tool.
 */
final class EntryHash {
    static final byte[] BEFORE_THE_FIRST = new byte[32];

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private EntryHash() {}

    static byte[] of(byte[] previous, AuditEntry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(canonical(entry).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    static String canonical(AuditEntry entry) {
        var actor = entry.actor();
        return CANONICAL.writeValueAsString(Arrays.asList(
                entry.id().toString(),
                entry.at().toString(),
                actor == null ? null : actor.toString(),
                entry.deed(),
                entry.subjectKind(),
                entry.subject(),
                CANONICAL.readValue(entry.details(), Object.class)));
    }
}
