package kz.qashyq.platform.files.upload;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the sender says the bytes of one request add up to: tus's {@code Upload-Checksum: sha1 base64}. */
final class Checksum {
    static final String ALGORITHMS = "sha1,sha256";
    private static final Map<String, String> NAMES = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private final MessageDigest digest;
    private final byte[] promised;

    private Checksum(MessageDigest digest, byte[] promised) {
        this.digest = digest;
        this.promised = promised;
    }

    static Optional<Checksum> of(@Nullable String header) {
        if (header == null) return Optional.empty();
        var space = header.indexOf(' ');
        var algorithm = space < 0 ? null : NAMES.get(header.substring(0, space));
        if (algorithm == null) throw Refusal.of(HttpStatus.BAD_REQUEST, "platform.error.badRequest");
        try {
            var promised =
                    Base64.getDecoder().decode(header.substring(space + 1).strip());
            return Optional.of(new Checksum(MessageDigest.getInstance(algorithm), promised));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "platform.error.badRequest");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(ByteBuffer bytes) {
        digest.update(bytes.duplicate());
    }

    boolean holds() {
        return MessageDigest.isEqual(digest.digest(), promised);
    }
}
