package kz.qashyq.footprint.recognition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by an e-mail address, in the open or as its SHA-1: the one person who has it. An address that two have is nobody's.
 * A host is compared in any case (RFC 5321 §2.4), what stands before it as the registry has it.
 */
final class Addresses {
    private static final String MAILBOX = "mbox|mailto:";
    private static final String HASHED = "mbox_sha1sum|";

    private final Map<String, PersonId> owners = new HashMap<>();
    private final List<String> spelled;
    private @Nullable Map<String, PersonId> byHash;

    /** @param kept by person, as they were entered */
    Addresses(Map<PersonId, String> kept) {
        var shared = new HashSet<String>();
        kept.forEach((person, address) -> {
            var one = normal(address);
            if (owners.put(one, person) != null) shared.add(one);
        });
        owners.keySet().removeAll(shared);
        spelled = kept.values().stream()
                .filter(it -> owners.containsKey(normal(it)))
                .toList();
    }

    /** The address by which somebody is identified in the open. */
    static @Nullable String named(String ifi) {
        return ifi.startsWith(MAILBOX) ? ifi.substring(MAILBOX.length()) : null;
    }

    static boolean isHashed(String ifi) {
        return ifi.startsWith(HASHED);
    }

    @Nullable
    PersonId owner(String ifi) {
        if (ifi.startsWith(MAILBOX)) return owners.get(normal(ifi.substring(MAILBOX.length())));
        return ifi.startsWith(HASHED) ? hashes().get(ifi.substring(HASHED.length())) : null;
    }

    /** All that an actor with one of these addresses may be called, in lower case. */
    static Set<String> identifiers(Collection<String> addresses) {
        var all = new HashSet<String>();
        for (var address : addresses) {
            all.add((MAILBOX + address).toLowerCase(Locale.ROOT));
            spellings(address).forEach(it -> all.add(HASHED + sha1(it)));
        }
        return all;
    }

    /** Made when the first is asked for: nearly all platforms write addresses in the open. */
    private Map<String, PersonId> hashes() {
        var made = byHash;
        if (made == null) {
            made = new HashMap<>();
            for (var address : spelled) {
                var owner = owners.get(normal(address));
                if (owner == null) continue;
                for (var spelling : spellings(address).toList()) made.put(sha1(spelling), owner);
            }
            byHash = made;
        }
        return made;
    }

    /** A hash tells nothing of how the address was written: as it is kept, or with its host in lower case. */
    private static Stream<String> spellings(String address) {
        return Stream.of(address, normal(address)).distinct();
    }

    private static String normal(String address) {
        var at = address.lastIndexOf('@') + 1;
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }

    /** As xAPI has it: of the whole {@code mailto:} address. */
    private static String sha1(String address) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-1").digest(("mailto:" + address).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-1", e);
        }
    }
}
