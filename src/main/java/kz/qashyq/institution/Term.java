package kz.qashyq.institution;

import java.time.LocalDate;

/**
 * A part of an academic year: a semester, a trimester.
 *
 * @param yearName as people write it: 2026–2027
 * @param ends its last day
 */
public record Term(TermId id, AcademicYearId year, String yearName, int number, LocalDate starts, LocalDate ends) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
