package kz.qashyq.exams.exam;

import kz.qashyq.platform.i18n.Message;

/** What a candidate sees once the results are released. */
public enum ExamFeedback {
    /** That it was handed in, and the mark in the journal. */
    NOTHING,
    SCORE,
    /** One's answers, the right ones and what was earned for each. */
    ANSWERS;

    public Message title() {
        return Message.of("exams.feedback." + name());
    }
}
