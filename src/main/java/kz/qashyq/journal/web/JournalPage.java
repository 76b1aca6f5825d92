package kz.qashyq.journal.web;

import java.util.OptionalInt;
import java.util.UUID;
import kz.qashyq.journal.book.Grid;
import kz.qashyq.journal.book.LetterGrade;
import kz.qashyq.platform.web.View;

/** @param mayEnter whether the reader is this journal's teacher */
public record JournalPage(NamedJournal journal, Grid grid, boolean mayEnter) implements View {
    public String path() {
        return "/journal/" + journal.id();
    }

    /** A row's cells are below it: made once a row, for the page has thousands. */
    public String marksPath(Grid.Row row) {
        return path() + "/learners/" + row.learner().id() + "/marks/";
    }

    public String columnPath(UUID target) {
        return path() + "/columns/" + target;
    }

    public String letter(OptionalInt mark) {
        return mark.isPresent() ? LetterGrade.of(mark.getAsInt()).letter() : "";
    }
}
