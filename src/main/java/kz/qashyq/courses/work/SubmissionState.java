package kz.qashyq.courses.work;

/** A version of a work: being written, waiting for the teacher, followed by a newer one before that, sent back, marked. */
public enum SubmissionState {
    DRAFT,
    HANDED_IN,
    REPLACED,
    RETURNED,
    MARKED
}
