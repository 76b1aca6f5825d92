package kz.qashyq.testing;

import kz.qashyq.platform.i18n.Localized;

/**
 * A question with what is right in it, for feedback that is due and for those who may read the key.
 *
 * @param feedback may be empty
 */
public record QuestionKey(AskedQuestion question, QuestionBody right, Localized feedback) {}
