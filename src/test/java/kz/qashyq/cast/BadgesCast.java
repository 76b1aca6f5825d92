package kz.qashyq.cast;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import kz.qashyq.footprint.xapi.CanonicalJson;
import kz.qashyq.platform.db.Json;
import tools.jackson.databind.node.ObjectNode;

/** Issuers of Open Badges for tests: keys of every kind, and credentials signed with them in every form. */
public final class BadgesCast {
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private BadgesCast() {}

    public static KeyPair ed25519() {
        return keys("Ed25519", null, 0);
    }

    public static KeyPair p256() {
        return keys("EC", "secp256r1", 0);
    }

    public static KeyPair p384() {
        return keys("EC", "secp384r1", 0);
    }

    public static KeyPair rsa(int bits) {
        return keys("RSA", null, bits);
    }

    private static KeyPair keys(String kind, String curve, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            if (curve != null) generator.initialize(new ECGenParameterSpec(curve));
            if (bits > 0) generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String didKey(KeyPair keys) {
        return "did:key:" + multikey(keys);
    }

    public static String multikey(KeyPair keys) {
        var out = new ByteArrayOutputStream();
        if (keys.getPublic() instanceof ECPublicKey elliptic) {
            var length = elliptic.getParams().getCurve().getField().getFieldSize() / 8;
            out.writeBytes(new byte[] {(byte) (length == 32 ? 0x80 : 0x81), 0x24});
            out.write(elliptic.getW().getAffineY().testBit(0) ? 3 : 2);
            out.writeBytes(fixed(elliptic.getW().getAffineX(), length));
        } else {
            var info = keys.getPublic().getEncoded();
            out.writeBytes(new byte[] {(byte) 0xED, 1});
            out.writeBytes(Arrays.copyOfRange(info, info.length - 32, info.length));
        }
        return "z" + base58(out.toByteArray());
    }

    public static String didJwk(KeyPair keys) {
        return "did:jwk:" + base64(jwk(keys).getBytes(StandardCharsets.UTF_8));
    }

    public static String jwk(KeyPair keys) {
        return switch (keys.getPublic()) {
            case ECPublicKey elliptic -> {
                var length = elliptic.getParams().getCurve().getField().getFieldSize() / 8;
                yield "{\"kty\":\"EC\",\"crv\":\"P-%d\",\"x\":\"%s\",\"y\":\"%s\"}"
                        .formatted(
                                length * 8,
                                base64(fixed(elliptic.getW().getAffineX(), length)),
                                base64(fixed(elliptic.getW().getAffineY(), length)));
            }
            case RSAPublicKey rsa ->
                "{\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"%s\"}"
                        .formatted(
                                base64(rsa.getModulus().toByteArray()),
                                base64(rsa.getPublicExponent().toByteArray()));
            default -> {
                var info = keys.getPublic().getEncoded();
                yield "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"%s\"}"
                        .formatted(base64(Arrays.copyOfRange(info, info.length - 32, info.length)));
            }
        };
    }

    public static String pem(KeyPair keys) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** An Open Badge of this issuer for whoever has this e-mail address or, without a {@code @}, this name. */
    public static ObjectNode credential(String id, String issuer, String recipient) {
        return Json.read(
                """
                {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id":"%s","type":["VerifiableCredential","OpenBadgeCredential"],
                 "issuer":{"id":"%s","type":["Profile"],"name":"Test University"},
                 "validFrom":"2026-03-01T00:00:00Z","name":"Machine Learning",
                 "credentialSubject":{"type":["AchievementSubject"],"creditsEarned":3.5,
                  "identifier":[{"type":"IdentityObject","identityType":"%s","identityHash":"%s","hashed":false}],
                  "achievement":{"id":"https://test.example/ml","type":["Achievement"],"name":"Machine Learning","criteria":{"narrative":"Pass the exam"},"description":"A course"}}}
                """.formatted(id, issuer, recipient.contains("@") ? "emailAddress" : "name", recipient),
                ObjectNode.class);
    }

    /** With a Data Integrity proof over canonical JSON, as the W3C's eddsa-jcs-2022 and ecdsa-jcs-2019 describe it. */
    public static String sealed(ObjectNode credential, KeyPair keys, String method) {
        return sealed(credential, keys, method, "");
    }

    /** @param more further members of the proof, each followed by a comma */
    public static String sealed(ObjectNode credential, KeyPair keys, String method, String more) {
        var isElliptic = keys.getPublic() instanceof ECPublicKey;
        var proof = Json.read(
                """
                {"type":"DataIntegrityProof","cryptosuite":"%s","created":"2026-03-01T00:00:00Z",%s
                 "verificationMethod":"%s","proofPurpose":"assertionMethod"}
                """.formatted(isElliptic ? "ecdsa-jcs-2019" : "eddsa-jcs-2022", more, method), ObjectNode.class);
        proof.set("@context", credential.get("@context"));
        var digest = signer(keys).startsWith("SHA384") ? "SHA-384" : "SHA-256";
        var text = new ByteArrayOutputStream();
        text.writeBytes(hash(digest, CanonicalJson.of(proof)));
        text.writeBytes(hash(digest, CanonicalJson.of(credential)));
        proof.put("proofValue", "z" + base58(signature(keys, text.toByteArray())));
        var sealed = credential.deepCopy();
        sealed.set("proof", proof);
        return CanonicalJson.of(sealed);
    }

    /** @param header its members, as JSON */
    public static String jwt(String header, String payload, KeyPair keys) {
        var text = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                + base64(payload.getBytes(StandardCharsets.UTF_8));
        return text + "." + base64(signature(keys, text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** A picture of one chunk, with a credential baked in. */
    public static byte[] png(String keyword, String text, boolean compressed) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var data = new ByteArrayOutputStream();
        data.writeBytes((keyword + "\0").getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[] {(byte) (compressed ? 1 : 0), 0, 0, 0});
        data.writeBytes(compressed ? deflated(body) : body);
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(png, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(png, "iTXt", data.toByteArray());
        chunk(png, "IDAT", deflated(new byte[] {0, 0}));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        try {
            var out = new DataOutputStream(png);
            var name = type.getBytes(StandardCharsets.US_ASCII);
            var checksum = new CRC32();
            checksum.update(name);
            checksum.update(data);
            out.writeInt(data.length);
            out.write(name);
            out.write(data);
            out.writeInt((int) checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(9);
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toByteArray();
    }

    private static String signer(KeyPair keys) {
        return switch (keys.getPublic()) {
            case ECPublicKey elliptic ->
                elliptic.getParams().getCurve().getField().getFieldSize() == 256
                        ? "SHA256withECDSAinP1363Format"
                        : "SHA384withECDSAinP1363Format";
            case RSAPublicKey rsa -> "SHA256withRSA";
            default -> "Ed25519";
        };
    }

    private static byte[] signature(KeyPair keys, byte[] text) {
        try {
            var signer = Signature.getInstance(signer(keys));
            signer.initSign(keys.getPrivate());
            signer.update(text);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] hash(String digest, String text) {
        try {
            return MessageDigest.getInstance(digest).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] fixed(BigInteger number, int length) {
        var bytes = number.toByteArray();
        var fixed = new byte[length];
        var from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, fixed, length - (bytes.length - from), bytes.length - from);
        return fixed;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String base58(byte[] bytes) {
        var text = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BigInteger.valueOf(58)))
            text.append(BASE58.charAt(rest.mod(BigInteger.valueOf(58)).intValue()));
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) text.append('1');
        return text.reverse().toString();
    }
}
