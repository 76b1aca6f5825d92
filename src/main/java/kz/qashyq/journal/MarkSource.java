package kz.qashyq.journal;

/** How a mark came to be. */
public enum MarkSource {
    /** Entered by a person who may be asked why. */
    TEACHER,
    /** Computed from a test; it follows from the answers and needs no reason. */
    TEST
}
