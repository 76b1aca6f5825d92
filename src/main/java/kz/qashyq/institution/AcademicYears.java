package kz.qashyq.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.Changes;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Academic years and their terms. Neither years nor terms overlap, and a term lies within its year. */
@Service
public class AcademicYears {
    private final YearRepository rows;
    private final Audit audit;

    AcademicYears(YearRepository rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** The newest first. */
    public List<AcademicYear> all() {
        return rows.all();
    }

    public Optional<Term> term(TermId id) {
        return terms().filter(term -> term.id().equals(id)).findFirst();
    }

    public Optional<Term> termOn(LocalDate day) {
        return terms().filter(term -> term.contains(day)).findFirst();
    }

    private java.util.stream.Stream<Term> terms() {
        return all().stream().flatMap(year -> year.terms().stream());
    }

    @Transactional
    public AcademicYearId open(LocalDate starts, LocalDate ends, @Nullable PersonId by) {
        if (!starts.isBefore(ends)) throw Refusal.invalid("institution.year.backwards");
        var overlaps = all().stream().anyMatch(year -> !starts.isAfter(year.ends()) && !ends.isBefore(year.starts()));
        if (overlaps) throw Refusal.conflict("institution.year.overlaps");
        var id = AcademicYearId.next();
        rows.insertYear(id, starts, ends);
        audit.record(
                by,
                "institution.deed.yearOpened",
                id,
                Map.of("title", AcademicYear.name(starts, ends), "starts", starts.toString(), "ends", ends.toString()));
        return id;
    }

    @Transactional
    public TermId addTerm(AcademicYearId year, int number, LocalDate starts, LocalDate ends, @Nullable PersonId by) {
        var home = find(year);
        check(home, starts, ends, null);
        if (home.terms().stream().anyMatch(term -> term.number() == number))
            throw Refusal.conflict("institution.term.numberTaken", number);
        var id = TermId.next();
        rows.insertTerm(id, year, number, starts, ends);
        audit.record(
                by,
                "institution.deed.termAdded",
                id,
                Map.of(
                        "title", home.name(),
                        "number", number,
                        "starts", starts.toString(),
                        "ends", ends.toString()));
        return id;
    }

    @Transactional
    public void moveTerm(TermId id, LocalDate starts, LocalDate ends, @Nullable PersonId by) {
        var old = term(id).orElseThrow(Refusal::notFound);
        check(find(old.year()), starts, ends, id);
        rows.moveTerm(id, starts, ends);
        audit.record(
                by,
                "institution.deed.termMoved",
                id,
                Changes.none()
                        .note("title", old.yearName() + ", " + old.number())
                        .add("starts", old.starts(), starts)
                        .add("ends", old.ends(), ends)
                        .details());
    }

    private AcademicYear find(AcademicYearId id) {
        return all().stream().filter(year -> year.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    private void check(AcademicYear home, LocalDate starts, LocalDate ends, @Nullable TermId itself) {
        if (!starts.isBefore(ends)) throw Refusal.invalid("institution.term.backwards");
        if (starts.isBefore(home.starts()) || ends.isAfter(home.ends()))
            throw Refusal.invalid("institution.term.outside", home.name());
        var overlaps = terms().filter(term -> !term.id().equals(itself))
                .anyMatch(term -> !starts.isAfter(term.ends()) && !ends.isBefore(term.starts()));
        if (overlaps) throw Refusal.conflict("institution.term.overlaps");
    }
}
