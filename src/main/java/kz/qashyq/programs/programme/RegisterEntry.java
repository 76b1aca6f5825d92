package kz.qashyq.programs.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * SIS-08: a programme's entry in the state register of educational programmes.
 *
 * @param number empty while there is no entry
 * @param included the day it was entered
 * @param excluded the day it was taken out
 */
public record RegisterEntry(
        String number,
        @Nullable LocalDate included,
        @Nullable LocalDate excluded) {
    public static final RegisterEntry NONE = new RegisterEntry("", null, null);

    public boolean holdsOn(LocalDate day) {
        if (number.isEmpty()) return false;
        if (included != null && day.isBefore(included)) return false;
        return excluded == null || day.isBefore(excluded);
    }
}
