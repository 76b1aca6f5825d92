package kz.qashyq.people.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qashyq.platform.i18n.Message;

/**
 * Which passwords one may choose: long enough, not one's own name, not what everybody chooses. Demanding capitals, digits
 * and signs would only make people write {@code Password1!}; none is demanded.
 */
public final class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private PasswordRules() {}

    /** @param own login and names: a password must not be built on them */
    public static Optional<Message> fault(String password, List<String> own) {
        if (password.codePointCount(0, password.length()) < SHORTEST)
            return Optional.of(Message.of("people.password.tooShort", SHORTEST));
        if (password.length() > LONGEST) return Optional.of(Message.of("people.password.tooLong", LONGEST));
        var plain = password.toLowerCase(Locale.ROOT);
        if (own.stream().anyMatch(word -> isBuiltOn(plain, word)))
            return Optional.of(Message.of("people.password.own"));
        if (isCommon(plain)) return Optional.of(Message.of("people.password.common"));
        return Optional.empty();
    }

    /** What is left beside the word would be shorter than a password may be by half. */
    private static boolean isBuiltOn(String plain, String word) {
        var lower = word.strip().toLowerCase(Locale.ROOT);
        return lower.length() >= 3 && plain.contains(lower) && plain.length() - lower.length() < SHORTEST / 2;
    }

    private static boolean isCommon(String plain) {
        var latin = CommonPasswords.latin(plain);
        return Stream.of(plain, latin)
                .anyMatch(each -> CommonPasswords.contains(each)
                        || CommonPasswords.contains(core(each))
                        || isOneRun(each)
                        || isRepetition(each));
    }

    /** Without the year, the exclamation mark and the "123" with which people lengthen a common word. */
    private static String core(String plain) {
        return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** A walk along the keyboard, the alphabet or the digits, there and back included. */
    private static boolean isOneRun(String plain) {
        var rows = Set.of(
                "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
                "йцукенгшщзхъфывапролджэячсмитьбю",
                "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p",
                "1234567890123456789012345678901234567890",
                "abcdefghijklmnopqrstuvwxyz",
                "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
                "әіңғүұқөһ1234567890");
        var backwards = new StringBuilder(plain).reverse().toString();
        return rows.stream().anyMatch(row -> row.contains(plain) || row.contains(backwards));
    }

    /** aaaaaaaaaa, 1212121212, qwertqwert. */
    private static boolean isRepetition(String plain) {
        for (int length = 1; length <= plain.length() / 2; length++) {
            var unit = plain.substring(0, length);
            if (unit.repeat(plain.length() / length + 1).startsWith(plain) && length <= 6) return true;
        }
        return false;
    }
}
