package kz.qashyq.footprint.statements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import kz.qashyq.footprint.chain.Link;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.statements.IntakeRepository.Head;
import kz.qashyq.footprint.statements.IntakeRepository.Known;
import kz.qashyq.footprint.statements.IntakeRepository.Standing;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in. A batch is kept whole or not at all: the heads of the actors' chains are locked in the order of their ids, and
 * then everything is written, by a few statements of SQL however long it is. So an actor's statements are chained in the order in
 * which they are stored, and no actor waits for another.
 */
@Service
public class Statements {
    private static final int ATTEMPTS = 3;

    private final IntakeRepository rows;
    private final KnownActors actors;
    private final Descriptions descriptions;
    private final Moments moments;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Statements(
            IntakeRepository rows,
            KnownActors actors,
            Descriptions descriptions,
            Moments moments,
            Clock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
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
     */
    public record Batch(List<Incoming> statements, Source source, boolean defines) {
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
     * @throws XapiFault 409: an id is there with other content; 400: an id comes twice, or a voiding statement would be voided
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
        var by = Vouching.of(batch.source());
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
     *     back and looked up, which nobody's own transaction would survive. Another request may bring the same even then.
     */
    List<Taken> keep(List<Prepared> batches, boolean look) {
        for (int attempt = 1; ; attempt++) {
            var looking = look || attempt > 1;
            try {
                return Objects.requireNonNull(transaction.execute(status -> write(batches, looking)));
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) throw e;
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
        var taken = new ArrayList<Taken>(batches.size());
        var fresh = new ArrayList<Fresh>();
        for (var batch : batches) taken.add(decide(batch, standing.known(), fresh));
        if (!fresh.isEmpty()) {
            rows.attach(fresh.stream().map(Fresh::statement).toList(), Moments.utc(clock.instant()));
            var ends = new LinkedHashMap<UUID, Head>();
            rows.write(chain(fresh, standing, ends), ends);
        }
        return taken;
    }

    private record Fresh(Incoming statement, Vouching by, Stamp stamp) {}

    /** What a batch brings that is new counts as known for the batches behind it. */
    private static Taken decide(Prepared prepared, Map<UUID, Known> known, List<Fresh> fresh) {
        var batch = prepared.batch();
        var news = new LinkedHashMap<UUID, Incoming>();
        var kept = new ArrayList<Fresh>(batch.statements().size());
        try {
            var here = new HashSet<UUID>();
            for (int i = 0; i < batch.statements().size(); i++) {
                var one = batch.statements().get(i);
                var id = one.essence().id();
                if (!here.add(id)) throw XapiFault.invalid("the batch has the statement " + id + " twice");
                if (!isNew(one, known)) continue;
                news.put(id, one);
                kept.add(new Fresh(one, prepared.by(), prepared.stamps().get(i)));
            }
            for (var one : news.values()) mayVoid(one, news, known);
        } catch (XapiFault fault) {
            return new Taken(List.of(), fault);
        }
        fresh.addAll(kept);
        for (var one : news.values())
            known.put(
                    one.essence().id(),
                    new Known(one.essence().statement(), one.essence().voiding()));
        return new Taken(batch.ids(), null);
    }

    /** What was erased cannot be compared any more, and must not come back. */
    private static boolean isNew(Incoming one, Map<UUID, Known> known) {
        var before = known.get(one.essence().id());
        if (before == null) return true;
        if (before.content() == null || one.essence().saysTheSameAs(before.content())) return false;
        throw new XapiFault(409, "the statement " + one.essence().id() + " is stored with other content");
    }

    private static void mayVoid(Incoming one, Map<UUID, Incoming> news, Map<UUID, Known> known) {
        var target = one.essence().voids();
        if (target == null) return;
        var before = known.get(target);
        var beside = news.get(target);
        if ((before != null && before.voiding())
                || (beside != null && beside.essence().voiding()))
            throw XapiFault.invalid("the statement " + target + " voids another, so it cannot be voided");
    }

    /**
     * A statement that was stamped before the last one of its actor, by another node or another request, is stamped anew.
     *
     * @param ends gets the heads as they are afterwards
     */
    private List<Row> chain(List<Fresh> fresh, Standing standing, Map<UUID, Head> ends) {
        var chained = new ArrayList<Row>(fresh.size());
        for (var one : fresh) {
            var essence = one.statement().essence();
            var actor = essence.actor();
            var last = ends.get(actor);
            var head = last != null
                    ? last
                    : Objects.requireNonNull(standing.heads().get(actor), "an actor was not met");
            var stamp = one.stamp().stored() > head.latest()
                    ? one.stamp()
                    : Stamp.of(essence, one.by(), moments.next(1, head.latest() + 1));
            var seq = head.length() + 1;
            var hash = Link.of(head.hash(), stamp.contentHash(), essence.id(), stamp.text(), seq);
            chained.add(new Row(essence, one.by(), stamp, seq, hash));
            ends.put(actor, new Head(seq, hash, stamp.stored()));
        }
        return chained;
    }
}
