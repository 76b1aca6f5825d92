package kz.qashyq.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The marks of gaps in a question's text: {@code {{1}}}, {@code {{2}}} … */
public final class GapMarks {
    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*(\\d{1,2})\\s*}}");

    private GapMarks() {}

    /** @param gap the gap that follows the text; 0 at the end */
    public record Piece(String text, int gap) {}

    /** The text cut at its gaps, in the order it is read. */
    public static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            pieces.add(new Piece(text.substring(from, mark.start()), Integer.parseInt(mark.group(1))));
            from = mark.end();
        }
        pieces.add(new Piece(text.substring(from), 0));
        return List.copyOf(pieces);
    }

    /** The gaps of a text in the order it is read; one that is marked twice comes twice. */
    public static List<Integer> of(String text) {
        return pieces(text).stream().map(Piece::gap).filter(gap -> gap > 0).toList();
    }

    /** For marked answers: a gap is its number, to find it again below. */
    public static String numbered(String text) {
        return MARK.matcher(text).replaceAll("____\u00a0($1)");
    }

    /** For lists and titles: a gap is a line to write on. */
    public static String blank(String text) {
        return MARK.matcher(text).replaceAll("____");
    }
}
