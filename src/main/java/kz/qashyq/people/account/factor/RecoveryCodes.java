package kz.qashyq.people.account.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ten codes to be kept on paper. Without letters and digits that a hand makes alike. */
final class RecoveryCodes {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int COUNT = 10;
    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> draw() {
        return Stream.generate(() -> half() + "-" + half()).limit(COUNT).toList();
    }

    /** As it was drawn, however it was typed. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String half() {
        var half = new StringBuilder();
        for (int i = 0; i < HALF; i++) half.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return half.toString();
    }
}
