package kz.qashyq.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {
    private final PasswordEncoder encoder = new SignInConfiguration().passwordEncoder();

    @Test
    void nobodys_hash_costs_as_much_to_compare_as_anybodys() {
        assertThat(shape(Passwords.NOBODYS_HASH)).isEqualTo(shape(String.valueOf(encoder.encode("anybody"))));
        assertThat(encoder.matches("nobody", Passwords.NOBODYS_HASH)).isFalse();
    }

    /** The algorithm with its parameters, and how long the salt and the hash are. */
    private static String shape(String hash) {
        var parts = hash.split("\\$");
        return String.join("$", parts[1], parts[2], parts[3]) + " " + parts[4].length() + " " + parts[5].length();
    }
}
