package kz.qashyq.footprint.outside;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is brought. */
final class Hashes {
    private Hashes() {}

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** The lengths stand between, so that no other parts give the same. */
    static byte[] of(String... parts) {
        var text = new StringBuilder();
        for (var part : parts) text.append(part.length()).append(':').append(part);
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
