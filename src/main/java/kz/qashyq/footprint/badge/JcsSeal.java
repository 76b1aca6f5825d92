package kz.qashyq.footprint.badge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import kz.qashyq.footprint.xapi.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Data Integrity proof over canonical JSON (RFC 8785): cryptosuites eddsa-jcs-2022 and ecdsa-jcs-2019 of the W3C. What is
 * signed is the hash of the proof without its value, followed by the hash of the document without its proofs.
 */
record JcsSeal(
        Set<Algorithm> algorithms,
        String method,
        @Nullable PublicKey ownKey,
        @Nullable Instant expires,
        String config,
        String document,
        byte[] signature)
        implements Seal {
    private static final Map<String, Set<Algorithm>> SUITES = Map.of(
            "eddsa-jcs-2022", Set.of(Algorithm.EDDSA),
            "ecdsa-jcs-2019", Set.of(Algorithm.ES256, Algorithm.ES384));

    /** @param unsecured the credential without its proofs */
    static Seal of(ObjectNode proof, ObjectNode unsecured) {
        var type = proof.path("type").asString("");
        var suite = proof.path("cryptosuite").asString("");
        var algorithms = SUITES.get(suite);
        if (!type.equals("DataIntegrityProof") || algorithms == null)
            return new OtherSeal(suite.isEmpty() ? type : suite);
        // Vouching for something else than a statement, or standing on another proof.
        if (!proof.path("proofPurpose").asString("").equals("assertionMethod") || proof.has("previousProof"))
            return new OtherSeal(suite + ", " + proof.path("proofPurpose").asString(""));
        try {
            var config = proof.deepCopy();
            config.remove("proofValue");
            var method = proof.path("verificationMethod").asString("");
            return new JcsSeal(
                    algorithms,
                    method,
                    PublicKeys.ofDid(method).orElse(null),
                    moment(proof.path("expires")),
                    CanonicalJson.of(config),
                    CanonicalJson.of(inContext(unsecured, proof.path("@context"))),
                    Multibase.decode(proof.path("proofValue").asString("")));
        } catch (IllegalArgumentException | DateTimeException e) {
            return new OtherSeal(suite);
        }
    }

    /** The signer's context stands in the proof; one that was added behind it since is not what was signed. */
    private static ObjectNode inContext(ObjectNode document, JsonNode signed) {
        if (signed.isMissingNode() || signed.equals(document.path("@context"))) return document;
        var now = document.path("@context");
        if (!signed.isArray() || !now.isArray() || signed.size() > now.size()) return document;
        for (int i = 0; i < signed.size(); i++) if (!signed.get(i).equals(now.get(i))) return document;
        var copy = document.deepCopy();
        copy.set("@context", signed);
        return copy;
    }

    private static @Nullable Instant moment(JsonNode text) {
        return text.isMissingNode()
                ? null
                : OffsetDateTime.parse(text.asString("")).toInstant();
    }

    @Override
    public boolean fits(PublicKey key) {
        return Algorithm.of(key).filter(algorithms::contains).isPresent();
    }

    @Override
    public boolean isVerifiedBy(PublicKey key) {
        if (!fits(key)) return false;
        var algorithm = Algorithm.of(key).orElseThrow();
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(hash(algorithm, config));
        signed.writeBytes(hash(algorithm, document));
        return algorithm.verifies(key, signed.toByteArray(), signature);
    }

    private static byte[] hash(Algorithm algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm.digest()).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-2", e);
        }
    }
}
