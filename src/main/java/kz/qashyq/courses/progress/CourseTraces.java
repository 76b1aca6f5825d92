package kz.qashyq.courses.progress;

import java.time.Instant;
import java.util.List;
import kz.qashyq.courses.Activity;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.Titles;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the digital footprint what learners do in courses, with the names of that moment. */
@Component
public class CourseTraces {
    private final Titles titles;
    private final ApplicationEventPublisher events;

    CourseTraces(Titles titles, ApplicationEventPublisher events) {
        this.titles = titles;
        this.events = events;
    }

    public void leave(Course course, Item item, Learner learner, Deed deed, Outcome outcome, Instant at) {
        var placed = titles.of(item);
        events.publishEvent(new Traced(
                learner.person(),
                deed,
                Thing.of(kind(placed.activity()), item.id(), placed.title()),
                List.of(Thing.of(Thing.Kind.COURSE, course.id()), Thing.of(Thing.Kind.DISCIPLINE, course.discipline())),
                outcome,
                at));
    }

    /** A report that shows nothing new to have been seen, as of a paused player, is no step. */
    void seen(Course course, Item item, Learner learner, Stretches seen, double length, Instant at) {
        if (seen.all().isEmpty()) return;
        var parts = seen.all().stream()
                .map(it -> new Outcome.Part(it.from(), it.to()))
                .toList();
        leave(course, item, learner, Deed.STUDIED, Outcome.seen(parts, length), at);
    }

    private static Thing.Kind kind(Activity activity) {
        return switch (activity) {
            case LECTURE -> Thing.Kind.LECTURE;
            case VIDEO -> Thing.Kind.VIDEO;
            case READING -> Thing.Kind.DOCUMENT;
            case FILE -> Thing.Kind.FILE;
            case LINK -> Thing.Kind.LINK;
            case GUIDED_TASK, INDEPENDENT_TASK -> Thing.Kind.TASK;
            case TEST -> Thing.Kind.TEST;
        };
    }
}
