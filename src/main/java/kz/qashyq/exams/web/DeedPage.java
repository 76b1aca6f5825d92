package kz.qashyq.exams.web;

import java.util.List;
import kz.qashyq.exams.board.BoardDeeds;
import kz.qashyq.exams.board.BoardRow;
import kz.qashyq.exams.board.Deed;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

/**
 * The form of a deed.
 *
 * @param rows for whom; none: for all
 * @param refused for whom it could not be done, when it was tried
 */
public record DeedPage(
        Exam exam,
        Deed deed,
        List<BoardRow> rows,
        String text,
        String minutes,
        FormErrors errors,
        List<BoardDeeds.Refused> refused)
        implements View {
    public String path() {
        return "/exams/board/" + exam.id();
    }

    @Override
    public int status() {
        if (errors.any()) return 422;
        return refused.isEmpty() ? 200 : 409;
    }
}
