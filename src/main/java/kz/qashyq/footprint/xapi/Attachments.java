package kz.qashyq.footprint.xapi;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What statements say of their attachments, held against the bytes that came. */
public final class Attachments {
    private static final String SIGNATURE = "http://adlnet.gov/expapi/attachments/signature";
    private static final Map<Integer, String> BY_LENGTH =
            Map.of(56, "SHA-224", 64, "SHA-256", 96, "SHA-384", 128, "SHA-512");

    private Attachments() {}

    /** The bytes of each part by the hash that it says, after seeing that it is true. */
    public static Map<String, byte[]> bytes(List<Multipart.Part> parts) {
        var bytes = new HashMap<String, byte[]>();
        for (var part : parts) {
            var said = part.header("x-experience-api-hash");
            if (said == null) throw XapiFault.invalid("a part of the multipart body has no X-Experience-API-Hash");
            var encoding = part.header("content-transfer-encoding");
            if (encoding == null || !encoding.equalsIgnoreCase("binary"))
                throw XapiFault.invalid("a part of the multipart body has no Content-Transfer-Encoding: binary");
            var sha2 = said.toLowerCase(Locale.ROOT);
            var algorithm = BY_LENGTH.get(sha2.length());
            if (algorithm == null || !Formats.isSha2(sha2))
                throw XapiFault.invalid("X-Experience-API-Hash is no SHA-2: " + said);
            if (!hash(algorithm, part.body()).equals(sha2))
                throw XapiFault.invalid("an attachment is not what its hash says: " + said);
            bytes.put(sha2, part.body());
        }
        return bytes;
    }

    /**
     * For each statement the bytes that are its own.
     *
     * @throws XapiFault bytes are missing that no fileUrl replaces, or came for nobody, or a signature is none
     */
    public static List<List<Attached>> share(List<? extends JsonNode> statements, Map<String, byte[]> bytes) {
        var wanted = new HashSet<String>();
        var shared = new ArrayList<List<Attached>>(statements.size());
        for (var statement : statements) {
            var own = new HashMap<String, Attached>();
            for (var attachment : named(statement)) {
                var sha2 = attachment.path("sha2").asString("").toLowerCase(Locale.ROOT);
                var its = bytes.get(sha2);
                if (its == null && !attachment.has("fileUrl"))
                    throw XapiFault.invalid(
                            "the attachment " + sha2 + " has neither bytes in this request nor a fileUrl");
                if (attachment.path("usageType").asString("").equals(SIGNATURE)) signature(statement, attachment, its);
                if (its == null) continue;
                wanted.add(sha2);
                own.put(sha2, new Attached(sha2, its));
            }
            shared.add(List.copyOf(own.values()));
        }
        for (var sha2 : bytes.keySet())
            if (!wanted.contains(sha2)) throw XapiFault.invalid("no statement names the attachment " + sha2);
        return shared;
    }

    private static void signature(
            JsonNode statement, JsonNode attachment, byte @org.jspecify.annotations.Nullable [] bytes) {
        if (!attachment.path("contentType").asString("").equals("application/octet-stream"))
            throw XapiFault.invalid("a signature's contentType is application/octet-stream");
        if (bytes != null) SignedStatement.check(statement, bytes);
    }

    /** Also those of a sub-statement. */
    public static List<JsonNode> named(JsonNode statement) {
        var named = new ArrayList<JsonNode>();
        statement.path("attachments").forEach(named::add);
        statement.path("object").path("attachments").forEach(named::add);
        return named;
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-2", e);
        }
    }
}
