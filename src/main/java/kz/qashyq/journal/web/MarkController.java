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

    @GetMapping("/journal/{journal}/learners/{learner}/marks/{target}")
    @Permit({Role.TEACHER, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR, Role.METHODIST})
    View show(@PathVariable JournalId journal, @PathVariable LearnerId learner, @PathVariable UUID target, Me me) {
        return page(access.toRead(journal, me), learner, target, me, new MarkForm("", ""), FormErrors.none());
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
        var card = access.toEnter(journal, me);
        mustBeOfThisJournal(card, learner, target);
        var errors = new FormErrors();
        var number = errors.integer("points", points, 0, 100);
        var form = new MarkForm(points, reason);
        if (errors.any()) return page(card, learner, target, me, form, errors);
        try {
            var cell = new MarkBook.Cell(target, learner, number, seen);
            marks.enter(
                    journal, List.of(cell), new MarkBook.Hand(me.id(), MarkSource.TEACHER, reason, clock.instant()));
        } catch (Refusal refusal) {
            return page(card, learner, target, me, form, errors.refused("reason", refusal));
        }
        return Redirect.to("/journal/" + journal).saying("journal.entered");
    }

    private void mustBeOfThisJournal(JournalCard card, LearnerId learner, UUID target) {
        var grid = grids.of(card, learner(learner));
        var inGroup = learner(learner).group().equals(card.group());
        var hasMarks = !grid.rows().getFirst().cells().isEmpty();
        if (!grid.targets().contains(target) || !inGroup && !hasMarks) throw Refusal.notFound();
    }

    private View page(JournalCard card, LearnerId learner, UUID target, Me me, MarkForm form, FormErrors errors) {
        mustBeOfThisJournal(card, learner, target);
        var history = marks.history(card.id(), learner, target);
        var enteredBy = people.find(history.stream().map(Mark::enteredBy).collect(Collectors.toSet()));
        var entries = history.stream()
                .map(mark -> {
                    var by = enteredBy.get(mark.enteredBy());
                    return new MarkPage.Entry(mark, by == null ? "" : by.listName());
                })
                .toList();
        var place = MarkPlace.find(grids.of(card, learner(learner)), target).orElseThrow(Refusal::notFound);
        return new MarkPage(
                names.of(card),
                learner(learner),
                place,
                entries,
                access.mayEnter(card, me),
                institution.today().isAfter(place.due()),
                form,
                errors);
    }

    private Learner learner(LearnerId id) {
        var found = learners.find(List.of(id)).get(id);
        if (found == null) throw Refusal.notFound();
        return found;
    }
}
