package kz.qashyq.institution;

import java.time.LocalDate;
import java.util.List;

/**
 * An academic year with its terms in order.
 *
 * @param ends its last day
 */
public record AcademicYear(AcademicYearId id, LocalDate starts, LocalDate ends, List<Term> terms) {
    public String name() {
        return name(starts, ends);
    }

    static String name(LocalDate starts, LocalDate ends) {
        return starts.getYear() == ends.getYear()
                ? String.valueOf(starts.getYear())
                : starts.getYear() + "–" + ends.getYear();
    }
}
