package kz.qashyq.people.registry.file;

import java.util.ArrayList;
import java.util.List;

/** Separated values after RFC 4180; the separator is the one that the first line has most of, outside quotes. */
final class CsvTable {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final String text;
    private final char separator;
    private final List<Table.Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean isQuoted;

    private CsvTable(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static Table read(String text) {
        return Table.of(new CsvTable(text).rows());
    }

    private List<Table.Row> rows() {
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (isQuoted) {
                if (letter != '"') cell.append(letter);
                else if (at + 1 < text.length() && text.charAt(at + 1) == '"') cell.append(text.charAt(++at));
                else isQuoted = false;
            } else if (letter == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                isQuoted = true;
            } else if (letter == separator) endCell();
            else if (letter == '\n') endRow();
            else if (letter != '\r') cell.append(letter);
        }
        if (isQuoted) throw new UnreadableFile("people.import.file.openQuote");
        if (!cell.isEmpty() || !cells.isEmpty()) endRow();
        return rows;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Table.Row(rows.size() + 1, cells));
        cells = new ArrayList<>();
    }

    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        var inQuotes = false;
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"') inQuotes = !inQuotes;
            if (letter == '\n' && !inQuotes) break;
            for (int i = 0; i < SEPARATORS.length; i++) if (!inQuotes && letter == SEPARATORS[i]) counts[i]++;
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return SEPARATORS[best];
    }
}
