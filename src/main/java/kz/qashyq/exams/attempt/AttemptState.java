package kz.qashyq.exams.attempt;

/** Where an attempt stands. */
public enum AttemptState {
    /** The paper lies ready; nobody has opened it. */
    PREPARED,
    RUNNING,
    /** Paused or suspended by an invigilator: its time stands still. */
    HELD,
    FINISHED,
    /** The exam is over and the paper was never opened. */
    ABSENT
}
