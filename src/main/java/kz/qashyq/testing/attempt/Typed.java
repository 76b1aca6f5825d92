package kz.qashyq.testing.attempt;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An answer as it arrives.
 *
 * @param sequence grows with every change on the answerer's side
 */
public record Typed(long sequence, List<String> values) {
    private static final int LONGEST = 500;

    /** Only what can be an answer to this question: numbers of its paper, a text for each place, or one text. */
    List<String> answerTo(Item item) {
        return switch (item.kind()) {
            case SINGLE -> chosen(item).limit(1).toList();
            case MULTIPLE -> chosen(item).toList();
            case MATCHING, ORDERING -> placed(item, value -> isOf(item, value) ? value : "");
            case GAP_TEXT -> placed(item, Typed::shortened);
            case NUMERIC, SHORT_TEXT, ESSAY, FILE ->
                values.stream()
                        .map(Typed::shortened)
                        .filter(text -> !text.isEmpty())
                        .limit(1)
                        .toList();
        };
    }

    private Stream<String> chosen(Item item) {
        return values.stream().filter(value -> isOf(item, value)).distinct().sorted();
    }

    /** Each place keeps its own, an empty one too; nothing at all is no answer. */
    private List<String> placed(Item item, UnaryOperator<String> kept) {
        var placed = IntStream.range(0, item.places())
                .mapToObj(i -> i < values.size() ? kept.apply(values.get(i)) : "")
                .toList();
        return placed.stream().allMatch(String::isEmpty) ? List.of() : placed;
    }

    private static boolean isOf(Item item, String value) {
        return item.options().stream().anyMatch(number -> number.toString().equals(value));
    }

    private static String shortened(String typed) {
        var text = typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
