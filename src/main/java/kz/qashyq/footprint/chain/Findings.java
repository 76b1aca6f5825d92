package kz.qashyq.footprint.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies everything in slices, the longest unchecked chain first, and writes down what is found broken. */
@Service
public class Findings {
    private static final int CHAINS = 200;
    private static final int HEADS = 200;
    /** Other work waits for the same thread. */
    private static final Duration SLICE = Duration.ofMillis(400);

    private final FindingRepository rows;
    private final ChainRepository chains;
    private final SignedHeads signedHeads;
    private final Verification verification;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    /** Which signed head this node checks next; a restart begins anew. */
    private long nextHead = 1;

    Findings(
            FindingRepository rows,
            ChainRepository chains,
            SignedHeads signedHeads,
            Verification verification,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.chains = chains;
        this.signedHeads = signedHeads;
        this.verification = verification;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param ifi the actor as the standard knows it; null where nothing is left of it */
    public record Finding(
            Broken broken, @Nullable UUID person, @Nullable String ifi, Instant found) {}

    /** @param oldest when the longest unchecked of the checked chains was checked */
    public record Coverage(
            long chains,
            long statements,
            long checked,
            @Nullable Instant oldest) {}

    public List<Finding> open() {
        return rows.open();
    }

    public Coverage coverage() {
        return rows.coverage();
    }

    @Scheduled(
            initialDelayString = "${qashyq.footprint.verification:PT15S}",
            fixedDelayString = "${qashyq.footprint.verification:PT15S}")
    void slice() {
        transaction.executeWithoutResult(status -> {
            if (!rows.isMyTurn()) return;
            var until = clock.instant().plus(SLICE);
            headsSlice();
            var authorities = chains.authorities();
            for (var actor : chains.longestUnchecked(CHAINS)) {
                note(verification.walk(actor, authorities));
                if (clock.instant().isAfter(until)) return;
            }
        });
    }

    /** These chains now, because somebody wants to know; what is broken is written down as ever. */
    public List<Verification.Walked> check(List<UUID> actors) {
        var authorities = chains.authorities();
        var walked = actors.stream()
                .map(actor -> verification.walk(actor, authorities))
                .toList();
        if (walked.stream().anyMatch(it -> it.broken().isPresent()))
            transaction.executeWithoutResult(status -> walked.forEach(this::note));
        return walked;
    }

    private void headsSlice() {
        var broken = verification.heads(nextHead, HEADS).or(this::latestRoot);
        var latest = signedHeads.before(Long.MAX_VALUE, 1);
        var whole = nextHead == 1;
        nextHead = latest.isEmpty() || nextHead + HEADS > latest.getFirst().number() ? 1 : nextHead + HEADS;
        broken.ifPresent(this::note);
        if (broken.isEmpty() && whole && nextHead == 1) rows.gone(null, null, clock.instant());
    }

    private Optional<Broken> latestRoot() {
        return signedHeads.before(Long.MAX_VALUE, 1).stream()
                .filter(head -> !signedHeads.isRooted(head))
                .map(head -> new Broken(Broken.Kind.SIGNED_HEAD, null, head.number(), null, head.signed()))
                .findFirst();
    }

    private void note(Verification.Walked walked) {
        var now = clock.instant();
        rows.gone(walked.actor(), walked.broken().orElse(null), now);
        walked.broken().ifPresent(this::note);
        rows.checked(walked.actor(), walked.length(), now);
    }

    private void note(Broken broken) {
        if (!rows.add(broken, clock.instant())) return;
        var details = new LinkedHashMap<String, Object>();
        details.put("kind", broken.kind().name());
        details.put("number", broken.seq());
        var statement = broken.statement();
        if (statement != null) details.put("statement", statement.toString());
        var stored = broken.stored();
        if (stored != null) details.put("stored", stored.toString());
        var actor = broken.actor();
        var person =
                actor == null ? null : chains.find(actor).map(Chain::person).orElse(null);
        if (person != null) audit.record(null, "footprint.deed.breakFound", person, details);
        else audit.record(null, "footprint.deed.breakFound", "Chain", String.valueOf(actor), details);
    }
}
