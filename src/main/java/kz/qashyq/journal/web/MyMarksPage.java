package kz.qashyq.journal.web;

import java.util.List;
import java.util.OptionalInt;
import kz.qashyq.journal.book.Grid;
import kz.qashyq.journal.book.LetterGrade;
import kz.qashyq.platform.web.View;

public record MyMarksPage(List<Subject> subjects) implements View {
    /** @param grid one row: the learner's own */
    public record Subject(NamedJournal journal, Grid grid) {
        public Grid.Row row() {
            return grid.rows().getFirst();
        }
    }

    public String shown(OptionalInt mark) {
        return mark.isPresent() ? String.valueOf(mark.getAsInt()) : "–";
    }

    public String letter(OptionalInt mark) {
        return mark.isPresent() ? LetterGrade.of(mark.getAsInt()).letter() : "";
    }
}
