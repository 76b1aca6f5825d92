package kz.qashyq.institution.acts;

import java.time.LocalDate;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;

/** Since when does an order bind? */
public final class EffectiveDate {
    public static final Clause CLAUSE = new Clause(Act.MES_391, "O4");

    private static final int CALENDAR_DAYS = 10;

    private EffectiveDate() {}

    /**
     * ORG-05, MES-391 O4, TVET-225 O4, MOD-273 O5, MIA-244 O4: when ten calendar days have passed after the day of the
     * first official publication. The tenth day has to pass, so the order binds from the eleventh on.
     */
    public static LocalDate after(LocalDate published) {
        return published.plusDays(CALENDAR_DAYS + 1L);
    }
}
