package kz.qashyq.footprint.badge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an Open Badges 3 credential says, as far as it is read here.
 *
 * @param issuerName as it calls itself
 * @param subjectId whom it was given to; empty when only identities are named
 * @param number the licence's, or the credential's own id
 * @param hasStatus it names a list of revoked credentials
 */
public record Credential(
        String id,
        String issuerId,
        String issuerName,
        String title,
        String number,
        String subjectId,
        List<Identity> identities,
        Instant validFrom,
        @Nullable Instant validUntil,
        Instant earned,
        @Nullable BigDecimal credits,
        boolean hasStatus) {
    private static final Set<String> TYPES = Set.of("OpenBadgeCredential", "AchievementCredential");
    private static final int LONGEST = 300;
    private static final int LONGEST_ID = 2_000;
    private static final int MOST_IDENTITIES = 50;
    private static final BigDecimal MOST_CREDITS = BigDecimal.valueOf(300);
    /** The end of the year 9999. */
    static final long LATEST = 253_402_300_799L;

    /** @param value plain, or {@code sha256$…} over the identity and the salt */
    public record Identity(String kind, String value, boolean hashed, String salt) {}

    public Credential {
        identities = List.copyOf(identities);
    }

    /** @throws UnreadableBadge it is no achievement of anybody */
    static Credential of(JsonNode node) {
        var isBadge = false;
        for (var type : several(node.path("type"))) isBadge |= TYPES.contains(type.asString(""));
        var subjects = several(node.path("credentialSubject"));
        if (!isBadge || subjects.size() != 1) throw new UnreadableBadge("footprint.badge.notABadge");
        var subject = subjects.getFirst();
        var issuer = node.path("issuer");
        var id = node.path("id").asString("").strip();
        var issuerId = idOf(issuer);
        var achievement = words(subject.path("achievement").path("name"));
        var title = achievement.isEmpty() ? words(node.path("name")) : achievement;
        if (id.isEmpty() || issuerId.isEmpty() || title.isEmpty())
            throw new UnreadableBadge("footprint.badge.notABadge");
        if (id.length() > LONGEST_ID || issuerId.length() > LONGEST_ID) throw broken();
        var from = moment(node, "validFrom", "issuanceDate");
        if (from == null) throw new UnreadableBadge("footprint.badge.notABadge");
        var awarded = moment(node, "awardedDate", "awardedDate");
        var licence = words(subject.path("licenseNumber"));
        var name = words(issuer.path("name"));
        return new Credential(
                clean(id, LONGEST_ID),
                clean(issuerId, LONGEST_ID),
                name.isEmpty() ? clean(issuerId, LONGEST) : name,
                title,
                licence.isEmpty() ? clean(id, LONGEST) : licence,
                subject.path("id").asString("").strip(),
                identities(subject.path("identifier")),
                from,
                moment(node, "validUntil", "expirationDate"),
                awarded == null ? from : awarded,
                credits(subject.path("creditsEarned")),
                node.has("credentialStatus"));
    }

    static String idOf(JsonNode issuer) {
        return (issuer.isString() ? issuer : issuer.path("id")).asString("").strip();
    }

    private static List<JsonNode> several(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        if (node.isArray()) node.forEach(found::add);
        else if (!node.isMissingNode()) found.add(node);
        return found;
    }

    private static List<Identity> identities(JsonNode node) {
        return several(node).stream()
                .limit(MOST_IDENTITIES)
                .map(it -> new Identity(
                        it.path("identityType").asString(""),
                        it.path("identityHash").asString(""),
                        it.path("hashed").asBoolean(false),
                        it.path("salt").asString("")))
                .toList();
    }

    /** A text, one in a language, or the first of several. */
    private static String words(JsonNode node) {
        if (node.isString()) return clean(node.stringValue(), LONGEST);
        if (node.isArray()) return node.isEmpty() ? "" : words(node.get(0));
        if (!node.isObject()) return "";
        if (node.has("@value")) return words(node.get("@value"));
        return node.properties().isEmpty()
                ? ""
                : words(node.properties().iterator().next().getValue());
    }

    private static String clean(String text, int longest) {
        var cleaned = text.replaceAll("\\p{Cntrl}", " ").strip();
        if (cleaned.codePointCount(0, cleaned.length()) <= longest) return cleaned;
        return cleaned.substring(0, cleaned.offsetByCodePoints(0, longest));
    }

    private static @Nullable Instant moment(JsonNode node, String name, String olderName) {
        var text = node.has(name) ? node.get(name) : node.path(olderName);
        if (text.isMissingNode()) return null;
        try {
            var moment = OffsetDateTime.parse(text.asString("")).toInstant();
            if (moment.getEpochSecond() < 0 || moment.getEpochSecond() > LATEST) throw broken();
            return moment;
        } catch (DateTimeException e) {
            throw broken();
        }
    }

    private static @Nullable BigDecimal credits(JsonNode node) {
        if (!node.isNumber()) return null;
        var rounded = node.decimalValue().setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() > 0 && rounded.compareTo(MOST_CREDITS) < 0 ? rounded : null;
    }

    private static UnreadableBadge broken() {
        return new UnreadableBadge("footprint.badge.broken");
    }
}
