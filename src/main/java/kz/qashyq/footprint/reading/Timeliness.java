package kz.qashyq.footprint.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.TracedItem;
import org.jspecify.annotations.Nullable;

/** ASY-04 by the footprint: which tasks with a deadline were done in time. */
public record Timeliness(List<Line> lines) {
    public enum State {
        ON_TIME,
        LATE,
        MISSING,

        /** Its deadline is still to come. */
        AHEAD
    }

    /**
     * @param event what shows that it was done; null while nothing does
     * @param opened when the learner first looked at it, which is not yet doing it; null where they never did
     */
    public record Line(
            TracedItem item,
            Instant due,
            State state,
            @Nullable Event event,
            @Nullable Event opened) {}

    public Timeliness {
        lines = List.copyOf(lines);
    }

    /**
     * A task is done when it is first handed in, a test when it is first ended. The deadline's own second is in time.
     *
     * @param events of one learner; only what our own modules left of these items is looked at
     * @param items tasks and tests; those without a deadline are left out
     */
    public static Timeliness of(Collection<Event> events, Collection<TracedItem> items, Instant now) {
        var lines = new ArrayList<Line>();
        for (var item : items) {
            var deadline = item.deadline();
            if (item.isMaterial() || deadline == null) continue;
            var event = first(events, item, item.kind() == Thing.Kind.TASK ? Doing.HANDED_IN : Doing.COMPLETED);
            var said = event == null ? null : event.said();
            // The deadline that held for this learner then; the item's own may have been moved since.
            var due = said != null && said.due() != null ? said.due() : deadline;
            lines.add(new Line(item, due, state(event, due, now), event, first(events, item, Doing.OPENED)));
        }
        return new Timeliness(lines);
    }

    private static State state(@Nullable Event event, Instant due, Instant now) {
        if (event != null) return event.at().isAfter(due) ? State.LATE : State.ON_TIME;
        return now.isAfter(due) ? State.MISSING : State.AHEAD;
    }

    private static @Nullable Event first(Collection<Event> events, TracedItem item, Doing wanted) {
        return events.stream()
                .filter(event -> event.isOurs() && event.counts() && is(wanted, event, item))
                .min(Comparator.comparing(Event::at))
                .orElse(null);
    }

    private static boolean is(Doing wanted, Event event, TracedItem item) {
        var said = event.said();
        return said != null && said.doing() == wanted && item.thing().equals(Vocabulary.idIn(said.activity()));
    }

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Those whose deadline has passed or that are done. */
    public long decided() {
        return lines.size() - count(State.AHEAD);
    }
}
