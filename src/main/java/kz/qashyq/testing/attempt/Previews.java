package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.util.List;
import kz.qashyq.testing.AskedQuestion;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.bank.Asking;
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
        var asked = Asking.of(question.kind(), question.text(), question.body());
        var shuffled = question.kind() == QuestionKind.MATCHING ? asked.targets() : asked.choices();
        var options = shuffled.stream().map(AskedQuestion.Choice::number).toList();
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
