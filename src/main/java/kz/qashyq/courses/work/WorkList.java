package kz.qashyq.courses.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.item.Placed;
import kz.qashyq.courses.item.Titles;
import kz.qashyq.courses.progress.Standing;
import kz.qashyq.courses.progress.Trace;
import kz.qashyq.courses.progress.TraceRepository;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.Learners;
import org.springframework.stereotype.Component;

/** Everybody's standing at everything in a course, as its teacher sees it: five queries however many learners. */
@Component
public class WorkList {
    private final OutlineRepository outlines;
    private final TraceRepository traces;
    private final Learners learners;
    private final Titles titles;
    private final Clock clock;

    WorkList(OutlineRepository outlines, TraceRepository traces, Learners learners, Titles titles, Clock clock) {
        this.outlines = outlines;
        this.traces = traces;
        this.learners = learners;
        this.titles = titles;
        this.clock = clock;
    }

    /** The whole table: published items by learners. */
    public Table table(Course course) {
        var items = outlines.of(course.id()).items().filter(Item::published).toList();
        var left = new HashMap<Cell, Trace>();
        for (var trace : traces.ofCourse(course.id())) left.put(new Cell(trace.item(), trace.learner()), trace);
        return new Table(
                List.copyOf(titles.of(items).values()),
                learners.inGroup(course.group()),
                Map.copyOf(left),
                clock.instant());
    }

    public record Cell(ItemId item, LearnerId learner) {}

    public record Table(List<Placed> items, List<Learner> learners, Map<Cell, Trace> traces, java.time.Instant now) {
        public Standing standing(Item item, Learner learner) {
            return Standing.of(item, traces.get(new Cell(item.id(), learner.id())), now);
        }

        /** Tasks and tests by learners; a task issued to others has no row. */
        public List<WorkRow> works() {
            var rows = new ArrayList<WorkRow>();
            for (var placed : items) {
                if (placed.item().isMaterial()) continue;
                for (var learner : learners) {
                    if (!placed.item().existsFor(learner.id())) continue;
                    var trace = traces.get(new Cell(placed.item().id(), learner.id()));
                    var work = trace == null ? null : trace.work();
                    rows.add(new WorkRow(
                            placed,
                            learner,
                            standing(placed.item(), learner),
                            work == null ? null : work.id(),
                            work == null ? null : work.handedIn()));
                }
            }
            return rows;
        }
    }
}
