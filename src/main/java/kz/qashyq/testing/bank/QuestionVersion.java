package kz.qashyq.testing.bank;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.AskedQuestion;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionKey;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.QuestionVersionId;

/** A version of a question, key and all. */
public record QuestionVersion(
        QuestionVersionId id, QuestionKind kind, Localized text, QuestionBody body, Localized feedback) {
    public AskedQuestion asked() {
        return Asking.of(kind, text, body);
    }

    public QuestionKey key() {
        return new QuestionKey(asked(), body, feedback);
    }
}
