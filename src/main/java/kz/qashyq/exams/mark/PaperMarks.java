package kz.qashyq.exams.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.attempt.Answers;
import kz.qashyq.testing.Marker;
import kz.qashyq.testing.PaperItem;

/** ASM-01: what a paper's answers are worth. */
final class PaperMarks {
    private PaperMarks() {}

    /** Question by question. What a person has to read and nobody wrote earns nothing at once: there is nothing to read. */
    static List<ItemMark> of(List<PaperItem> paper, Answers answers, Marker marker) {
        var marks = new ArrayList<ItemMark>();
        for (int position = 1; position <= paper.size(); position++) {
            var answer = answers.at(position);
            var isBlank = answer.stream().allMatch(String::isBlank);
            var share = isBlank
                    ? Optional.of(BigDecimal.ZERO)
                    : marker.share(paper.get(position - 1).version(), answer);
            marks.add(new ItemMark(position, share, "", Optional.empty()));
        }
        return marks;
    }

    /** Empty while a person has something left to mark. */
    static Optional<Score> score(List<PaperItem> paper, List<ItemMark> marks) {
        var points = BigDecimal.ZERO;
        for (var mark : marks) {
            if (mark.share().isEmpty()) return Optional.empty();
            points = points.add(paper.get(mark.position() - 1)
                    .points()
                    .multiply(mark.share().get()));
        }
        var most = paper.stream().map(PaperItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Score(points.setScale(2, RoundingMode.HALF_UP), most.setScale(2, RoundingMode.HALF_UP)));
    }
}
