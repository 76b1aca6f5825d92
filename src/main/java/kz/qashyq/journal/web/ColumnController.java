package kz.qashyq.journal.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.institution.Institution;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.MarkSource;
import kz.qashyq.journal.book.Grid;
import kz.qashyq.journal.book.Grids;
import kz.qashyq.journal.book.JournalAccess;
import kz.qashyq.journal.book.MarkBook;
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

/** The marks of a whole group for one work, entered in one go: all of them or none. */
@Controller
class ColumnController {
    private final MarkBook marks;
    private final Grids grids;
    private final JournalAccess access;
    private final JournalNames names;
    private final Institution institution;
    private final Clock clock;

    ColumnController(
            MarkBook marks,
            Grids grids,
            JournalAccess access,
            JournalNames names,
            Institution institution,
            Clock clock) {
        this.marks = marks;
        this.grids = grids;
        this.access = access;
        this.names = names;
        this.institution = institution;
        this.clock = clock;
    }

    @GetMapping("/journal/{journal}/columns/{target}")
    @Permit(Role.TEACHER)
    View show(@PathVariable JournalId journal, @PathVariable UUID target, Me me) {
        return page(journal, target, me, Map.of(), "", FormErrors.none());
    }

    /** Fields are points-ID and seen-ID for each learner; an empty field leaves the mark as it is. */
    @PostMapping("/journal/{journal}/columns/{target}")
    @Permit(Role.TEACHER)
    View update(
            @PathVariable JournalId journal,
            @PathVariable UUID target,
            @RequestParam Map<String, String> fields,
            Me me) {
        var grid = grids.of(access.toEnter(journal, me));
        if (!grid.targets().contains(target)) throw Refusal.notFound();
        var errors = new FormErrors();
        var typed = new HashMap<String, String>();
        var cells = new ArrayList<MarkBook.Cell>();
        for (var row : grid.rows()) {
            var id = row.learner().id().toString();
            var points = fields.getOrDefault("points-" + id, "").strip();
            if (points.isEmpty()) continue;
            typed.put(id, points);
            var number = errors.integer("points-" + id, points, 0, 100);
            cells.add(new MarkBook.Cell(target, row.learner().id(), number, seen(fields, id)));
        }
        var reason = fields.getOrDefault("reason", "");
        if (errors.any()) return page(journal, target, me, typed, reason, errors);
        try {
            var changed = marks.enter(
                    journal, cells, new MarkBook.Hand(me.id(), MarkSource.TEACHER, reason, clock.instant()));
            return Redirect.to("/journal/" + journal).saying("journal.enteredMany", changed);
        } catch (Refusal refusal) {
            return page(journal, target, me, typed, reason, errors.refused("reason", refusal));
        }
    }

    private static int seen(Map<String, String> fields, String id) {
        try {
            return Integer.parseInt(fields.getOrDefault("seen-" + id, "0"));
        } catch (NumberFormatException tampered) {
            throw Refusal.invalid("platform.error.badRequest");
        }
    }

    private View page(
            JournalId journal, UUID target, Me me, Map<String, String> typed, String reason, FormErrors errors) {
        var card = access.toEnter(journal, me);
        var grid = grids.of(card);
        var place = MarkPlace.find(grid, target)
                .filter(it -> grid.targets().contains(target))
                .orElseThrow(Refusal::notFound);
        List<Grid.Row> rows = grid.rows();
        var late = institution.today().isAfter(place.due());
        return new ColumnPage(names.of(card), place, rows, late, typed, reason, errors);
    }
}
