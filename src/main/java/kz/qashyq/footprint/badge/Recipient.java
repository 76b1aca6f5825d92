package kz.qashyq.footprint.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.footprint.badge.Credential.Identity;

/**
 * The person who brings a credential, as the registry knows them. One matching identity is enough: people have several
 * addresses, and an institution knows one of them.
 */
public record Recipient(String familyName, String givenName, String patronymic, String email) {
    public enum Match {
        SAME,
        /** It names somebody, and it is not this person as the registry knows them. */
        OTHER,
        /** It names nobody in words that could be compared. */
        UNKNOWN
    }

    public Match match(Credential credential) {
        var mailto = credential.subjectId().toLowerCase(Locale.ROOT).startsWith("mailto:")
                ? Stream.of(new Identity("emailAddress", credential.subjectId().substring(7), false, ""))
                : Stream.<Identity>empty();
        var comparable = Stream.concat(mailto, credential.identities().stream())
                .filter(this::isComparable)
                .toList();
        if (comparable.isEmpty()) return Match.UNKNOWN;
        return comparable.stream().anyMatch(this::isMine) ? Match.SAME : Match.OTHER;
    }

    private boolean isComparable(Identity identity) {
        return identity.kind().equals("name") || (identity.kind().equals("emailAddress") && !email.isEmpty());
    }

    private boolean isMine(Identity identity) {
        var isName = identity.kind().equals("name");
        if (identity.hashed()) {
            var mine = isName ? names() : List.of(email);
            return mine.stream()
                    .flatMap(it -> Stream.of(it, it.toLowerCase(Locale.ROOT)))
                    .anyMatch(it -> isHashOf(it + identity.salt(), identity.value()));
        }
        if (!isName) return identity.value().strip().equalsIgnoreCase(email);
        var said = words(identity.value());
        return said.containsAll(words(familyName + " " + givenName))
                && words(familyName + " " + givenName + " " + patronymic).containsAll(said);
    }

    private List<String> names() {
        return List.of(
                givenName + " " + familyName,
                familyName + " " + givenName,
                familyName + " " + givenName + " " + patronymic,
                givenName + " " + patronymic + " " + familyName);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    /** {@code algorithm$hex}; the standard knows these two. */
    private static boolean isHashOf(String text, String hash) {
        var parts = hash.split("\\$", 2);
        if (parts.length != 2) return false;
        var algorithm = switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "sha256" -> "SHA-256";
            case "md5" -> "MD5";
            default -> "";
        };
        if (algorithm.isEmpty()) return false;
        try {
            var digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).equalsIgnoreCase(parts[1]);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has it", e);
        }
    }
}
