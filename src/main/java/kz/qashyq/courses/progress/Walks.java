package kz.qashyq.courses.progress;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.Outline;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.item.Placed;
import kz.qashyq.courses.item.Titles;
import kz.qashyq.learners.LearnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts courses together for those who go through them: four queries however many courses. */
@Component
public class Walks {
    private final OutlineRepository outlines;
    private final TraceRepository traces;
    private final Titles titles;
    private final Clock clock;

    Walks(OutlineRepository outlines, TraceRepository traces, Titles titles, Clock clock) {
        this.outlines = outlines;
        this.traces = traces;
        this.titles = titles;
        this.clock = clock;
    }

    /** Only what exists for this learner. */
    public Walk of(Course course, LearnerId learner) {
        return Objects.requireNonNull(of(List.of(course), learner).get(course.id()));
    }

    public Map<CourseId, Walk> of(Collection<Course> courses, LearnerId learner) {
        var ids = courses.stream().map(Course::id).toList();
        var found = outlines.of(ids);
        var left = traces.of(ids, learner).stream().collect(Collectors.toMap(Trace::item, trace -> trace));
        var visible = new HashMap<CourseId, Outline>();
        for (var id : ids)
            visible.put(id, found.getOrDefault(id, new Outline(List.of())).of(learner));
        var placed = titles.of(visible.values().stream().flatMap(Outline::items).toList());
        var walks = new HashMap<CourseId, Walk>();
        visible.forEach((id, outline) -> walks.put(id, walk(outline, placed, left)));
        return walks;
    }

    /** As its author sees it: everything, and nothing done. */
    public Walk preview(Outline outline) {
        return walk(outline, titles.of(outline.items().toList()), Map.of());
    }

    private Walk walk(Outline outline, Map<ItemId, Placed> placed, Map<ItemId, Trace> left) {
        var now = clock.instant();
        var standings = new HashMap<ItemId, Standing>();
        outline.items().forEach(item -> standings.put(item.id(), Standing.of(item, left.get(item.id()), now)));
        var stages = outline.parts().stream()
                .map(part -> new Walk.Stage(
                        part.section(),
                        part.items().stream()
                                .map(item -> new Walk.Step(
                                        Objects.requireNonNull(placed.get(item.id())),
                                        Objects.requireNonNull(standings.get(item.id())),
                                        isOpened(left.get(item.id())),
                                        position(left.get(item.id()))))
                                .toList()))
                .toList();
        return new Walk(
                stages, Tally.of(outline.items().toList(), item -> Objects.requireNonNull(standings.get(item.id()))));
    }

    private static boolean isOpened(@Nullable Trace trace) {
        return trace != null && trace.opened() != null;
    }

    private static double position(@Nullable Trace trace) {
        return trace == null ? 0 : trace.position();
    }
}
