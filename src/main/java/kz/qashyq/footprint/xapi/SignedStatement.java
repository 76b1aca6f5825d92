package kz.qashyq.footprint.xapi;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A signature in JWS compact form (RFC 7515): it must be one, must be over this very statement, and where it brings its
 * certificate must verify with it. Whether that certificate is anybody's we trust is another question.
 */
final class SignedStatement {
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");
    /** Added or rewritten by stores on the way. */
    private static final List<String> NOT_SIGNED = List.of("attachments", "stored", "authority", "version");

    private SignedStatement() {}

    static void check(JsonNode statement, byte[] jws) {
        var parts = new String(jws, StandardCharsets.US_ASCII).split("\\.", -1);
        if (parts.length != 3) throw XapiFault.invalid("a signature is no JWS in compact form");
        var header = JsonReader.read(decoded(parts[0]));
        var algorithm = ALGORITHMS.get(header.path("alg").asString(""));
        if (algorithm == null) throw XapiFault.invalid("a signature's algorithm must be RS256, RS384 or RS512");
        if (!(JsonReader.read(decoded(parts[1])) instanceof ObjectNode signed))
            throw XapiFault.invalid("a signature's payload is no statement");
        var signature = decoded(parts[2]);
        if (!comparable(signed, signed).equals(comparable((ObjectNode) statement, signed)))
            throw XapiFault.invalid("a signature is over another statement");
        if (header.has("x5c")) verify(algorithm, header.get("x5c"), parts[0] + "." + parts[1], signature);
    }

    /** What both must say: an id or a time that the signed text lacks may have been added since. */
    private static String comparable(ObjectNode statement, ObjectNode signed) {
        var copy = statement.deepCopy();
        NOT_SIGNED.forEach(copy::remove);
        Essence.comparableDurations(copy);
        for (var name : List.of("id", "timestamp")) if (!signed.has(name)) copy.remove(name);
        return CanonicalJson.of(copy);
    }

    private static void verify(String algorithm, JsonNode chain, String text, byte[] signature) {
        try {
            var certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(
                            Base64.getMimeDecoder().decode(chain.path(0).asString(""))));
            var verifier = Signature.getInstance(algorithm);
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(text.getBytes(StandardCharsets.US_ASCII));
            if (!verifier.verify(signature))
                throw XapiFault.invalid("a signature does not verify with its certificate");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw XapiFault.invalid("a signature's certificate cannot be read");
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw XapiFault.invalid("a signature is no JWS in compact form");
        }
    }
}
