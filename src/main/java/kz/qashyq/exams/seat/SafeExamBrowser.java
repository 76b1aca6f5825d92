package kz.qashyq.exams.seat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Safe Exam Browser proves which configuration it runs: with each request it sends the SHA-256 of the address, fragment left
 * out, followed by the configuration's Config Key, both as text, in hexadecimal. On macOS and iOS, where it cannot add
 * headers, it tells the page the same hash for the page's own address, and the page sends both on.
 */
public final class SafeExamBrowser {
    public static final String HEADER = "X-SafeExamBrowser-ConfigKeyHash";

    /** From the page's script: the hash, a blank, the address of the page without its fragment. */
    public static final String PAGE_HEADER = "X-Qashyq-SafeExamBrowser";

    private static final int HASH_LENGTH = 64;

    private SafeExamBrowser() {}

    /**
     * What a request shows.
     *
     * @param address that the hash was made for, as the browser knows it
     */
    public record Proof(String address, String hash) {
        public boolean proves(String configKey) {
            return SafeExamBrowser.proves(address, configKey, hash);
        }
    }

    /**
     * Of the browser's own header or of the page's.
     *
     * @param address of the request as the browser knows it, with its query
     * @param page the address of the exam's page as the browser knows it; a hash made for any other proves nothing
     */
    public static Optional<Proof> shown(
            String address, String page, @Nullable String header, @Nullable String pageHeader) {
        if (header != null) return Optional.of(new Proof(address, header));
        if (pageHeader == null || pageHeader.length() <= HASH_LENGTH + 1) return Optional.empty();
        var claimed = pageHeader.substring(HASH_LENGTH + 1);
        if (!claimed.equals(page) && !claimed.startsWith(page + "?")) return Optional.empty();
        return Optional.of(new Proof(claimed, pageHeader.substring(0, HASH_LENGTH)));
    }

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
