package kz.qashyq.testing.bank;

import java.util.Optional;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.QuestionKind;

/**
 * What a list of questions is narrowed to.
 *
 * @param search words of the text, however typed
 * @param missing a language in which something is still to be written
 * @param retired the retired ones instead of those in use
 */
public record QuestionFilter(
        String search,
        Optional<BankTopicId> topic,
        Optional<QuestionKind> kind,
        Optional<Integer> difficulty,
        Optional<Language> missing,
        boolean retired) {
    public static QuestionFilter none() {
        return new QuestionFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public boolean isNone() {
        return equals(none());
    }
}
