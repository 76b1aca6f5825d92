package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.item.Placed;
import kz.qashyq.courses.progress.Standing;
import kz.qashyq.courses.work.WorkRow;
import kz.qashyq.platform.web.View;

/** @param task the one chosen; empty for all */
public record WorkPage(
        NamedCourse course,
        List<Placed> tasks,
        String task,
        Standing.State state,
        List<Count> counts,
        List<WorkRow> rows)
        implements View {
    public record Count(Standing.State state, long count) {}
}
