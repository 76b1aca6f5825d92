package kz.qashyq.testing.marking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Makes two spellings of the same words equal: letter case, outer and repeated blanks, ё and е, the Kazakh letters that a
 * foreign keyboard lacks, subscripts, and letters that look alike in Cyrillic and Latin, so that CO₂ is right on either.
 */
public final class Folding {
    private static final Map<Character, Character> SAME = Map.ofEntries(
            Map.entry('ё', 'е'),
            Map.entry('ә', 'а'),
            Map.entry('ғ', 'г'),
            Map.entry('қ', 'к'),
            Map.entry('ң', 'н'),
            Map.entry('ө', 'о'),
            Map.entry('ұ', 'у'),
            Map.entry('ү', 'у'),
            Map.entry('һ', 'х'),
            Map.entry('і', 'и'));
    private static final String CYRILLIC = "аеорсух";
    private static final String LATIN = "aeopcyx";

    private Folding() {}

    public static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = SAME.getOrDefault(plain.charAt(i), plain.charAt(i));
            int lookalike = CYRILLIC.indexOf(letter);
            folded.append(lookalike < 0 ? letter : LATIN.charAt(lookalike));
        }
        return folded.toString();
    }
}
