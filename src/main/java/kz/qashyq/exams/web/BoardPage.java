package kz.qashyq.exams.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.qashyq.exams.board.BoardFilter;
import kz.qashyq.exams.board.BoardRow;
import kz.qashyq.exams.board.BoardState;
import kz.qashyq.exams.board.Trouble;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;

/**
 * Who sits an exam and how it goes.
 *
 * @param rows those that the filter shows, with trouble on top
 * @param counts of all, whatever the filter
 */
public record BoardPage(
        Exam exam,
        Localized discipline,
        BoardFilter filter,
        List<BoardRow> rows,
        Map<BoardState, Integer> counts,
        boolean replay,
        Instant now)
        implements View {
    public String path() {
        return "/exams/board/" + exam.id();
    }

    public int count(BoardState state) {
        return counts.getOrDefault(state, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As a clock shows it: 1:05:09, 4:07. */
    public static String clock(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
    }

    public static String rowLook(Trouble trouble) {
        return switch (trouble) {
            case SUSPENDED, LOST_CONTACT -> "row-danger";
            case PAUSED, OTHER_DEVICE -> "row-warning";
            case ENDS_SOON, NONE -> "";
        };
    }

    public static String stateLook(BoardState state) {
        return switch (state) {
            case RUNNING -> "badge-accent";
            case PAUSED -> "badge-warning";
            case SUSPENDED, ABSENT -> "badge-danger";
            case FINISHED -> "badge-success";
            case NOT_IN, WAITING -> "";
        };
    }
}
