package kz.qashyq.people.registry.file;

import kz.qashyq.platform.i18n.Message;

/**
 * A cell that is wrong, or was taken differently than written.
 *
 * @param value as far as it is shown
 */
public record CellFault<C extends TableColumn>(int row, C column, String value, Message reason) {
    private static final int SHOWN = 60;

    public CellFault {
        if (value.length() > SHOWN) value = value.substring(0, SHOWN) + "…";
    }
}
