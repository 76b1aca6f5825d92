package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * One question of a paper as it is stored, key and all. Pages get {@link AskedItem} or, when feedback is due,
 * {@link MarkedItem}.
 *
 * @param options numbers of the options in this paper's order
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
        return new AskedItem(
                position,
                kind,
                text,
                inOrder().stream()
                        .map(option -> new AskedItem.Choice(option.number(), option.text()))
                        .toList(),
                unit(),
                points,
                answer,
                sequence,
                saved);
    }

    MarkedItem marked() {
        return new MarkedItem(
                position, kind, text, inOrder(), unit(), points, answer, body, feedback, Marking.share(body, answer));
    }

    boolean isChecked() {
        return checked != null;
    }

    private Localized unit() {
        return body instanceof Numeric numeric ? numeric.unit() : Localized.empty();
    }

    private List<Option> inOrder() {
        if (!(body instanceof Choice choice)) return List.of();
        return options.stream()
                .flatMap(number -> choice.options().stream().filter(option -> option.number() == number))
                .toList();
    }
}
