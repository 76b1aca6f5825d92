package kz.qashyq.footprint.outside;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.qashyq.platform.i18n.Words;
import org.dhatim.fastexcel.Workbook;

/** The table to fill in, with heads in the reader's language and one example. */
public final class ResultTemplate {
    private static final List<String> EXAMPLE = List.of(
            "aigerim.s",
            "Machine Learning",
            "Coursera",
            "ABCD1234EFGH",
            "2026-05-04",
            "60",
            "2",
            "85/100",
            "https://coursera.org/verify/ABCD1234EFGH");

    private ResultTemplate() {}

    public static void write(Words words, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Qashyq", "1.0")) {
            var sheet = book.newWorksheet(words.text("footprint.results.sheet"));
            var columns = ResultColumn.values();
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, words.text(columns[i].label()));
                sheet.style(0, i).bold().set();
                sheet.value(1, i, EXAMPLE.get(i));
                sheet.width(i, 24);
            }
            sheet.freezePane(0, 1);
        }
    }
}
