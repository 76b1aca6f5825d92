package kz.qashyq.exams.web.setting;

import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.mark.Handwork.Piece;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionKey;
import kz.qashyq.testing.QuestionKind;

/**
 * One answer to be marked.
 *
 * @param isOpen whether its mark may still be changed
 */
public record MarkingItemPage(
        Exam exam,
        List<Piece> pieces,
        Piece piece,
        QuestionKey key,
        List<String> answer,
        Typed typed,
        boolean isOpen,
        FormErrors errors)
        implements FormView {
    /** What is in the form. */
    public record Typed(String points, String comment) {
        static Typed of(Piece piece, String comment) {
            var points = piece.share()
                    .map(share -> piece.points()
                            .multiply(share)
                            .setScale(2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString())
                    .orElse("");
            return new Typed(points, comment);
        }
    }

    public String path() {
        return "/exams/setting/" + exam.id() + "/marking/" + piece.attempt() + "/" + piece.position();
    }

    public int place() {
        return pieces.indexOf(piece) + 1;
    }

    public Localized criteria() {
        return key.right() instanceof QuestionBody.ByHand byHand ? byHand.criteria() : Localized.empty();
    }

    /** Files that were handed in; empty for an essay. */
    public List<String> files() {
        if (key.question().kind() != QuestionKind.FILE) return List.of();
        return answer.stream().filter(MarkingItemPage::isId).toList();
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
