package kz.qashyq.exams.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of the board is shown. Trouble is shown in any case: a filter must not hide from the invigilator what they are there
 * for.
 *
 * @param state empty for all
 * @param name part of a name; may be empty
 */
public record BoardFilter(Optional<BoardState> state, String name) {
    public static final BoardFilter ALL = new BoardFilter(Optional.empty(), "");

    /** What stands in an address; an unknown state shows all. */
    public static BoardFilter of(String state, String name) {
        return new BoardFilter(
                Arrays.stream(BoardState.values())
                        .filter(it -> it.name().equals(state))
                        .findFirst(),
                name.strip());
    }

    /** In the order of the board. */
    public List<BoardRow> of(List<BoardRow> rows) {
        return rows.stream().filter(this::shows).sorted(BoardRow.TROUBLE_FIRST).toList();
    }

    boolean shows(BoardRow row) {
        return row.trouble().breaksThrough() || matches(row);
    }

    private boolean matches(BoardRow row) {
        return (state.isEmpty() || state.get() == row.state())
                && row.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
