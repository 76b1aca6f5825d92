package kz.qashyq.exams.attempt;

/** What a candidate's device writes about a question. */
public enum WriteKind {
    ANSWER,
    /** A mark for oneself to come back: one text, {@code "1"} when set. */
    FLAG,
    /** A note to oneself; nobody marks it. */
    NOTE
}
