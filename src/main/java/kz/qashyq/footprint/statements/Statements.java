package kz.qashyq.footprint.statements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import kz.qashyq.footprint.chain.Link;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.statements.IntakeRepository.Head;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in. A batch is kept whole or not at all, by a few statements of SQL however long it is. The heads of the actors'
 * chains are locked in the order of their ids, or moved on condition that they are where they were believed to be ({@link
 * ChainEnds}). So an actor's statements are chained in the order in which they are stored, and no actor waits for another.
 */
@Service
public class Statements {
    private static final int ATTEMPTS = 3;

    private final IntakeRepository rows;
    private final ChainEnds ends;
    private final KnownActors actors;
    private final Descriptions descriptions;
    private final Moments moments;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Statements(
            IntakeRepository rows,
            ChainEnds ends,
            KnownActors actors,
            Descriptions descriptions,
            Moments moments,
            Clock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.ends = ends;
        this.actors = actors;
        this.descriptions = descriptions;
        this.moments = moments;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * What comes at once and is kept whole or not at all.
     *
     * @param defines whether what they say of activities and agents is remembered for everybody
     * @param voidsOthers whether they may void statements of other sources
     */
    public record Batch(List<Incoming> statements, Source source, boolean defines, boolean voidsOthers) {
        /** Voids only what is its source's own. */
        public Batch(List<Incoming> statements, Source source, boolean defines) {
            this(statements, source, defines, false);
        }

        public Batch {
            statements = List.copyOf(statements);
        }

        List<UUID> ids() {
            return statements.stream().map(one -> one.essence().id()).toList();
        }
    }

    /** @param fault why a batch was turned down; the others are kept nevertheless */
    public record Taken(List<UUID> ids, @Nullable XapiFault fault) {}

    /**
     * Takes all or nothing, in the caller's transaction where there is one. A statement that is there already with the same
     * content is passed over in silence.
     *
     * @return ids in the order of the statements
     * @throws XapiFault 409: an id is there with other content; 400: an id comes twice, or a voiding statement would be voided;
     *     403: another source's statement would be voided
     */
    public List<UUID> take(List<Incoming> statements, Source source) {
        var taken = take(List.of(new Batch(statements, source, true))).getFirst();
        if (taken.fault() != null) throw taken.fault();
        return taken.ids();
    }

    /** Several batches in one transaction; each is kept or turned down by itself. */
    public List<Taken> take(List<Batch> batches) {
        var intake = moments.begin();
        try {
            var taken = keep(batches.stream().map(this::prepare).toList(), true);
            for (int i = 0; i < batches.size(); i++) if (taken.get(i).fault() == null) learn(batches.get(i));
            return taken;
        } finally {
            afterTheTransaction(() -> moments.over(intake));
        }
    }

    /** A batch with all that can be done for it before its place in the chains is known. */
    record Prepared(Batch batch, Vouching by, List<Stamp> stamps) {}

    /** Call between {@link Moments#begin} and {@link Moments#over}: the moments are taken here. */
    Prepared prepare(Batch batch) {
        var met = new HashMap<UUID, String>();
        for (var one : batch.statements())
            met.put(one.essence().actor(), one.essence().ifi());
        actors.meet(met);
        var by = Vouching.of(batch.source(), batch.voidsOthers());
        var stored = moments.next(batch.statements().size(), 0);
        var stamps = new ArrayList<Stamp>(batch.statements().size());
        for (var one : batch.statements()) stamps.add(Stamp.of(one.essence(), by, stored++));
        return new Prepared(batch, by, stamps);
    }

    /** What its statements say of activities and agents, once they are kept. */
    void learn(Batch batch) {
        if (batch.defines()) descriptions.learn(batch.statements());
    }

    /** A caller's transaction ends later than this call: until then nobody else can read what it brings. */
    private static void afterTheTransaction(Runnable end) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            end.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                end.run();
            }
        });
    }

    /**
     * @param look up the ids first. Nearly all are new, and the key of the table tells when one is not: then everything is rolled
     *     back and looked up, which nobody's own transaction would survive. Another request may bring the same even then, and of
     *     two who wait for each other the database turns one back.
     */
    List<Taken> keep(List<Prepared> batches, boolean look) {
        var isOurs = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            var looking = look || attempt > 1;
            try {
                return Objects.requireNonNull(transaction.execute(status -> write(batches, looking)));
            } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
                if (!isOurs || attempt == ATTEMPTS) throw e;
            }
        }
    }

    private List<Taken> write(List<Prepared> batches, boolean look) {
        var acting = new TreeSet<UUID>();
        var asked = new HashSet<UUID>();
        for (var prepared : batches) {
            for (var one : prepared.batch().statements()) {
                acting.add(one.essence().actor());
                if (look) asked.add(one.essence().id());
                var voids = one.essence().voids();
                if (voids != null) asked.add(voids);
            }
        }
        var standing = rows.lock(acting, asked);
        var fresh = new ArrayList<Fresh>();
        var taken = News.of(batches, standing.known(), fresh);
        if (!fresh.isEmpty()) {
            rows.attach(fresh.stream().map(Fresh::statement).toList(), Moments.utc(clock.instant()));
            var chained = chain(fresh, standing.heads());
            rows.copy(chained.rows());
            rows.refer(chained.rows());
            rows.moveHeads(standing.heads(), chained.ends());
            afterTheTransaction(() -> ends.forget(acting));
        }
        return taken;
    }

    /**
     * As {@link #keep}, without locks: chained onto what other transactions of this node have not committed yet, so that one is
     * written while the one before it commits. Where that does not do, it is done under locks, by itself.
     */
    List<Taken> keepAhead(List<Prepared> batches) {
        var fresh = new ArrayList<Fresh>();
        var taken = News.of(batches, new HashMap<>(), fresh);
        if (fresh.isEmpty()) return taken;
        var turn = fresh.stream().allMatch(Fresh::isPlain) ? ends.plan(fresh, rows::heads, this::chain) : null;
        if (turn == null) return ends.alone(() -> keep(batches, false));
        return isKept(turn) ? taken : ends.alone(() -> keep(batches, true));
    }

    private boolean isKept(ChainEnds.Turn turn) {
        var committed = false;
        try {
            transaction.executeWithoutResult(status -> {
                rows.copy(turn.chained().rows());
                ends.await(turn);
                rows.moveHeads(turn.before(), turn.chained().ends());
            });
            committed = true;
        } catch (ChainEnds.Moved | ConcurrencyFailureException e) {
            ends.beCautious();
        } catch (DuplicateKeyException e) {
            // Looked up and told when it is done alone.
        } finally {
            ends.over(turn, committed);
        }
        return committed;
    }

    /** A statement that was stamped before the last one of its actor, by another node or another request, is stamped anew. */
    private Chained chain(List<Fresh> fresh, Map<UUID, Head> heads) {
        var chained = new ArrayList<Row>(fresh.size());
        var ends = new HashMap<UUID, Head>();
        for (var one : fresh) {
            var last = ends.get(one.actor());
            var head = last != null ? last : Objects.requireNonNull(heads.get(one.actor()), "an actor was not met");
            var stamp = one.stamp().stored() > head.latest()
                    ? one.stamp()
                    : Stamp.of(one.statement().essence(), one.by(), moments.next(1, head.latest() + 1));
            var seq = head.length() + 1;
            var hash = Link.of(head.hash(), stamp.contentHash(), one.id(), stamp.text(), seq);
            chained.add(new Row(one.statement().essence(), one.by(), stamp, seq, hash));
            ends.put(one.actor(), new Head(seq, hash, stamp.stored()));
        }
        return new Chained(chained, ends);
    }
}
