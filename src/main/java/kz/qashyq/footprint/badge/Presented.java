package kz.qashyq.footprint.badge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import kz.qashyq.footprint.xapi.CanonicalJson;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A credential as it was brought, with its proofs not yet checked.
 *
 * @param form JSON or JWT
 * @param claims what the envelope of a JWT says of the credential; null for JSON
 */
record Presented(
        String form,
        ObjectNode credential,
        List<Seal> seals,
        @Nullable JsonNode claims) {
    private static final Pattern JWT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");
    private static final int MOST_PROOFS = 10;

    Presented {
        seals = List.copyOf(seals);
    }

    /** @throws UnreadableBadge it is neither of both forms */
    static Presented of(String text) {
        var stripped = text.strip();
        try {
            if (stripped.startsWith("{")) return json(object(JsonReader.read(stripped)));
            if (JWT.matcher(stripped).matches()) return jwt(stripped.split("\\.", -1));
        } catch (XapiFault | JacksonException | IllegalArgumentException e) {
            throw new UnreadableBadge("footprint.badge.broken");
        }
        throw new UnreadableBadge("footprint.badge.noCredential");
    }

    private static Presented json(ObjectNode whole) {
        var credential = whole.deepCopy();
        var given = credential.remove("proof");
        var seals = new ArrayList<Seal>();
        mustBeUnicode(whole);
        if (given instanceof ObjectNode proof) seals.add(JcsSeal.of(proof, credential));
        if (given != null && given.isArray()) {
            if (given.size() > MOST_PROOFS) throw new UnreadableBadge("footprint.badge.broken");
            for (var proof : given) seals.add(JcsSeal.of(object(proof), credential));
        }
        return new Presented("JSON", credential, seals, null);
    }

    /** The credential is the payload itself, or its member {@code vc} as the older data model has it. */
    private static Presented jwt(String[] parts) {
        var header = JsonReader.read(Base64.getUrlDecoder().decode(parts[0]));
        var payload = object(JsonReader.read(Base64.getUrlDecoder().decode(parts[1])));
        var credential = payload.has("vc") ? object(payload.get("vc")) : payload;
        mustBeUnicode(payload);
        var seal = JwsSeal.of(
                header,
                payload.path("iss").asString(Credential.idOf(credential.path("issuer"))),
                parts[0] + "." + parts[1],
                Base64.getUrlDecoder().decode(parts[2]));
        return new Presented("JWT", credential, List.of(seal), payload);
    }

    private static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) return object;
        throw new UnreadableBadge("footprint.badge.broken");
    }

    /** Half of a surrogate pair would be hashed as a question mark: another text with the same signature. */
    private static void mustBeUnicode(JsonNode signed) {
        if (!CanonicalJson.isUnicode(signed)) throw new UnreadableBadge("footprint.badge.broken");
    }

    /** Whether the envelope says otherwise than the credential inside: then one of both is not what the issuer meant. */
    boolean contradicts(Credential read) {
        if (claims == null) return false;
        return differs("iss", read.issuerId())
                || differs("jti", read.id())
                || differs("sub", read.subjectId())
                || (claims.path("nbf").isNumber()
                        && claims.has("vc")
                        && claims.path("nbf").doubleValue() != read.validFrom().getEpochSecond());
    }

    private boolean differs(String claim, String value) {
        return claims != null
                && claims.has(claim)
                && !claims.path(claim).asString("").equals(value);
    }

    /** The earlier of both ends. */
    @Nullable
    Instant until(Credential read) {
        var inside = read.validUntil();
        if (claims == null || !claims.path("exp").isNumber()) return inside;
        var outside = Instant.ofEpochSecond((long) Math.clamp(claims.path("exp").doubleValue(), 0, Credential.LATEST));
        return inside == null || outside.isBefore(inside) ? outside : inside;
    }
}
