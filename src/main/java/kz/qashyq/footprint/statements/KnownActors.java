package kz.qashyq.footprint.statements;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that an actor has a row before anybody locks it, in a transaction of its own: rows that come into being while
 * others are locked have no place in the order of locks. An actor without statements harms nobody.
 */
@Component
class KnownActors {
    private static final int MOST = 200_000;

    private final IntakeRepository rows;
    private final TransactionTemplate apart;
    private final Map<UUID, Boolean> known = new ConcurrentHashMap<>();

    KnownActors(IntakeRepository rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void meet(Map<UUID, String> actors) {
        var strangers = new TreeMap<UUID, String>();
        actors.forEach((id, ifi) -> {
            if (!known.containsKey(id)) strangers.put(id, ifi);
        });
        if (strangers.isEmpty()) return;
        apart.executeWithoutResult(status -> rows.meet(strangers));
        if (known.size() > MOST) known.clear();
        strangers.keySet().forEach(id -> known.put(id, true));
    }
}
