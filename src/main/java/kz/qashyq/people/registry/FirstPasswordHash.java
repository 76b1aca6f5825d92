package kz.qashyq.people.registry;

import java.time.Duration;
import java.util.List;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes first passwords, thousands at once.
 *
 * <p>Argon2id at its usual cost takes 40 ms of a core: an import of 5,000 people would keep a small server busy for minutes.
 * The cost is there to protect passwords that people think up. A first password is not thought up: it holds 58 random bits,
 * opens only the page where an own one is chosen, and ends after {@link #VALID}. So it is hashed with 64 KB and one pass: a
 * tenth of a millisecond, half a second for those 5,000 (256 KB took four). Guessing through the half of 2^58 at four hundred
 * million tries a second would still take eleven years, and there are thirty days. The settings stand in the hash itself, so
 * signing in checks it like any other, and the own password that replaces it costs the full price.
 */
final class FirstPasswordHash {
    static final Duration VALID = Duration.ofDays(30);

    private static final Argon2PasswordEncoder ENCODER = new Argon2PasswordEncoder(16, 32, 1, 64, 1);

    private FirstPasswordHash() {}

    static String of(String password) {
        return ENCODER.encode(password);
    }

    /** In the same order; all cores take part. */
    static List<String> ofAll(List<String> passwords) {
        return passwords.parallelStream().map(FirstPasswordHash::of).toList();
    }
}
