package kz.qashyq.testing;

import kz.qashyq.platform.i18n.Message;

/** When a person learns more than the score. */
public enum FeedbackPolicy {
    /** Right answers and comments as soon as an attempt is over. */
    AT_ONCE,
    /** Never more than the score. */
    SCORE_ONLY,
    /** Right answers and comments when the test has closed for the person; without a closing time, after the last attempt. */
    AFTER_DEADLINE;

    public Message title() {
        return Message.of("testing.feedbackPolicy." + name());
    }
}
