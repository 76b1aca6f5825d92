package kz.qashyq.people.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.qashyq.platform.i18n.Words;
import kz.qashyq.platform.security.Role;
import org.dhatim.fastexcel.Workbook;

/** The table to fill in, with heads in the reader's language and one example. */
public final class ImportTemplate {
    private ImportTemplate() {}

    public static void write(Words words, OutputStream out) throws IOException {
        var example = List.of(
                "aigerim.s",
                "Сәтқұлова",
                "Айгерім",
                "Нұрланқызы",
                "2006",
                words.language().code(),
                words.text(Role.LEARNER.title()),
                "FACULTY",
                "ӨҚ-24-1",
                "");
        try (var book = new Workbook(out, "Qashyq", "1.0")) {
            var sheet = book.newWorksheet(words.text("people.title"));
            var columns = Column.values();
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, words.text(columns[i].label()));
                sheet.style(0, i).bold().set();
                sheet.value(1, i, example.get(i));
                sheet.width(i, 22);
            }
            sheet.freezePane(0, 1);
        }
    }
}
