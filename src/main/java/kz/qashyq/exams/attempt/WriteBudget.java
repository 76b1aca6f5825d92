package kz.qashyq.exams.attempt;

import java.time.Duration;
import java.util.List;

/**
 * How much an attempt may write. What it has written melts away with time while the paper is open, and the rest has to
 * fit: so one candidate cannot fill the disk of all.
 *
 * <p>No device of ours meets it. The longest essay has fifty thousand letters, two bytes each, and is kept every two
 * seconds at most: that is {@link #MELTS}. The capacity takes in ten minutes of it that waited for a connection. Before
 * the opening and after the end nothing melts: a token that outlives its exam has the capacity and no more.
 */
final class WriteBudget {
    /** Bytes a second. */
    static final int MELTS = 50_000;

    static final int CAPACITY = 32_000_000;

    /** Its row, index and hash. */
    static final int EACH = 300;

    private static final int BYTES_A_LETTER = 2;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private WriteBudget() {}

    static int cost(List<Write> writes) {
        var letters = writes.stream()
                .flatMap(write -> write.answer().stream())
                .mapToInt(String::length)
                .sum();
        return writes.size() * EACH + letters * BYTES_A_LETTER;
    }

    /** @param excess bytes that did not fit */
    static Duration wait(int excess) {
        var wait = Duration.ofSeconds(1 + excess / MELTS);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
