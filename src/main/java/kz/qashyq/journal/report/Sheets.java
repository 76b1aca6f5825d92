package kz.qashyq.journal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.qashyq.journal.book.Grid;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Words;
import kz.qashyq.programs.DisciplineId;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Journals and reports as XLSX, in the reader's language. */
public final class Sheets {
    private Sheets() {}

    public static void journal(OutputStream out, Words words, Grid grid) throws IOException {
        try (var book = new Workbook(out, "Qashyq", "1.0")) {
            var sheet = book.newWorksheet(words.text("journal.sheet.journal"));
            head(sheet, 0, words.text("journal.learner"));
            int column = 1;
            for (var control : grid.columns()) {
                for (var work : control.works()) head(sheet, column++, words.text(work.title()));
                head(
                        sheet,
                        column++,
                        words.text(control.control().title()) + ", "
                                + control.control().weight() + " %");
            }
            head(sheet, column++, words.text("journal.soFar"));
            head(sheet, column, words.text("journal.final"));
            for (int i = 0; i < grid.rows().size(); i++)
                row(sheet, i + 1, grid, grid.rows().get(i));
            finish(sheet);
        }
    }

    private static void row(Worksheet sheet, int line, Grid grid, Grid.Row row) {
        sheet.value(line, 0, row.learner().listName());
        int column = 1;
        for (int i = 0; i < grid.columns().size(); i++) {
            for (var work : grid.columns().get(i).works()) {
                var mark = row.cell(work.id().value());
                if (mark.isPresent()) sheet.value(line, column, mark.get().points());
                column++;
            }
            number(sheet, line, column++, row.means().get(i));
        }
        number(sheet, line, column++, row.soFar());
        number(sheet, line, column, row.total());
    }

    /** Averages on the first sheet, overdue work on the second. */
    public static void group(OutputStream out, Words words, GroupReport report, Map<DisciplineId, Localized> titles)
            throws IOException {
        var subjects = report.subjects().stream()
                .map(subject -> title(titles, subject.journal().discipline()))
                .toList();
        try (var book = new Workbook(out, "Qashyq", "1.0")) {
            averages(book.newWorksheet(words.text("journal.sheet.averages")), words, report, subjects);
            overdue(book.newWorksheet(words.text("journal.sheet.overdue")), words, report, titles);
        }
    }

    private static void averages(Worksheet sheet, Words words, GroupReport report, List<Localized> subjects) {
        head(sheet, 0, words.text("journal.learner"));
        for (int i = 0; i < subjects.size(); i++) head(sheet, i + 1, words.text(subjects.get(i)));
        head(sheet, subjects.size() + 1, words.text("journal.average"));
        head(sheet, subjects.size() + 2, words.text("journal.overdue.count"));
        int line = 1;
        for (var learner : report.lines()) {
            sheet.value(line, 0, learner.learner().listName());
            for (int i = 0; i < learner.marks().size(); i++)
                number(sheet, line, i + 1, learner.marks().get(i));
            number(sheet, line, subjects.size() + 1, learner.average());
            sheet.value(line++, subjects.size() + 2, learner.overdue());
        }
        finish(sheet);
    }

    private static void overdue(Worksheet sheet, Words words, GroupReport report, Map<DisciplineId, Localized> titles) {
        head(sheet, 0, words.text("journal.learner"));
        head(sheet, 1, words.text("journal.discipline"));
        head(sheet, 2, words.text("journal.work"));
        head(sheet, 3, words.text("journal.deadline"));
        int line = 1;
        for (var work : report.overdue()) {
            var learner = report.lines().stream()
                    .filter(it -> it.learner().id().equals(work.learner()))
                    .findFirst();
            sheet.value(line, 0, learner.map(it -> it.learner().listName()).orElse(""));
            sheet.value(line, 1, words.text(title(titles, work.discipline())));
            sheet.value(line, 2, words.text(work.work()));
            sheet.value(line++, 3, words.moment(work.deadline()));
        }
        finish(sheet);
    }

    private static Localized title(Map<DisciplineId, Localized> titles, DisciplineId discipline) {
        return titles.getOrDefault(discipline, Localized.empty());
    }

    private static void head(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().wrapText(true).set();
        sheet.width(column, column == 0 ? 36 : 16);
    }

    private static void number(Worksheet sheet, int line, int column, OptionalInt value) {
        if (value.isPresent()) sheet.value(line, column, value.getAsInt());
    }

    private static void finish(Worksheet sheet) {
        sheet.freezePane(1, 1);
    }
}
