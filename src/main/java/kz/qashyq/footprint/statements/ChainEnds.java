package kz.qashyq.footprint.statements;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.qashyq.footprint.statements.IntakeRepository.Head;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ends of the chains as this node's transactions will leave them: so one can be chained and written while the one before it is
 * still on its way to the disk. Only the heads are moved in turn, and only if the database has them where they are believed to be:
 * what is remembered here may be wrong, for another node writes too, and then nothing is kept and all is done under locks.
 */
@Component
class ChainEnds {
    private static final int MOST = 100_000;
    /** A turn that does not come: whoever is before it waits for something that this one holds in the database. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Somebody else writes to the same chains: guessing again at once would be for nothing. */
    private static final Duration CAUTION = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<UUID, Head> ends = new HashMap<>();
    private final Set<UUID> underWay = new HashSet<>();
    private final Set<Long> overtaking = new TreeSet<>();
    private long planned;
    private long over;
    /** Whoever comes behind it builds on what will not be there. */
    private long failed = Long.MAX_VALUE;

    private int wantToBeAlone;
    private long cautiousUntil = System.nanoTime();

    /** The heads are not where they were believed to be: nothing may be kept of what builds on them. */
    static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Moved() {
            super("the ends of the chains are not where this node believed them to be", null, false, false);
        }
    }

    /**
     * A place in the order of commits.
     *
     * @param before the heads on which it builds
     */
    record Turn(long number, Map<UUID, Head> before, Chained chained) {}

    /**
     * Plans a transaction behind all that are under way. Call {@link #over} in any case.
     *
     * @param read finds heads in the database
     * @param chain goes on from the heads as they will be
     * @return null when it has to be done alone, as where two would wait for each other: they bring the same statement
     */
    @Nullable
    Turn plan(
            List<Fresh> fresh,
            Function<Collection<UUID>, Map<UUID, Head>> read,
            BiFunction<List<Fresh>, Map<UUID, Head>, Chained> chain) {
        lock.lock();
        try {
            while (wantToBeAlone > 0 || planned > over && (failed < Long.MAX_VALUE || ends.size() > MOST))
                changed.awaitUninterruptibly();
            if (ends.size() > MOST) ends.clear();
            if (System.nanoTime() - cautiousUntil < 0) return null;
            for (var one : fresh) if (underWay.contains(one.id())) return null;
            var before = heads(fresh, read);
            var turn = new Turn(planned + 1, before, chain.apply(fresh, before));
            ends.putAll(turn.chained.ends());
            for (var row : turn.chained.rows()) underWay.add(row.essence().id());
            planned++;
            return turn;
        } finally {
            lock.unlock();
        }
    }

    private Map<UUID, Head> heads(List<Fresh> fresh, Function<Collection<UUID>, Map<UUID, Head>> read) {
        var heads = new HashMap<UUID, Head>(2 * fresh.size());
        var strangers = new HashSet<UUID>();
        for (var one : fresh) {
            var head = ends.get(one.actor());
            if (head == null) strangers.add(one.actor());
            else heads.put(one.actor(), head);
        }
        if (!strangers.isEmpty()) heads.putAll(read.apply(strangers));
        return heads;
    }

    /**
     * Returns when all before it are committed.
     *
     * @throws Moved when one of them is not
     */
    void await(Turn turn) {
        lock.lock();
        try {
            var patience = PATIENCE.toNanos();
            while (over < turn.number - 1 && failed > turn.number) {
                if (patience <= 0) throw new Moved();
                patience = changed.awaitNanos(patience);
            }
            if (failed < turn.number) throw new Moved();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Moved();
        } finally {
            lock.unlock();
        }
    }

    void over(Turn turn, boolean committed) {
        lock.lock();
        try {
            if (!committed) failed = Math.min(failed, turn.number);
            for (var row : turn.chained.rows()) underWay.remove(row.essence().id());
            overtaking.add(turn.number);
            while (overtaking.remove(over + 1)) over++;
            if (planned == over && failed < Long.MAX_VALUE) {
                ends.clear();
                failed = Long.MAX_VALUE;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Somebody else has moved one of these heads. */
    void forget(Collection<UUID> actors) {
        lock.lock();
        try {
            actors.forEach(ends::remove);
        } finally {
            lock.unlock();
        }
    }

    void beCautious() {
        lock.lock();
        try {
            cautiousUntil = System.nanoTime() + CAUTION.toNanos();
        } finally {
            lock.unlock();
        }
    }

    /** Does something between the turns: all that were planned are over, and none is planned meanwhile. */
    <T> T alone(Supplier<T> work) {
        lock.lock();
        wantToBeAlone++;
        try {
            while (planned > over) changed.awaitUninterruptibly();
            return work.get();
        } finally {
            wantToBeAlone--;
            changed.signalAll();
            lock.unlock();
        }
    }
}
