package kz.qashyq.exams.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * One candidate on the board.
 *
 * @param place in the alphabet, among this exam's candidates
 * @param answered how many answers the device said it had
 * @param heard the device's last word
 * @param held since when its time stands still
 * @param extraMinutes besides the exam's own, to the nearest: a short pause gives back its seconds and is no news here
 * @param devices how many have held it
 */
public record BoardRow(
        AttemptId id,
        String name,
        int place,
        BoardState state,
        Trouble trouble,
        int answered,
        int questions,
        @Nullable Instant heard,
        @Nullable Instant ends,
        @Nullable Instant held,
        int extraMinutes,
        int devices) {

    /** Trouble floats up; among those who end soon, who ends first; then by name. */
    public static final Comparator<BoardRow> TROUBLE_FIRST = Comparator.comparing(BoardRow::trouble)
            .thenComparing(row -> row.trouble() == Trouble.ENDS_SOON && row.ends() != null ? row.ends() : Instant.MIN)
            .thenComparingInt(BoardRow::place);

    /** A row that is filled in later. */
    public static BoardRow blank() {
        return new BoardRow(
                new AttemptId(new UUID(0, 0)), "", 0, BoardState.NOT_IN, Trouble.NONE, 0, 0, null, null, null, 0, 0);
    }

    /** What is left of its time; empty unless the paper is open. */
    public Optional<Duration> left(Instant now) {
        if (ends == null || state == BoardState.FINISHED || state == BoardState.ABSENT) return Optional.empty();
        var left = Duration.between(held == null ? now : held, ends);
        return Optional.of(left.isNegative() ? Duration.ZERO : left);
    }

    public Optional<Duration> silent(Instant now) {
        if (heard == null) return Optional.empty();
        var silent = Duration.between(heard, now);
        return Optional.of(silent.isNegative() ? Duration.ZERO : silent);
    }

    public boolean isOver() {
        return state == BoardState.FINISHED || state == BoardState.ABSENT;
    }
}
