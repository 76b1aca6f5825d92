package kz.qashyq.footprint.badge;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import tools.jackson.databind.JsonNode;

/** Public keys in every form that issuers publish them in: JWK, PEM, multikey, did:key, did:jwk. */
final class PublicKeys {
    private static final String DID_KEY = "did:key:";
    private static final String DID_JWK = "did:jwk:";
    private static final int LONGEST = 20_000;
    /** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] ED25519_INFO = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublicKeys() {}

    /** As an administrator pastes it. @throws UnusableKey with the reason */
    static PublicKey pasted(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST) throw unreadable();
        if (stripped.contains("PRIVATE KEY")) throw new UnusableKey("footprint.issuer.key.private");
        try {
            var key = stripped.startsWith("{")
                    ? jwk(JsonReader.read(stripped))
                    : stripped.startsWith("-----")
                            ? pem(stripped)
                            : ofDid(stripped).orElseGet(() -> multikey(stripped));
            return usable(key);
        } catch (IllegalArgumentException | XapiFault e) {
            throw unreadable();
        }
    }

    /** The key that a DID itself holds; empty for DIDs and addresses that would have to be fetched. */
    static Optional<PublicKey> ofDid(String did) {
        var bare = did.contains("#") ? did.substring(0, did.indexOf('#')) : did;
        if (bare.length() > LONGEST) return Optional.empty();
        try {
            if (bare.startsWith(DID_KEY)) return Optional.of(usable(multikey(bare.substring(DID_KEY.length()))));
            if (bare.startsWith(DID_JWK)) {
                var json = Base64.getUrlDecoder().decode(bare.substring(DID_JWK.length()));
                return Optional.of(usable(jwk(JsonReader.read(json))));
            }
        } catch (IllegalArgumentException | XapiFault | UnusableKey notAKey) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException it is none */
    static PublicKey jwk(JsonNode jwk) {
        if (jwk.has("d")) throw new UnusableKey("footprint.issuer.key.private");
        return switch (jwk.path("kty").asString("") + " " + jwk.path("crv").asString("")) {
            case "OKP Ed25519" -> ed25519(bytes(jwk, "x"));
            case "EC P-256" -> Curve.P256.key(bytes(jwk, "x"), bytes(jwk, "y"));
            case "EC P-384" -> Curve.P384.key(bytes(jwk, "x"), bytes(jwk, "y"));
            case "RSA " ->
                made(
                        "RSA",
                        factory -> factory.generatePublic(new RSAPublicKeySpec(
                                new BigInteger(1, bytes(jwk, "n")), new BigInteger(1, bytes(jwk, "e")))));
            default -> throw new UnusableKey("footprint.issuer.key.kind");
        };
    }

    /** Its kind in two bytes, then the key. */
    static PublicKey multikey(String text) {
        var bytes = Multibase.decode(text);
        if (bytes.length < 3) throw new IllegalArgumentException("not a multikey");
        var key = Arrays.copyOfRange(bytes, 2, bytes.length);
        return switch ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) {
            case 0xED01 -> ed25519(key);
            case 0x8024 -> Curve.P256.key(key);
            case 0x8124 -> Curve.P384.key(key);
            default -> throw new UnusableKey("footprint.issuer.key.kind");
        };
    }

    static PublicKey stored(byte[] info) {
        for (var kind : List.of("Ed25519", "EC", "RSA")) {
            try {
                return KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(info));
            } catch (GeneralSecurityException anotherKind) {
                // The next one is tried; one of them wrote it.
            }
        }
        throw new IllegalArgumentException("not a key");
    }

    private static PublicKey pem(String text) {
        if (text.startsWith("-----BEGIN CERTIFICATE-----")) {
            try {
                return CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)))
                        .getPublicKey();
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("not a certificate", e);
            }
        }
        var body = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return stored(Base64.getDecoder().decode(body));
    }

    private static PublicKey ed25519(byte[] raw) {
        if (raw.length != 32) throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        var info = Arrays.copyOf(ED25519_INFO, ED25519_INFO.length + raw.length);
        System.arraycopy(raw, 0, info, ED25519_INFO.length, raw.length);
        return made("Ed25519", factory -> factory.generatePublic(new X509EncodedKeySpec(info)));
    }

    private static PublicKey usable(PublicKey key) {
        if (Algorithm.of(key).isEmpty()) throw new UnusableKey("footprint.issuer.key.kind");
        return key;
    }

    private static byte[] bytes(JsonNode jwk, String name) {
        return Base64.getUrlDecoder().decode(jwk.path(name).asString(""));
    }

    private interface Making {
        PublicKey by(KeyFactory factory) throws GeneralSecurityException;
    }

    private static PublicKey made(String kind, Making making) {
        try {
            return making.by(KeyFactory.getInstance(kind));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a key", e);
        }
    }

    private static UnusableKey unreadable() {
        return new UnusableKey("footprint.issuer.key.unreadable");
    }
}
