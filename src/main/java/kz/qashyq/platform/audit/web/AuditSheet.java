package kz.qashyq.platform.audit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import kz.qashyq.platform.audit.AuditLine;
import kz.qashyq.platform.i18n.Words;
import org.dhatim.fastexcel.Workbook;

/** The log as a spreadsheet. Every cell is text, so nothing in it can run as a formula. */
final class AuditSheet {
    private static final List<String> HEADS = List.of(
            "platform.audit.at",
            "platform.audit.actor",
            "platform.audit.deed",
            "platform.audit.subjectKind",
            "platform.audit.subject",
            "platform.audit.details");

    private AuditSheet() {}

    static void write(List<AuditLine> lines, Words words, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Qashyq", "1.0")) {
            var sheet = book.newWorksheet(words.text("platform.audit.title"));
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, words.text(HEADS.get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, column == HEADS.size() - 1 ? 80 : 26);
            }
            sheet.freezePane(0, 1);
            int row = 1;
            for (var line : lines) {
                sheet.value(row, 0, words.exactMoment(line.at()));
                sheet.value(row, 1, line.actor().isEmpty() ? words.text("platform.audit.system") : line.actor());
                sheet.value(row, 2, words.text(line.deed()));
                sheet.value(row, 3, words.text(line.subjectKind()));
                sheet.value(row, 4, words.text(line.subject()));
                sheet.value(row, 5, details(line, words));
                row++;
            }
        }
    }

    private static String details(AuditLine line, Words words) {
        return line.details().stream()
                .map(field -> words.text(field.label()) + ": "
                        + (field.changed() ? words.text(field.old()) + " → " : "")
                        + words.text(field.now()))
                .collect(Collectors.joining("\n"));
    }
}
