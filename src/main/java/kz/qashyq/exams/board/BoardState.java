package kz.qashyq.exams.board;

import kz.qashyq.platform.i18n.Message;

/** Where a candidate stands, as an invigilator says it. */
public enum BoardState {
    /** No device has sat down to the attempt. */
    NOT_IN,
    /** In the waiting room: a device holds the attempt, the paper is not open. */
    WAITING,
    RUNNING,
    PAUSED,
    SUSPENDED,
    FINISHED,
    /** The exam closed and the candidate never came. */
    ABSENT;

    public Message title() {
        return Message.of("exams.board.state." + name());
    }
}
