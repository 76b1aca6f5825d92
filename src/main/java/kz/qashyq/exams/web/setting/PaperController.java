package kz.qashyq.exams.web.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.exams.seat.LockedPapers;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Collation;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Papers as candidates will see them: any that the blueprint gives, and those that lie ready. Never with a key. */
@Controller
class PaperController {
    private static final int MOST_SAMPLES = 1_000;

    private final SettingAccess access;
    private final Preparation preparation;
    private final LockedPapers papers;
    private final Attempts attempts;
    private final People people;

    PaperController(
            SettingAccess access, Preparation preparation, LockedPapers papers, Attempts attempts, People people) {
        this.access = access;
        this.preparation = preparation;
        this.papers = papers;
        this.attempts = attempts;
        this.people = people;
    }

    @GetMapping("/exams/setting/{exam}/papers")
    @Permit({Role.TEACHER, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View sample(@PathVariable ExamId exam, @RequestParam(defaultValue = "1") String sample, Me me) {
        var open = access.toSet(exam, me);
        var number = number(sample);
        var paper = preparation.preview(open.exam(), number);
        return new PaperPage(
                open.exam(), "", number, paper.ticket(), papers.shown(paper.items()), candidates(exam, me));
    }

    @GetMapping("/exams/setting/{exam}/papers/{attempt}")
    @Permit({Role.TEACHER, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View ofCandidate(@PathVariable ExamId exam, @PathVariable AttemptId attempt, Me me) {
        var open = access.toSet(exam, me);
        var of = attempts.find(attempt)
                .filter(it -> it.exam().equals(exam))
                .filter(it -> !it.person().equals(me.id()))
                .orElseThrow(Refusal::notFound);
        var paper = preparation.paper(attempt).orElseThrow(Refusal::notFound);
        var name = people.find(of.person()).map(Person::listName).orElse("—");
        return new PaperPage(open.exam(), name, 1, paper.ticket(), papers.shown(paper.items()), candidates(exam, me));
    }

    private List<PaperPage.Candidate> candidates(ExamId exam, Me me) {
        var all = attempts.ofExam(exam).stream()
                .filter(it -> !it.person().equals(me.id()))
                .collect(Collectors.toMap(Attempt::person, it -> it, PaperController::later))
                .values();
        var names = people.find(all.stream().map(Attempt::person).toList());
        return all.stream()
                .map(it -> new PaperPage.Candidate(
                        it.id(),
                        Optional.ofNullable(names.get(it.person()))
                                .map(Person::listName)
                                .orElse("—")))
                .sorted(Comparator.comparing(PaperPage.Candidate::name, Collation.of(me.language())::compare))
                .toList();
    }

    /** Of practice that was sat again. */
    private static Attempt later(Attempt one, Attempt other) {
        return other.round() > one.round() ? other : one;
    }

    private static int number(String typed) {
        try {
            return Math.clamp(Long.parseLong(typed), 1, MOST_SAMPLES);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
