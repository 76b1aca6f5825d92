package kz.qashyq.footprint.badge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A key by which an issuer's credentials count.
 *
 * @param identifier the issuer's id as it stands in its credentials
 * @param keyId as proofs name the key; null: by whatever name
 */
public record TrustedIssuer(
        TrustedIssuerId id,
        String name,
        String identifier,
        PublicKey publicKey,
        @Nullable String keyId,
        Instant added,
        @Nullable Instant revoked) {
    boolean has(PublicKey key) {
        return Arrays.equals(publicKey.getEncoded(), key.getEncoded());
    }

    /** Ed25519, ECDSA P-256 and so on. */
    public String algorithm() {
        return switch (Algorithm.of(publicKey).orElse(null)) {
            case EDDSA -> "Ed25519";
            case ES256 -> "ECDSA P-256";
            case ES384 -> "ECDSA P-384";
            case RS256 -> "RSA";
            case null -> publicKey.getAlgorithm();
        };
    }

    /** SHA-256 of the key, to be compared with what the issuer says by telephone. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
