package kz.qashyq.footprint.statements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
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
import kz.qashyq.footprint.statements.IntakeRepository.Standing;
import kz.qashyq.footprint.xapi.XapiFault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in. A batch is kept whole or not at all, in two statements of SQL however long it is: one locks the heads of the
 * actors' chains, in the order of their ids, and looks the statements' ids up; one writes everything. So an actor's statements
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
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.actors = actors;
        this.descriptions = descriptions;
        this.moments = moments;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    /**
     * Takes all or nothing. A statement that is there already with the same content is passed over in silence.
     *
     * @return ids in the order of the statements
     * @throws XapiFault 409: an id is there with other content; 400: an id comes twice, or a voiding statement would be voided
     */
    public List<UUID> take(List<Incoming> statements, Source source) {
        var ids = new LinkedHashMap<UUID, Incoming>();
        for (var one : statements)
            if (ids.put(one.essence().id(), one) != null)
                throw XapiFault.invalid(
                        "the batch has the statement " + one.essence().id() + " twice");
        if (ids.isEmpty()) return List.of();
        var met = new HashMap<UUID, String>();
        for (var one : statements) met.put(one.essence().actor(), one.essence().ifi());
        actors.meet(met);
        var intake = moments.begin();
        try {
            var taken = again(statements, source, 1);
            descriptions.learn(statements);
            return taken;
        } finally {
            moments.over(intake);
        }
    }

    /** Another request may bring the same statement while this one waits for a head: then it is looked up anew. */
    private List<UUID> again(List<Incoming> statements, Source source, int attempt) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> write(statements, source)));
        } catch (DuplicateKeyException e) {
            if (attempt == ATTEMPTS) throw e;
            return again(statements, source, attempt + 1);
        }
    }

    private List<UUID> write(List<Incoming> statements, Source source) {
        var heads = new TreeSet<UUID>();
        var asked = new HashSet<UUID>();
        for (var one : statements) {
            heads.add(one.essence().actor());
            asked.add(one.essence().id());
            var voids = one.essence().voids();
            if (voids != null) asked.add(voids);
        }
        var standing = rows.lock(heads, asked);
        var fresh = statements.stream().filter(one -> isNew(one, standing)).toList();
        if (!fresh.isEmpty()) {
            mayVoid(fresh, standing);
            rows.attach(fresh, Moments.utc(clock.instant()));
            var ends = new LinkedHashMap<UUID, Head>();
            rows.write(chain(fresh, standing.heads(), ends, source), ends, source.id());
        }
        return statements.stream().map(one -> one.essence().id()).toList();
    }

    private static boolean isNew(Incoming one, Standing standing) {
        var known = standing.known().get(one.essence().id());
        if (known == null) return true;
        if (Arrays.equals(known.essence(), one.essence().hash())) return false;
        throw new XapiFault(409, "the statement " + one.essence().id() + " is stored with other content");
    }

    private static void mayVoid(List<Incoming> fresh, Standing standing) {
        var voidingHere = new HashSet<UUID>();
        for (var one : fresh)
            if (one.essence().voiding()) voidingHere.add(one.essence().id());
        for (var one : fresh) {
            var target = one.essence().voids();
            if (target == null) continue;
            var known = standing.known().get(target);
            if (voidingHere.contains(target) || (known != null && known.voiding()))
                throw XapiFault.invalid("the statement " + target + " voids another, so it cannot be voided");
        }
    }

    /** @param ends gets the heads as they are afterwards */
    private List<Row> chain(List<Incoming> fresh, Map<UUID, Head> heads, Map<UUID, Head> ends, Source source) {
        var latest = heads.values().stream().mapToLong(Head::latest).max().orElse(0);
        var stored = moments.next(fresh.size(), latest + 1);
        var chained = new ArrayList<Row>(fresh.size());
        for (var one : fresh) {
            var essence = one.essence();
            var actor = essence.actor();
            var head = Objects.requireNonNull(ends.getOrDefault(actor, heads.get(actor)), "an actor was not met");
            var text = Moments.text(stored);
            var payload = essence.canonical(source.authority(), text);
            var content = Link.contentHash(payload);
            var seq = head.length() + 1;
            var hash = Link.of(head.hash(), content, essence.id(), text, seq);
            chained.add(new Row(essence, actor, stored, seq, content, hash, payload));
            ends.put(actor, new Head(seq, hash, stored));
            stored++;
        }
        return chained;
    }
}
