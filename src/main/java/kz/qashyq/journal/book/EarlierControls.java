package kz.qashyq.journal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.journal.EarnedBefore;
import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.ControlKind;
import org.springframework.stereotype.Component;

/** What learners have earned before a control: current control comes before midterm, and both before the final one. */
@Component
public class EarlierControls {
    private final Book book;
    private final Grids grids;

    EarlierControls(Book book, Grids grids) {
        this.book = book;
        this.grids = grids;
    }

    /** Everybody in the journal of their group: three queries however many journals. */
    public Map<LearnerId, EarnedBefore> of(Map<JournalId, List<Learner>> groups, ControlKind kind) {
        var earned = new HashMap<LearnerId, EarnedBefore>();
        grids.of(groups)
                .forEach(grid ->
                        grid.rows().forEach(row -> earned.put(row.learner().id(), earned(grid, row, kind))));
        return earned;
    }

    public Optional<EarnedBefore> of(JournalId journal, Learner learner, ControlKind kind) {
        return book.find(journal)
                .map(card -> grids.of(card, learner))
                .flatMap(grid -> grid.row(learner.id()).map(row -> earned(grid, row, kind)));
    }

    private static EarnedBefore earned(Grid grid, Grid.Row row, ControlKind kind) {
        var parts = new ArrayList<FinalMark.Part>();
        var unmarked = new ArrayList<Localized>();
        for (int i = 0; i < grid.columns().size(); i++) {
            var control = grid.columns().get(i).control();
            if (control.kind().compareTo(kind) >= 0) continue;
            parts.add(new FinalMark.Part(control.weight(), row.means().get(i)));
            if (row.means().get(i).isEmpty()) unmarked.add(control.title());
        }
        return new EarnedBefore(FinalMark.soFar(parts), unmarked);
    }
}
