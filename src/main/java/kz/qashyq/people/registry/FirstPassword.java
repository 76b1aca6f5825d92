package kz.qashyq.people.registry;

import java.security.SecureRandom;

/**
 * A first password for paper: three groups of three syllables, then two digits, as {@code daboke-mirusa-talefo-47}. Easy to read
 * aloud and to type: no letter looks like a digit, no capital, nothing that a Kazakh or Russian reader spells twice.
 *
 * <p>14 consonants and 4 vowels make 5.8 bits a syllable: nine syllables and two digits hold 58 bits, too many to guess even
 * with the quick hash it gets (see {@link FirstPasswordHash}).
 */
final class FirstPassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfgkmnprstvzh";
    private static final String VOWELS = "aeou";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 3;
    private static final int SYLLABLES = 3;

    private FirstPassword() {}

    static String make() {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            for (int syllable = 0; syllable < SYLLABLES; syllable++)
                password.append(any(CONSONANTS)).append(any(VOWELS));
            password.append('-');
        }
        return password.append(any(DIGITS)).append(any(DIGITS)).toString();
    }

    private static char any(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
