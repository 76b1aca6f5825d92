package kz.qashyq.exams.seat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Safe Exam Browser proves which configuration it runs: with each request it sends the SHA-256 of the address, fragment left
 * out, followed by the configuration's Config Key, both as text, in hexadecimal.
 */
public final class SafeExamBrowser {
    public static final String HEADER = "X-SafeExamBrowser-ConfigKeyHash";

    private SafeExamBrowser() {}

    /**
     * @param address of the request as the browser knows it, with its query
     * @param configKey 64 hexadecimal digits
     * @param shown what came in {@link #HEADER}
     */
    public static boolean proves(String address, String configKey, @Nullable String shown) {
        if (shown == null) return false;
        var expected = sha256(address + configKey.toLowerCase(Locale.ROOT));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                shown.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
