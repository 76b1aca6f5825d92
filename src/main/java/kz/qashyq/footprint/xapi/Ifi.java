package kz.qashyq.footprint.xapi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The inverse functional identifier of an agent or group, as one text, and the keys that follow from such texts. */
public final class Ifi {
    /** Groups without an identifier are nobody in particular; they share one chain. */
    public static final String ANONYMOUS = "group|anonymous";

    /** Statements name the same verbs, courses and people again and again: hashing them was a tenth of an intake. */
    private static final Map<String, UUID> KEYS = new ConcurrentHashMap<>();

    private static final int MOST_KEYS = 20_000;
    private static final int LONGEST_KEPT = 200;

    private Ifi() {}

    /** @param agent one that {@link AgentRules} let pass */
    public static String of(JsonNode agent) {
        var account = agent.get("account");
        if (account != null)
            return account(
                    account.get("homePage").stringValue(), account.get("name").stringValue());
        var mbox = agent.get("mbox");
        if (mbox != null) return "mbox|" + mbox.stringValue();
        var sha1 = agent.get("mbox_sha1sum");
        if (sha1 != null) return "mbox_sha1sum|" + sha1.stringValue().toLowerCase(Locale.ROOT);
        var openid = agent.get("openid");
        if (openid != null) return "openid|" + openid.stringValue();
        return ANONYMOUS;
    }

    public static String account(String homePage, String name) {
        return "account|" + homePage + "|" + name;
    }

    /** The first half of its SHA-256, as a UUID of version 8: whoever knows the text knows the key. */
    public static UUID key(String text) {
        var known = KEYS.get(text);
        if (known != null) return known;
        var key = hashed(text);
        if (text.length() <= LONGEST_KEPT) {
            if (KEYS.size() >= MOST_KEYS) KEYS.clear();
            KEYS.put(text, key);
        }
        return key;
    }

    private static UUID hashed(String text) {
        try {
            var hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(
                    (hash.getLong() & ~0xF000L) | 0x8000L,
                    (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
