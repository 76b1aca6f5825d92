package kz.qashyq.courses;

import java.time.LocalDate;
import java.time.Month;
import kz.qashyq.platform.i18n.Message;

/**
 * A half of an academic year.
 *
 * @param year in which the academic year began
 * @param half 1 from September, 2 from January
 */
public record AcademicTerm(int year, int half) {
    public AcademicTerm {
        if (year < 2000 || year > 2100 || half < 1 || half > 2)
            throw new IllegalArgumentException("no such term: " + year + "-" + half);
    }

    /** The term that a day belongs to; the summer belongs to the term that follows. */
    public static AcademicTerm containing(LocalDate day) {
        if (day.getMonthValue() >= Month.JULY.getValue()) return new AcademicTerm(day.getYear(), 1);
        return new AcademicTerm(day.getYear() - 1, 2);
    }

    public Message title() {
        return Message.of("courses.term", String.valueOf(year), String.valueOf(year + 1), half);
    }
}
