package kz.qashyq.testing.bank;

import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.AskedQuestion;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionKey;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.QuestionVersionId;

/** A version of a question, key and all. */
public record QuestionVersion(
        QuestionVersionId id, QuestionKind kind, Localized text, QuestionBody body, Localized feedback) {
    public AskedQuestion asked() {
        return new AskedQuestion(kind, text, choices(), List.of(), unit());
    }

    public QuestionKey key() {
        return new QuestionKey(asked(), body, feedback);
    }

    private List<AskedQuestion.Choice> choices() {
        return switch (body) {
            case Choice choice ->
                choice.options().stream()
                        .map(option -> new AskedQuestion.Choice(option.number(), option.text()))
                        .toList();
            case Numeric it -> List.of();
            case ShortText it -> List.of();
        };
    }

    private Localized unit() {
        return body instanceof Numeric numeric ? numeric.unit() : Localized.empty();
    }
}
