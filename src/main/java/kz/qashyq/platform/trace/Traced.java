package kz.qashyq.platform.trace;

import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.security.PersonId;

/**
 * A step that somebody took. It is published in the transaction of the step itself, so that none is missing and none is
 * invented; whoever keeps it listens with a plain {@code @EventListener} and takes part in that transaction.
 *
 * @param person who did it, or whose work was marked
 * @param within what the thing belongs to, the nearest first: its course, its discipline
 */
public record Traced(PersonId person, Deed deed, Thing thing, List<Thing> within, Outcome outcome, Instant at) {
    public Traced {
        within = List.copyOf(within);
    }
}
