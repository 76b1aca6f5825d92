package kz.qashyq.people.registry.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.qashyq.platform.i18n.Words;
import org.dhatim.fastexcel.Workbook;

/** The table to fill in, with heads in the reader's language and one example. */
public final class TableTemplate {
    private static final int WIDTH = 24;

    private TableTemplate() {}

    /** @param example a cell for each of the columns */
    public static void write(Words words, String title, TableColumn[] columns, List<String> example, OutputStream out)
            throws IOException {
        try (var book = new Workbook(out, "Qashyq", "1.0")) {
            var sheet = book.newWorksheet(words.text(title));
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, words.text(columns[i].label()));
                sheet.style(0, i).bold().set();
                sheet.value(1, i, example.get(i));
                sheet.width(i, WIDTH);
            }
            sheet.freezePane(0, 1);
        }
    }
}
