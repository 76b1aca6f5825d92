package pages.data;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The rows of one table, in the text format of COPY. */
final class Rows {
    final String table;
    final StringBuilder text = new StringBuilder();

    Rows(String table) {
        this.table = table;
    }

    void add(Object... values) {
        text.append(Arrays.stream(values).map(Rows::field).collect(Collectors.joining("\t")))
                .append('\n');
    }

    private static String field(Object value) {
        if (value == null) return "\\N";
        return value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "");
    }
}
