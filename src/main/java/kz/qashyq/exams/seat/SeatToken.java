package kz.qashyq.exams.seat;

import kz.qashyq.exams.AttemptId;

/**
 * What a device shows with each request instead of a session: which attempt it holds, and as which device in turn. It is
 * signed, so that four thousand candidates' saves need no look-up of who they are.
 */
public record SeatToken(AttemptId attempt, int epoch) {
    /** The request header that carries it. */
    public static final String HEADER = "X-Qashyq-Seat";
}
