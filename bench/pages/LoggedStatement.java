package pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement as PostgreSQL logged it.
 *
 * @param sql with a question mark for each value, as JDBC wants it
 * @param values as text, null where the value was null
 */
record LoggedStatement(String sql, List<String> values) {
    private static final Pattern HEAD = Pattern.compile("^\\d{4}-.*? \\[\\d+] (\\S*)@\\S* (LOG|DETAIL):  (.*)$");
    private static final Pattern EXECUTED = Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern READING =
            Pattern.compile("^\\s*(SELECT|WITH)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** What one user read; a write could not be repeated. */
    static List<LoggedStatement> parse(List<String> log, String user) {
        var found = new ArrayList<LoggedStatement>();
        for (var entry : entries(log)) {
            var head = HEAD.matcher(entry.lines().findFirst().orElse(""));
            if (!head.matches() || !head.group(1).equals(user)) continue;
            var text = head.group(3) + entry.substring(entry.lines().findFirst().orElse("").length());
            var executed = EXECUTED.matcher(text);
            if (head.group(2).equals("LOG") && executed.matches())
                found.add(new LoggedStatement(jdbc(executed.group(1)), List.of()));
            else if (text.regionMatches(true, 0, "Parameters:", 0, 11))
                found.set(found.size() - 1, new LoggedStatement(found.getLast().sql(), values(text)));
        }
        return found.stream().filter(it -> READING.matcher(it.sql()).matches()).toList();
    }

    /** A message's further lines begin with a tab. */
    private static List<String> entries(List<String> log) {
        var entries = new ArrayList<String>();
        for (var line : log) {
            if (line.startsWith("\t") && !entries.isEmpty())
                entries.set(entries.size() - 1, entries.getLast() + "\n" + line.substring(1));
            else entries.add(line);
        }
        return entries;
    }

    private static String jdbc(String sql) {
        return sql.replace("?", "??").replaceAll("\\$\\d+", "?");
    }

    /** {@code Parameters: $1 = 'it''s', $2 = NULL}. */
    private static List<String> values(String text) {
        var values = new ArrayList<String>();
        var at = 0;
        while ((at = text.indexOf(" = ", at)) >= 0) {
            at += 3;
            if (text.startsWith("NULL", at)) {
                values.add(null);
                continue;
            }
            var value = new StringBuilder();
            for (at++; !(text.charAt(at) == '\'' && !text.startsWith("''", at)); at++) {
                if (text.charAt(at) == '\'') at++;
                value.append(text.charAt(at));
            }
            values.add(value.toString());
        }
        return values;
    }
}
