package kz.qashyq.footprint.badge;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** How a key signs. Only what the JDK does by itself; a key shorter than today's least is none. */
enum Algorithm {
    EDDSA("Ed25519", "SHA-256"),
    ES256("SHA256withECDSAinP1363Format", "SHA-256"),
    ES384("SHA384withECDSAinP1363Format", "SHA-384"),
    RS256("SHA256withRSA", "SHA-256");

    private static final int LEAST_RSA = 2048;
    private static final int MOST_RSA = 8192;

    private final String name;
    private final String digest;

    Algorithm(String name, String digest) {
        this.name = name;
        this.digest = digest;
    }

    /** The hash that Data Integrity suites take before signing. */
    String digest() {
        return digest;
    }

    static Optional<Algorithm> of(PublicKey key) {
        return switch (key) {
            case EdECPublicKey edwards when edwards.getParams().getName().equals("Ed25519") -> Optional.of(EDDSA);
            case ECPublicKey elliptic when Curve.P256.has(elliptic) -> Optional.of(ES256);
            case ECPublicKey elliptic when Curve.P384.has(elliptic) -> Optional.of(ES384);
            case RSAPublicKey rsa
            when rsa.getModulus().bitLength() >= LEAST_RSA && rsa.getModulus().bitLength() <= MOST_RSA ->
                Optional.of(RS256);
            default -> Optional.empty();
        };
    }

    boolean verifies(PublicKey key, byte[] text, byte[] signature) {
        try {
            var verifier = Signature.getInstance(name);
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }
}
