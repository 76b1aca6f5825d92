package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.item.Placed;
import kz.qashyq.courses.progress.Standing;
import kz.qashyq.courses.progress.Tally;
import kz.qashyq.courses.work.WorkList;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;

/** Learners by items. */
public record ParticipantsPage(NamedCourse course, List<Placed> items, List<Row> rows) implements View {
    /** @param cells one for each item; null where it is not issued to this learner */
    public record Row(Learner learner, Tally tally, List<@Nullable Standing> cells) {}

    static ParticipantsPage of(NamedCourse course, WorkList.Table table) {
        var rows = table.learners().stream()
                .map(learner -> {
                    var own = table.items().stream()
                            .map(Placed::item)
                            .filter(item -> item.existsFor(learner.id()))
                            .toList();
                    var cells = new java.util.ArrayList<@Nullable Standing>();
                    for (var placed : table.items())
                        cells.add(
                                placed.item().existsFor(learner.id()) ? table.standing(placed.item(), learner) : null);
                    return new Row(learner, Tally.of(own, item -> table.standing(item, learner)), cells);
                })
                .toList();
        return new ParticipantsPage(course, table.items(), rows);
    }
}
