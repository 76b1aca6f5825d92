package kz.qashyq.exams.web;

import java.util.HashSet;
import java.util.List;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.board.Board;
import kz.qashyq.exams.board.BoardDeeds;
import kz.qashyq.exams.board.Deed;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What the invigilator does: a page with its form, and the deed. The board's script sends the form from a dialog. */
@Controller
class DeedController {
    private final BoardDeeds deeds;
    private final Board board;
    private final BoardAccess access;

    DeedController(BoardDeeds deeds, Board board, BoardAccess access) {
        this.deeds = deeds;
        this.board = board;
        this.access = access;
    }

    @GetMapping("/exams/board/{exam}/deeds/{deed}")
    @Permit({Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.TEACHER})
    View show(
            @PathVariable ExamId exam,
            @PathVariable Deed deed,
            @RequestParam(defaultValue = "") List<AttemptId> attempt,
            Me me) {
        var watched = access.toWatch(me, exam);
        if (attempt.isEmpty() && !deed.mayConcernAll()) throw Refusal.invalid("exams.board.chooseSomebody");
        return page(watched, deed, new DeedForm(attempt, null, null), FormErrors.none(), List.of());
    }

    @PostMapping("/exams/board/{exam}/deeds/{deed}")
    @Permit({Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.TEACHER})
    View create(
            @PathVariable ExamId exam,
            @PathVariable Deed deed,
            DeedForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Me me) {
        var watched = access.toWatch(me, exam);
        var errors = FormErrors.none();
        var order = form.order(deed, errors);
        if (errors.any())
            return fragment == null
                    ? page(watched, deed, form, errors, List.of())
                    : new DeedFragment(deed, 0, List.of(), errors);
        var outcome = deeds.carryOut(exam, order, form.attempts(), me.id());
        if (fragment != null) return new DeedFragment(deed, outcome.done(), outcome.refused(), errors);
        if (!outcome.refused().isEmpty()) return page(watched, deed, form, errors, outcome.refused());
        var done = deed.done(outcome.done());
        return Redirect.to("/exams/board/" + exam)
                .saying(done.key(), done.arguments().toArray());
    }

    private DeedPage page(Exam exam, Deed deed, DeedForm form, FormErrors errors, List<BoardDeeds.Refused> refused) {
        var chosen = new HashSet<>(form.attempts());
        var rows = board.of(exam.id()).stream()
                .filter(row -> chosen.contains(row.id()))
                .toList();
        if (rows.size() < chosen.size()) throw Refusal.notFound();
        return new DeedPage(exam, deed, rows, form.typedText(), form.typedMinutes(), errors, refused);
    }
}
