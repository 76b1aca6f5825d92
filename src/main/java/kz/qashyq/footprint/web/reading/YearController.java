package kz.qashyq.footprint.web.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.qashyq.footprint.reading.HeatYear;
import kz.qashyq.footprint.reading.Period;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.footprint.reading.TraceRepository;
import kz.qashyq.institution.AcademicYear;
import kz.qashyq.institution.AcademicYears;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of a learner's activity as a calendar. */
@Controller
class YearController {
    private static final int MONTHS = 12;

    private final TraceRepository traces;
    private final TraceAccess access;
    private final AcademicYears years;
    private final Institution institution;

    YearController(TraceRepository traces, TraceAccess access, AcademicYears years, Institution institution) {
        this.traces = traces;
        this.access = access;
        this.years = years;
        this.institution = institution;
    }

    @GetMapping("/footprint/learners/{learner}/year")
    @Permit({
        Role.LEARNER,
        Role.TRAINEE,
        Role.REPRESENTATIVE,
        Role.TEACHER,
        Role.REGISTRAR,
        Role.DEAN,
        Role.DEPUTY_HEAD,
        Role.HEAD
    })
    View show(@PathVariable LearnerId learner, @RequestParam(required = false) @Nullable String year, Me me) {
        var found = access.learner(learner, me);
        var all = years.all();
        var today = institution.today();
        var chosen = chosen(all, year, today);
        var period = chosen == null ? lastMonths(today) : months(chosen);
        var counts = traces.days(found.person(), period, institution.zone());
        return new YearPage(LearnerHead.of(found, me), all, chosen, period, HeatYear.of(period, counts), today);
    }

    private static @Nullable AcademicYear chosen(List<AcademicYear> all, @Nullable String asked, LocalDate today) {
        for (var year : all) if (year.id().toString().equals(asked)) return year;
        for (var year : all) if (!today.isBefore(year.starts()) && !today.isAfter(year.ends())) return year;
        return null;
    }

    /** Whole months, a year of them: what is done in the holidays is seen as well. */
    private static Period months(AcademicYear year) {
        var first = YearMonth.from(year.starts());
        return new Period(first.atDay(1), first.plusMonths(MONTHS - 1).atEndOfMonth());
    }

    private static Period lastMonths(LocalDate today) {
        var last = YearMonth.from(today);
        return new Period(last.minusMonths(MONTHS - 1).atDay(1), last.atEndOfMonth());
    }
}
