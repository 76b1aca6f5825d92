package kz.qashyq.platform.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import kz.qashyq.platform.postgres.Secrets;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The installation's Ed25519 key, for what anybody must be able to check: the heads of footprints. It lies beside the
 * installation key and never in the database: who can rewrite the database cannot sign what they made of it.
 */
@Component
public class SigningKey {
    /** What DER puts before the 32 bytes of an Ed25519 public key (RFC 8410). */
    private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Ed25519PrivateKeyParameters key;
    private final byte[] publicKey;

    SigningKey(@Value("${qashyq.var:var}") Path home) {
        var secret = new Secrets(home.resolve("secrets")).readOrCreate("footprint-signing-key");
        key = new Ed25519PrivateKeyParameters(
                sha256(("qashyq footprint " + secret).getBytes(StandardCharsets.US_ASCII)));
        publicKey = key.generatePublicKey().getEncoded();
    }

    /** The 32 bytes of RFC 8032. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    public byte[] sign(String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(bytes, 0, bytes.length);
        return signer.generateSignature();
    }

    public static boolean isSigned(String text, byte[] signature, byte[] publicKey) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(publicKey, 0));
        signer.update(bytes, 0, bytes.length);
        return signer.verifySignature(signature);
    }

    /** As openssl and every library read it. */
    public static String pem(byte[] publicKey) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(der(publicKey))
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** SHA-256 of the key in DER, in groups of four: what people compare. */
    public static String fingerprint(byte[] publicKey) {
        return HexFormat.of()
                .formatHex(sha256(der(publicKey)))
                .replaceAll("(.{4})", "$1 ")
                .strip();
    }

    private static byte[] der(byte[] publicKey) {
        var der = new byte[DER.length + publicKey.length];
        System.arraycopy(DER, 0, der, 0, DER.length);
        System.arraycopy(publicKey, 0, der, DER.length, publicKey.length);
        return der;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
