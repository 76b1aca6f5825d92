package kz.qashyq.footprint.badge;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JWS in compact form around the credential (RFC 7515), its algorithm fixed by its header and by the key alike. */
record JwsSeal(Algorithm algorithm, String method, @Nullable PublicKey ownKey, byte[] text, byte[] signature)
        implements Seal {
    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            "EdDSA", Algorithm.EDDSA,
            "Ed25519", Algorithm.EDDSA,
            "ES256", Algorithm.ES256,
            "ES384", Algorithm.ES384,
            "RS256", Algorithm.RS256);

    /**
     * @param issuer whose key is meant when the header names none
     * @param text header and payload as they were signed
     */
    static Seal of(JsonNode header, String issuer, String text, byte[] signature) {
        var algorithm = ALGORITHMS.get(header.path("alg").asString(""));
        // What is critical must be understood, and nothing of it is.
        if (algorithm == null || header.has("crit"))
            return new OtherSeal("JWT " + header.path("alg").asString("?"));
        var kid = header.path("kid").asString("");
        var method = kid.isEmpty() || kid.startsWith("#") ? issuer + kid : kid;
        return new JwsSeal(algorithm, method, own(header, method), text.getBytes(StandardCharsets.US_ASCII), signature);
    }

    private static @Nullable PublicKey own(JsonNode header, String method) {
        if (header.has("jwk")) {
            try {
                return PublicKeys.jwk(header.get("jwk"));
            } catch (IllegalArgumentException | UnusableKey notAKey) {
                return null;
            }
        }
        return PublicKeys.ofDid(method).orElse(null);
    }

    @Override
    public boolean fits(PublicKey key) {
        return Algorithm.of(key).filter(algorithm::equals).isPresent();
    }

    @Override
    public boolean isVerifiedBy(PublicKey key) {
        return fits(key) && algorithm.verifies(key, text, signature);
    }
}
