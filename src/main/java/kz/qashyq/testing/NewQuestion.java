package kz.qashyq.testing;

import kz.qashyq.platform.i18n.Localized;

/**
 * A question to be written into a bank, or a new version of one that is there.
 *
 * @param difficulty 1 easy, 2 middle, 3 hard
 * @param text HTML as the editor writes it; one that does not begin with a block of HTML is taken as plain. Formulas may
 *     stand between {@code \(} and {@code \)}
 * @param feedback shown with the right answer; may be empty
 */
public record NewQuestion(
        BankTopicId topic, QuestionKind kind, int difficulty, Localized text, QuestionBody body, Localized feedback) {
    public NewQuestion withText(Localized other) {
        return new NewQuestion(topic, kind, difficulty, other, body, feedback);
    }
}
