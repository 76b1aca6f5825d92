package kz.qashyq.people.registry.file;

import java.util.List;
import java.util.Locale;

/**
 * What a file holds: its first row that is not empty, and the rows below.
 *
 * @param heads the cells of the first row
 */
public record Table(List<String> heads, List<Row> rows) {
    /**
     * @param number as a spreadsheet counts, the heads being row 1
     * @param cells as many as the row has; missing ones at the end are empty
     */
    public record Row(int number, List<String> cells) {
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A head as it is compared: capitals, blanks and signs do not count. */
    public static String plainHead(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[\\s_*:.-]+", " ").strip();
    }

    static Table of(List<Row> all) {
        var filled = all.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) throw new UnreadableFile("people.import.file.empty");
        if (filled.size() - 1 > TableReader.MOST_ROWS)
            throw new UnreadableFile("people.import.file.tooManyRows", TableReader.MOST_ROWS);
        return new Table(filled.getFirst().cells(), filled.subList(1, filled.size()));
    }
}
