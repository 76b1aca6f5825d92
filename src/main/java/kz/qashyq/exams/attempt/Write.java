package kz.qashyq.exams.attempt;

import java.time.Instant;
import java.util.List;

/**
 * One thing that a candidate's device wrote down, as the device numbered it.
 *
 * @param seq grows by one with every write of one device, from 1; a repeated one is the same write sent again
 * @param position the question's place in the paper, from 1
 * @param answer as {@link kz.qashyq.testing.ExamPapers} defines it for the question's kind; empty takes the answer back
 * @param written when, by the device's reckoning from the server's time; evidence for the commission, never a deadline
 */
public record Write(int seq, WriteKind kind, int position, List<String> answer, Instant written) {
    public Write {
        answer = List.copyOf(answer);
    }
}
