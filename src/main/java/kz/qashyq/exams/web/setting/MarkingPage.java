package kz.qashyq.exams.web.setting;

import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.mark.Handwork.Piece;
import kz.qashyq.platform.web.View;

/** The answers of an exam that a person marks. */
public record MarkingPage(Exam exam, List<Piece> pieces) implements View {
    public long waiting() {
        return pieces.stream().filter(piece -> piece.share().isEmpty()).count();
    }

    public Optional<Piece> first() {
        return pieces.stream().filter(piece -> piece.share().isEmpty()).findFirst();
    }

    public String path(Piece piece) {
        return "/exams/setting/" + exam.id() + "/marking/" + piece.attempt() + "/" + piece.position();
    }
}
