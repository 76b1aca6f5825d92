package kz.qashyq.exams.exam;

/** How far the preparation of an exam is. */
public enum ExamState {
    /** Being set; nobody has a paper. */
    DRAFT,
    /** Papers are drawn and lie ready for each candidate; what is asked does not change any more. */
    READY,
    /** Results are out. */
    RELEASED
}
