package kz.qashyq.footprint.statements;

import java.nio.charset.StandardCharsets;
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
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.Names;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in. A batch is kept whole or not at all: the heads of the actors' chains are locked in the order of their ids, and
 * then everything is written, by a few statements of SQL however long it is. So an actor's statements
 * are chained in the order in which they are stored, and no actor waits for another.
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
        var met = new HashMap<UUID, String>();
        for (var batch : batches)
            for (var one : batch.statements())
                met.put(one.essence().actor(), one.essence().ifi());
        actors.meet(met);
        var intake = moments.begin();
        try {
            var taken = again(batches, met, 1);
            for (int i = 0; i < batches.size(); i++)
                if (batches.get(i).defines() && taken.get(i).fault() == null)
                    descriptions.learn(batches.get(i).statements());
            return taken;
        } finally {
            afterTheTransaction(() -> moments.over(intake));
        }
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

    /** Another request may bring the same statement while this one waits for a head: then it is looked up anew. */
    private List<Taken> again(List<Batch> batches, Map<UUID, String> met, int attempt) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> write(batches, met)));
        } catch (DuplicateKeyException e) {
            if (attempt == ATTEMPTS) throw e;
            return again(batches, met, attempt + 1);
        }
    }

    private List<Taken> write(List<Batch> batches, Map<UUID, String> met) {
        var asked = new HashSet<UUID>();
        for (var batch : batches) {
            for (var one : batch.statements()) {
                asked.add(one.essence().id());
                var voids = one.essence().voids();
                if (voids != null) asked.add(voids);
            }
        }
        var standing = rows.lock(new TreeSet<>(met.keySet()), asked);
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

    private record Fresh(Incoming statement, Source source) {}

    /** A source's authority as the statements carry it, and as they are found by it. */
    @SuppressWarnings("ArrayRecordComponent") // a piece of text, never compared
    private record Vouching(byte[] json, UUID name) {
        static Vouching of(Source source) {
            var json = source.authority().getBytes(StandardCharsets.UTF_8);
            return new Vouching(json, Names.relatedAgent(Ifi.key(Ifi.of(JsonReader.read(json)))));
        }
    }

    /** What a batch brings that is new counts as known for the batches behind it. */
    private static Taken decide(Batch batch, Map<UUID, Known> known, List<Fresh> fresh) {
        var news = new LinkedHashMap<UUID, Incoming>();
        try {
            var here = new HashSet<UUID>();
            for (var one : batch.statements()) {
                if (!here.add(one.essence().id()))
                    throw XapiFault.invalid(
                            "the batch has the statement " + one.essence().id() + " twice");
                if (isNew(one, known)) news.put(one.essence().id(), one);
            }
            for (var one : news.values()) mayVoid(one, news, known);
        } catch (XapiFault fault) {
            return new Taken(List.of(), fault);
        }
        for (var one : news.values()) {
            fresh.add(new Fresh(one, batch.source()));
            known.put(
                    one.essence().id(),
                    new Known(one.essence().statement(), one.essence().voiding()));
        }
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

    /** @param ends gets the heads as they are afterwards */
    private List<Row> chain(List<Fresh> fresh, Standing standing, Map<UUID, Head> ends) {
        var heads = standing.heads();
        var latest = heads.values().stream().mapToLong(Head::latest).max().orElse(0);
        var stored = moments.next(fresh.size(), latest + 1);
        var chained = new ArrayList<Row>(fresh.size());
        var vouching = new HashMap<Source, Vouching>();
        for (var one : fresh) {
            var essence = one.statement().essence();
            var actor = essence.actor();
            var head = Objects.requireNonNull(ends.getOrDefault(actor, heads.get(actor)), "an actor was not met");
            var text = Moments.text(stored);
            var authority = vouching.computeIfAbsent(one.source(), Vouching::of);
            var payload = essence.canonical(authority.json(), text);
            var content = Link.contentHash(payload);
            var seq = head.length() + 1;
            var hash = Link.of(head.hash(), content, essence.id(), text, seq);
            var names = new ArrayList<>(essence.names());
            names.add(authority.name());
            chained.add(new Row(essence, one.source().id(), actor, stored, seq, content, hash, names, payload));
            ends.put(actor, new Head(seq, hash, stored));
            stored++;
        }
        return chained;
    }
}
