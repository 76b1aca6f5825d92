package kz.qashyq.footprint.web.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kz.qashyq.footprint.reading.Period;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.Term;
import org.jspecify.annotations.Nullable;

/** Days as they stand in an address; what cannot be read counts as not given. */
final class PeriodForm {
    private static final int DAYS_WITHOUT_TERM = 120;

    private PeriodForm() {}

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** As asked for; otherwise this term up to its last day. */
    static Period of(@Nullable String from, @Nullable String to, Institution institution) {
        var begins = day(from);
        var ends = day(to);
        if (begins.isPresent() && ends.isPresent() && !ends.get().isBefore(begins.get()))
            return new Period(begins.get(), ends.get());
        var today = institution.today();
        return institution
                .currentTerm()
                .map(PeriodForm::of)
                .orElseGet(() -> new Period(today.minusDays(DAYS_WITHOUT_TERM), today));
    }

    private static Period of(Term term) {
        return new Period(term.starts(), term.ends());
    }
}
