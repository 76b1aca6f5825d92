package kz.qashyq.exams.web.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.exams.mark.Release;
import kz.qashyq.exams.mark.Results;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Collation;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's results, held until the teacher lets them out. */
@Controller
class ResultsController {
    private static final int LONGEST_REASON = 500;

    private final SettingAccess access;
    private final Results results;
    private final Release release;
    private final Preparation preparation;
    private final People people;

    ResultsController(SettingAccess access, Results results, Release release, Preparation preparation, People people) {
        this.access = access;
        this.results = results;
        this.release = release;
        this.preparation = preparation;
        this.people = people;
    }

    @GetMapping("/exams/setting/{exam}/results")
    @Permit({Role.TEACHER, Role.METHODIST, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View show(@PathVariable ExamId exam, Me me) {
        return page(access.toRead(exam, me), me, Set.of(), "", FormErrors.none());
    }

    @PostMapping("/exams/setting/{exam}/release")
    @Permit(Role.TEACHER)
    View release(
            @PathVariable ExamId exam,
            @RequestParam(defaultValue = "") List<AttemptId> zero,
            @RequestParam(defaultValue = "") String reason,
            Me me) {
        var open = access.toMark(exam, me);
        var errors = FormErrors.none();
        if (!zero.isEmpty()) errors.required("reason", reason, LONGEST_REASON);
        if (errors.any()) return page(open, me, new LinkedHashSet<>(zero), reason, errors);
        var marks = release.release(open.exam(), new Release.Absence(Set.copyOf(zero), reason), me.id());
        return Redirect.to("/exams/setting/" + exam + "/results").saying("exams.release.done", marks);
    }

    private ResultsPage page(SettingAccess.Open open, Me me, Set<AttemptId> zeros, String reason, FormErrors errors) {
        var rows = results.of(open.exam().id());
        var names = people.find(rows.stream().map(Results.Row::person).toList());
        var tickets = preparation.tickets(open.exam());
        var lines = new ArrayList<ResultsPage.Line>();
        for (var row : rows) {
            var name = Optional.ofNullable(names.get(row.person()))
                    .map(Person::listName)
                    .orElse("—");
            lines.add(new ResultsPage.Line(name, Optional.ofNullable(tickets.get(row.attempt())), row));
        }
        lines.sort(Comparator.comparing(ResultsPage.Line::name, Collation.of(me.language())::compare)
                .thenComparing(line -> line.row().round()));
        var obstacle = open.exam().state() == ExamState.READY
                ? Release.obstacle(rows)
                : Optional.<kz.qashyq.platform.i18n.Message>empty();
        return new ResultsPage(open.exam(), open.right(), lines, obstacle, zeros, reason, errors);
    }
}
