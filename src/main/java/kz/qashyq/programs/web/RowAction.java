package kz.qashyq.programs.web;

import java.util.OptionalInt;

/** Buttons that name a row of a form: remove-3. */
final class RowAction {
    private RowAction() {}

    /** The row that the action names, if it is one of this kind and the row exists. */
    static OptionalInt index(String action, String prefix, int rows) {
        if (!action.startsWith(prefix)) return OptionalInt.empty();
        try {
            var row = Integer.parseInt(action.substring(prefix.length()));
            return row >= 0 && row < rows ? OptionalInt.of(row) : OptionalInt.empty();
        } catch (NumberFormatException notARow) {
            return OptionalInt.empty();
        }
    }
}
