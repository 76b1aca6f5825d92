package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.bank.Question;

/** A question of the bank as a learner sees it, for the one who writes it. */
public final class Previews {
    private Previews() {}

    public static AskedItem asked(Question question) {
        return item(question).asked();
    }

    public static MarkedItem marked(Question question) {
        return item(question).marked();
    }

    private static Item item(Question question) {
        var options = question.body() instanceof Choice choice
                ? IntStream.rangeClosed(1, choice.options().size()).boxed().toList()
                : List.<Integer>of();
        return new Item(
                1,
                question.kind(),
                question.text(),
                question.body(),
                question.feedback(),
                options,
                BigDecimal.ONE,
                List.of(),
                0,
                null,
                null,
                null);
    }
}
