package kz.qashyq.institution.web;

import java.time.LocalDate;
import kz.qashyq.institution.AcademicYearId;
import kz.qashyq.institution.AcademicYears;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.TermId;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Academic years and terms. */
@Controller
class YearController {
    private final AcademicYears years;
    private final Institution institution;

    YearController(AcademicYears years, Institution institution) {
        this.years = years;
        this.institution = institution;
    }

    @GetMapping("/institution/years")
    @PermitSignedIn
    View index(Me me) {
        return new YearsPage(years.all(), institution.today(), me.is(Role.ADMINISTRATOR));
    }

    @PostMapping("/institution/years")
    @Permit(Role.ADMINISTRATOR)
    View open(
            @RequestParam(required = false) @Nullable String starts,
            @RequestParam(required = false) @Nullable String ends,
            Me me) {
        years.open(day(starts), day(ends), me.id());
        return Redirect.to("/institution/years").saying("institution.year.saved");
    }

    @PostMapping("/institution/years/{year}/terms")
    @Permit(Role.ADMINISTRATOR)
    View addTerm(
            @PathVariable AcademicYearId year,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(required = false) @Nullable String starts,
            @RequestParam(required = false) @Nullable String ends,
            Me me) {
        if (number < 1 || number > 6) throw Refusal.invalid("institution.term.numberWrong");
        years.addTerm(year, number, day(starts), day(ends), me.id());
        return Redirect.to("/institution/years").saying("institution.term.saved");
    }

    @PostMapping("/institution/terms/{term}")
    @Permit(Role.ADMINISTRATOR)
    View moveTerm(
            @PathVariable TermId term,
            @RequestParam(required = false) @Nullable String starts,
            @RequestParam(required = false) @Nullable String ends,
            Me me) {
        years.moveTerm(term, day(starts), day(ends), me.id());
        return Redirect.to("/institution/years").saying("institution.term.saved");
    }

    private static LocalDate day(@Nullable String text) {
        return ActController.day(text).orElseThrow(() -> Refusal.invalid("institution.year.dateWrong"));
    }
}
