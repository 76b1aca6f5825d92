package kz.qashyq.footprint.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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

    /** @param event what shows that it was done; null while nothing does */
    public record Line(
            TracedItem item,
            Instant due,
            State state,
            @Nullable Event event) {}

    public Timeliness {
        lines = List.copyOf(lines);
    }

    /**
     * A task is done when it is first handed in, a test when it is first ended. The deadline's own second is in time.
     *
     * @param events of one learner
     * @param items tasks and tests; those without a deadline are left out
     */
    public static Timeliness of(Collection<Event> events, Collection<TracedItem> items, Instant now) {
        var lines = new ArrayList<Line>();
        for (var item : items) {
            var deadline = item.deadline();
            if (item.isMaterial() || deadline == null) continue;
            var event = first(events, item);
            var said = event == null ? null : event.said();
            // The deadline that held for this learner then; the item's own may have been moved since.
            var due = said != null && said.due() != null ? said.due() : deadline;
            lines.add(new Line(item, due, state(event, due, now), event));
        }
        return new Timeliness(lines);
    }

    private static State state(@Nullable Event event, Instant due, Instant now) {
        if (event != null) return event.at().isAfter(due) ? State.LATE : State.ON_TIME;
        return now.isAfter(due) ? State.MISSING : State.AHEAD;
    }

    private static @Nullable Event first(Collection<Event> events, TracedItem item) {
        return events.stream()
                .filter(event -> event.counts() && isDone(event, item))
                .min(Comparator.comparing(Event::at))
                .orElse(null);
    }

    private static boolean isDone(Event event, TracedItem item) {
        var said = event.said();
        if (said == null) return false;
        var wanted = item.kind() == Thing.Kind.TASK ? Doing.HANDED_IN : Doing.COMPLETED;
        UUID thing = Vocabulary.idIn(said.activity());
        return said.doing() == wanted && item.thing().equals(thing);
    }

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Those whose deadline has passed or that are done. */
    public long decided() {
        return lines.size() - count(State.AHEAD);
    }
}
