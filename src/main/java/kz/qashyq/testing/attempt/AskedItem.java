package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.QuestionKind;
import org.jspecify.annotations.Nullable;

/** A question as it is asked: nothing in it tells what is right. */
public record AskedItem(
        int position,
        QuestionKind kind,
        Localized text,
        List<Choice> choices,
        Localized unit,
        BigDecimal points,
        List<String> answer,
        long sequence,
        @Nullable Instant saved) {
    public record Choice(int number, Localized text) {
        public String value() {
            return Integer.toString(number);
        }
    }

    public boolean isAnswered() {
        return !answer.isEmpty();
    }

    public String typed() {
        return answer.isEmpty() ? "" : answer.getFirst();
    }

    public boolean has(Choice choice) {
        return answer.contains(choice.value());
    }
}
