package kz.qashyq.journal.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.institution.Institution;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.MarkSource;
import kz.qashyq.journal.book.Grids;
import kz.qashyq.journal.book.JournalAccess;
import kz.qashyq.journal.book.JournalCard;
import kz.qashyq.journal.book.Mark;
import kz.qashyq.journal.book.MarkBook;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.People;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One mark with its whole history: who, when, old, new, why. */
@Controller
class MarkController {
    private final MarkBook marks;
    private final Grids grids;
    private final JournalAccess access;
    private final JournalNames names;
    private final Learners learners;
    private final People people;
    private final Institution institution;
    private final Clock clock;

    MarkController(
            MarkBook marks,
            Grids grids,
            JournalAccess access,
            JournalNames names,
            Learners learners,
            People people,
            Institution institution,
            Clock clock) {
        this.marks = marks;
        this.grids = grids;
        this.access = access;
        this.names = names;
        this.learners = learners;
        this.people = people;
        this.institution = institution;
        this.clock = clock;
    }

    /**
     * One cell of a journal, found to be one.
     *
     * @param takesMarks what was entered for a control before works counted towards it is read, and nothing more is entered
     */
    private record Sheet(JournalCard journal, Learner learner, MarkPlace place, boolean takesMarks) {}

    /** @param points what the field begins with: a test's result that is to be taken over */
    @GetMapping("/journal/{journal}/learners/{learner}/marks/{target}")
    @Permit({Role.TEACHER, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR, Role.METHODIST})
    View show(
            @PathVariable JournalId journal,
            @PathVariable LearnerId learner,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "") String points,
            Me me) {
        return page(
                open(access.toRead(journal, me), learner, target), me, new MarkForm(points, "", ""), FormErrors.none());
    }

    @PostMapping("/journal/{journal}/learners/{learner}/marks/{target}")
    @Permit(Role.TEACHER)
    View create(
            @PathVariable JournalId journal,
            @PathVariable LearnerId learner,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "") String points,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int seen,
            Me me) {
        var sheet = open(access.toEnter(journal, me), learner, target);
        if (!sheet.takesMarks()) throw Refusal.notFound();
        var errors = new FormErrors();
        var number = errors.integer("points", points, 0, 100);
        var form = new MarkForm(points, reason, "");
        if (errors.any()) return page(sheet, me, form, errors);
        try {
            var cell = new MarkBook.Cell(target, learner, number, seen);
            marks.enter(
                    journal, List.of(cell), new MarkBook.Hand(me.id(), MarkSource.TEACHER, reason, clock.instant()));
        } catch (Refusal refusal) {
            return page(sheet, me, form, errors.refused("reason", refusal));
        }
        return Redirect.to("/journal/" + journal).saying("journal.entered");
    }

    @PostMapping("/journal/{journal}/learners/{learner}/marks/{target}/withdrawal")
    @Permit(Role.TEACHER)
    View withdraw(
            @PathVariable JournalId journal,
            @PathVariable LearnerId learner,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "0") int seen,
            Me me) {
        var sheet = open(access.toEnter(journal, me), learner, target);
        var form = new MarkForm("", "", why);
        try {
            var hand = new MarkBook.Hand(me.id(), MarkSource.TEACHER, why, clock.instant());
            marks.withdraw(journal, learner, target, seen, hand);
        } catch (Refusal refusal) {
            return page(sheet, me, form, FormErrors.none().refused("why", refusal));
        }
        return Redirect.to("/journal/" + journal).saying("journal.withdrawn.done");
    }

    /** The learner is of the journal's group, or left it with marks; the target is one of the journal's own. */
    private Sheet open(JournalCard journal, LearnerId id, UUID target) {
        var learner = learners.find(List.of(id)).get(id);
        if (learner == null) throw Refusal.notFound();
        var grid = grids.of(journal, learner);
        var cells = grid.rows().getFirst().cells();
        var place = MarkPlace.find(grid, target).orElseThrow(Refusal::notFound);
        var takesMarks = grid.targets().contains(target);
        if (!takesMarks && marks.history(journal.id(), id, target).isEmpty()) throw Refusal.notFound();
        if (!learner.group().equals(journal.group()) && cells.isEmpty()) throw Refusal.notFound();
        return new Sheet(journal, learner, place, takesMarks);
    }

    private View page(Sheet sheet, Me me, MarkForm form, FormErrors errors) {
        var history = marks.history(
                sheet.journal().id(), sheet.learner().id(), sheet.place().target());
        var aside = marks.aside(
                sheet.journal().id(), sheet.learner().id(), sheet.place().target());
        var enteredBy = people.find(history.stream().map(Mark::enteredBy).collect(Collectors.toSet()));
        var entries = history.stream()
                .map(mark -> {
                    var by = enteredBy.get(mark.enteredBy());
                    var since = aside.stream()
                            .filter(result -> result.version() == mark.version())
                            .toList();
                    return new MarkPage.Entry(mark, by == null ? "" : by.listName(), since);
                })
                .toList();
        return new MarkPage(
                names.titled(sheet.journal()),
                sheet.learner(),
                sheet.place(),
                entries,
                sheet.takesMarks() && access.mayEnter(sheet.journal(), me),
                access.mayEnter(sheet.journal(), me),
                institution.today().isAfter(sheet.place().due()),
                form,
                errors);
    }
}
