package kz.qashyq.exams.web;

import java.util.List;
import kz.qashyq.exams.board.BoardDeeds;
import kz.qashyq.exams.board.Deed;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

/** What came of a deed, for the board's dialog. */
public record DeedFragment(Deed deed, int done, List<BoardDeeds.Refused> refused, FormErrors errors) implements View {
    @Override
    public int status() {
        if (errors.any()) return 422;
        return refused.isEmpty() ? 200 : 409;
    }
}
