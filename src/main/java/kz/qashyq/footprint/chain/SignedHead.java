package kz.qashyq.footprint.chain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import kz.qashyq.platform.security.SigningKey;

/**
 * What was signed: the root over all chains' heads at a moment.
 *
 * @param previous SHA-256 of the text that was signed before; zeros for the first
 */
@SuppressWarnings("ArrayRecordComponent") // hashes, compared by Arrays.equals where they are compared
public record SignedHead(
        long number,
        Instant signed,
        long actors,
        long statements,
        byte[] root,
        byte[] previous,
        byte[] publicKey,
        byte[] signature) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** As the statements themselves write it: microseconds, UTC. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The very bytes of the signature, as ASCII. */
    public String text() {
        return text(number, signed, actors, statements, root, previous);
    }

    static String text(long number, Instant signed, long actors, long statements, byte[] root, byte[] previous) {
        return """
                qashyq-footprint-head-1
                number %d
                signed %s
                actors %d
                statements %d
                root %s
                previous %s
                """.formatted(number, moment(signed), actors, statements, hex(root), hex(previous));
    }

    public boolean isGenuine() {
        return SigningKey.isSigned(text(), signature, publicKey);
    }

    public byte[] hash() {
        return Link.contentHash(text());
    }

    public String rootHex() {
        return hex(root);
    }

    public String previousHex() {
        return hex(previous);
    }

    public String signatureHex() {
        return hex(signature);
    }

    public String fingerprint() {
        return SigningKey.fingerprint(publicKey);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
