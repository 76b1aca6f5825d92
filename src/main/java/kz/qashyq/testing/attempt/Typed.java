package kz.qashyq.testing.attempt;

import java.util.List;
import kz.qashyq.testing.QuestionKind;

/**
 * An answer as it arrives.
 *
 * @param sequence grows with every change on the answerer's side
 */
public record Typed(long sequence, List<String> values) {
    private static final int LONGEST = 500;

    /** Only what can be an answer to this question: options of its paper, one of them where one is asked for, one text. */
    List<String> answerTo(Item item) {
        if (item.kind().isChoice()) {
            var chosen = values.stream()
                    .filter(value -> item.options().stream()
                            .anyMatch(number -> number.toString().equals(value)))
                    .distinct()
                    .sorted();
            return item.kind() == QuestionKind.SINGLE ? chosen.limit(1).toList() : chosen.toList();
        }
        return values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .limit(1)
                .toList();
    }
}
