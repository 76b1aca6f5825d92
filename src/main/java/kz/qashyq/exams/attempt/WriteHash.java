package kz.qashyq.exams.attempt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kz.qashyq.exams.AttemptId;

/**
 * What a receipt stands for: SHA-256 over the write's fields in a fixed order, each text preceded by its length in bytes, so
 * that two different writes never have the same bytes. The device computes the same hash and compares.
 *
 * <pre>attempt (16 bytes) epoch (4) seq (4) kind (1: 0 answer, 1 flag, 2 note) position (4) written (8, ms since 1970)
 * number of texts (4), then for each: length (4) and UTF-8</pre>
 *
 * Integers are big-endian.
 */
public final class WriteHash {
    public static final int BYTES = 32;

    private static final int FIXED = 16 + 4 + 4 + 1 + 4 + 8 + 4;

    private WriteHash() {}

    public static byte[] of(AttemptId attempt, int epoch, Write write) {
        var texts = write.answer().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        var bytes = ByteBuffer.allocate(
                FIXED + texts.stream().mapToInt(text -> 4 + text.length).sum());
        bytes.putLong(attempt.value().getMostSignificantBits())
                .putLong(attempt.value().getLeastSignificantBits())
                .putInt(epoch)
                .putInt(write.seq())
                .put((byte) write.kind().ordinal())
                .putInt(write.position())
                .putLong(write.written().toEpochMilli())
                .putInt(texts.size());
        for (var text : texts) bytes.putInt(text.length).put(text);
        return sha256().digest(bytes.array());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
