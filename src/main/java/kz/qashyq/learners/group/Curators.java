package kz.qashyq.learners.group;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who looks after a group, kept in memory: the menu of every page asks. Only the menu: whether somebody may see a group is
 * asked of the group itself.
 */
@Component
class Curators {
    /** Another node that changed a group is believed after this long. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final GroupRepository groups;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Set<PersonId> persons, Instant until) {}

    Curators(GroupRepository groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    boolean contains(PersonId person) {
        var now = clock.instant();
        var all = known;
        if (all == null || all.until().isBefore(now)) {
            all = new Known(groups.curators(), now.plus(KEPT));
            known = all;
        }
        return all.persons().contains(person);
    }

    /** Once the change is there for everybody: read again earlier, the old ones would be kept. */
    void changeAtCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }
}
