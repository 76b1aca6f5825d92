package kz.qashyq.exams.web.setting;

import java.math.BigDecimal;
import java.util.List;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Answers;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.exams.mark.Handwork;
import kz.qashyq.exams.mark.ItemMark;
import kz.qashyq.exams.mark.Marking;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.ExamPapers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marking essays and files: a plain list without names, and one answer after another. */
@Controller
class MarkingController {
    private final SettingAccess access;
    private final Handwork handwork;
    private final Marking marking;
    private final Attempts attempts;
    private final Preparation preparation;
    private final ExamPapers blueprints;

    MarkingController(
            SettingAccess access,
            Handwork handwork,
            Marking marking,
            Attempts attempts,
            Preparation preparation,
            ExamPapers blueprints) {
        this.access = access;
        this.handwork = handwork;
        this.marking = marking;
        this.attempts = attempts;
        this.preparation = preparation;
        this.blueprints = blueprints;
    }

    @GetMapping("/exams/setting/{exam}/marking")
    @Permit(Role.TEACHER)
    View index(@PathVariable ExamId exam, Me me) {
        return new MarkingPage(access.toMark(exam, me).exam(), handwork.of(exam));
    }

    @GetMapping("/exams/setting/{exam}/marking/{attempt}/{position}")
    @Permit(Role.TEACHER)
    View show(@PathVariable ExamId exam, @PathVariable AttemptId attempt, @PathVariable int position, Me me) {
        var open = access.toMark(exam, me);
        return page(open, handwork.of(exam), attempt, position, null, FormErrors.none());
    }

    @PostMapping("/exams/setting/{exam}/marking/{attempt}/{position}")
    @Permit(Role.TEACHER)
    View mark(
            @PathVariable ExamId exam,
            @PathVariable AttemptId attempt,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String points,
            @RequestParam(defaultValue = "") String comment,
            Me me) {
        var open = access.toMark(exam, me);
        var pieces = handwork.of(exam);
        var piece = piece(pieces, attempt, position);
        var errors = FormErrors.none();
        var given = points(points, piece.points(), errors);
        if (errors.any())
            return page(open, pieces, attempt, position, new MarkingItemPage.Typed(points, comment), errors);
        marking.markByHand(attempt, position, given, comment, me.id());
        var path = "/exams/setting/" + exam + "/marking";
        return Handwork.next(pieces, attempt, position)
                .filter(next -> !next.attempt().equals(attempt) || next.position() != position)
                .map(next -> Redirect.to(path + "/" + next.attempt() + "/" + next.position())
                        .saying("exams.marking.saved"))
                .orElseGet(() -> Redirect.to(path).saying("exams.marking.allDone"));
    }

    private MarkingItemPage page(
            SettingAccess.Open open,
            List<Handwork.Piece> pieces,
            AttemptId attempt,
            int position,
            MarkingItemPage.@org.jspecify.annotations.Nullable Typed typed,
            FormErrors errors) {
        var piece = piece(pieces, attempt, position);
        var version = preparation
                .paper(attempt)
                .orElseThrow(Refusal::notFound)
                .items()
                .get(position - 1)
                .version();
        var key = blueprints.keys(List.of(version)).get(version);
        if (key == null) throw Refusal.notFound();
        var answer = Answers.of(attempts.writes(attempt)).at(position);
        var comment = marking.of(attempt).stream()
                .filter(mark -> mark.position() == position)
                .map(ItemMark::comment)
                .findFirst()
                .orElse("");
        var shown = typed == null ? MarkingItemPage.Typed.of(piece, comment) : typed;
        var isOpen = open.exam().state() != ExamState.RELEASED;
        return new MarkingItemPage(open.exam(), pieces, piece, key, answer, shown, isOpen, errors);
    }

    private static Handwork.Piece piece(List<Handwork.Piece> pieces, AttemptId attempt, int position) {
        return pieces.stream()
                .filter(it -> it.attempt().equals(attempt) && it.position() == position)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static BigDecimal points(String typed, BigDecimal worth, FormErrors errors) {
        try {
            var points = new BigDecimal(typed.strip().replace(',', '.'));
            if (points.signum() >= 0 && points.compareTo(worth) <= 0 && points.scale() <= 2) return points;
        } catch (NumberFormatException notANumber) {
            // said below, with the bounds
        }
        errors.add("points", "exams.marking.points", worth);
        return BigDecimal.ZERO;
    }
}
