package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.AskedQuestion;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.bank.Asking;
import kz.qashyq.testing.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * One question of a paper as it is stored, key and all. Pages get {@link AskedItem} or, when feedback is due,
 * {@link MarkedItem}.
 *
 * @param options numbers of the options, targets or elements in this paper's order
 * @param share how much of the answer is right; null while it is not marked
 */
record Item(
        int position,
        QuestionKind kind,
        Localized text,
        QuestionBody body,
        Localized feedback,
        List<Integer> options,
        BigDecimal points,
        List<String> answer,
        long sequence,
        @Nullable Instant saved,
        @Nullable Instant checked,
        @Nullable BigDecimal share) {

    AskedItem asked() {
        var asked = Asking.of(kind, text, body);
        var isMatching = kind == QuestionKind.MATCHING;
        return new AskedItem(
                position,
                kind,
                asked.text(),
                isMatching ? asked.choices() : inOrder(asked.choices()),
                inOrder(asked.targets()),
                asked.unit(),
                points,
                answer,
                sequence,
                saved);
    }

    MarkedItem marked() {
        return new MarkedItem(position, asked(), points, answer, body, feedback, Marking.share(body, answer));
    }

    boolean isChecked() {
        return checked != null;
    }

    /** How many texts its answer consists of. */
    int places() {
        return switch (body) {
            case Matching matching -> matching.prompts().size();
            case Ordering ordering -> ordering.right().size();
            case GapText gaps -> gaps.gaps().size();
            default -> 1;
        };
    }

    private List<AskedQuestion.Choice> inOrder(List<AskedQuestion.Choice> choices) {
        return options.stream()
                .flatMap(number -> choices.stream().filter(choice -> choice.number() == number))
                .toList();
    }
}
