package kz.qashyq.footprint.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * One link of an actor's chain: SHA-256 over the link before it, the SHA-256 of the statement's canonical JSON, and the ASCII
 * text {@code id stored seq}. The content's hash stands for the content, so a chain can be verified after an erasure.
 */
public final class Link {
    /** What stands before an actor's first statement. */
    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    private Link() {}

    public static byte[] beforeTheFirst() {
        return BEFORE_THE_FIRST.clone();
    }

    /**
     * @param stored exactly as the statement's own {@code stored} says it
     * @param seq place in the chain, from 1
     */
    public static byte[] of(byte[] previous, byte[] contentHash, UUID id, String stored, long seq) {
        var digest = sha256();
        digest.update(previous);
        digest.update(contentHash);
        return digest.digest((id + " " + stored + " " + seq).getBytes(StandardCharsets.US_ASCII));
    }

    public static byte[] contentHash(String canonical) {
        return contentHash(canonical.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] contentHash(byte[] canonical) {
        return sha256().digest(canonical);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
