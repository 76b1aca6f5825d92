package kz.qashyq.footprint.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.platform.trace.TracedItem;

/**
 * How much of the materials was completed.
 *
 * @param events those that completed something for the first time: what the figure stands on
 */
public record Progress(int done, int of, List<Event> events) {
    /** @param events any events of one learner; only completions of these items that our own modules left are looked at */
    public static Progress of(Collection<Event> events, Collection<TracedItem> items) {
        var materials = new HashMap<UUID, Event>();
        int of = 0;
        for (var item : items) if (item.isMaterial()) of++;
        for (var event : events) {
            var said = event.said();
            if (!event.isOurs() || !event.counts() || said == null || said.doing() != Doing.COMPLETED) continue;
            var thing = Vocabulary.idIn(said.activity());
            if (thing == null) continue;
            for (var item : items)
                if (item.isMaterial() && item.thing().equals(thing))
                    materials.merge(thing, event, (one, other) -> one.at().isAfter(other.at()) ? other : one);
        }
        var proofs = List.copyOf(materials.values());
        return new Progress(proofs.size(), of, proofs);
    }

    /** Whole per cent, rounded down: all is said only when all is done. */
    public int percent() {
        return of == 0 ? 0 : done * 100 / of;
    }
}
