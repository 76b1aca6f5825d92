package kz.qashyq.footprint.web.reading;

import java.util.List;
import kz.qashyq.footprint.reading.Contest;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;

/**
 * @param own one's own card, of a learner who has another part as well
 * @param groups that one may read
 * @param members of the chosen group
 * @param answers whether one may answer contests
 * @param unchecked how much awaits checking; null for those who check nothing
 */
public record OverviewPage(
        @Nullable Learner own,
        List<Learner> represented,
        List<Group> groups,
        @Nullable Group chosen,
        List<Learner> members,
        List<TracedCourse> taught,
        List<Waiting> waiting,
        boolean answers,
        @Nullable Integer unchecked)
        implements View {
    public record Waiting(Contest contest, String name) {}

    public boolean isEmpty() {
        return own == null && represented.isEmpty() && groups.isEmpty() && taught.isEmpty() && !answers;
    }
}
