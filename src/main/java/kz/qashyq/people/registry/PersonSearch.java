package kz.qashyq.people.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import kz.qashyq.people.registry.PersonCard.State;
import kz.qashyq.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which persons are looked for.
 *
 * @param words parts of names, login or e-mail; all must be found
 * @param page from 1
 */
public record PersonSearch(
        String words, @Nullable Role role, @Nullable State state, int page) {
    public static final int PAGE = 50;

    /** Folded as the search column is, each to be found anywhere. */
    String[] patterns() {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(PersonSearch::folded)
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    /** The word by which the index narrows most. */
    String longest() {
        return Arrays.stream(patterns())
                .max(Comparator.comparingInt(String::length))
                .orElse("%");
    }

    /** The same folding as {@code people.folded} in the database. */
    static String folded(String text) {
        var from = "әғқңөұүһіёй";
        var to = "агкноуухиеи";
        var folded = new StringBuilder();
        for (var letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            var at = from.indexOf(letter);
            folded.append(at < 0 ? letter : to.charAt(at));
        }
        return folded.toString();
    }
}
