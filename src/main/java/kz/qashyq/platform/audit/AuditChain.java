package kz.qashyq.platform.audit;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import kz.qashyq.platform.audit.AuditRepository.Seal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals the log into a chain of hashes and tells whether it is whole. */
@Component
public class AuditChain {
    private static final int BATCH = 2_000;
    /** No transaction of ours lasts longer; older entries without a seal are looked for once a day. */
    private static final Duration LATECOMERS = Duration.ofDays(1);

    private final AuditRepository rows;
    private final Clock clock;

    AuditChain(AuditRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 60_000)
    @Transactional
    public void seal() {
        sealSince(clock.instant().minus(LATECOMERS));
    }

    /** After a long standstill, or a restored backup. */
    @Scheduled(initialDelay = 45_000, fixedDelay = 86_400_000)
    @Transactional
    public void sealLatecomers() {
        sealSince(Instant.EPOCH);
    }

    private void sealSince(Instant since) {
        if (!rows.isMyTurnToSeal()) return;
        var last = rows.lastSeal();
        var number = last.isEmpty() ? 0 : last.getFirst().number();
        var hash = last.isEmpty() ? EntryHash.BEFORE_THE_FIRST : last.getFirst().hash();
        var entries = rows.unsealed(since, BATCH);
        while (!entries.isEmpty()) {
            var seals = new ArrayList<Seal>();
            for (var entry : entries) {
                hash = EntryHash.of(hash, entry);
                seals.add(new Seal(++number, entry.at(), entry.id(), hash));
            }
            rows.insert(seals, clock.instant());
            entries = entries.size() < BATCH ? java.util.List.of() : rows.unsealed(since, BATCH);
        }
    }

    /** How the log was found. */
    public sealed interface Finding {
        /** @param head the last hash: written down elsewhere, it also betrays a chain cut off at its end */
        record Whole(long entries, Instant upTo, String head) implements Finding {}

        /** @param removed the entry is gone; otherwise it reads differently than when it was sealed */
        record Broken(long number, Instant at, String entry, boolean removed) implements Finding {}

        record NothingSealed() implements Finding {}
    }

    /** Computes the whole chain anew. */
    @Transactional(readOnly = true)
    public Finding verify() {
        var hash = EntryHash.BEFORE_THE_FIRST;
        long number = 0;
        var upTo = Instant.EPOCH;
        var piece = rows.chain(0, BATCH);
        while (!piece.isEmpty()) {
            for (var link : piece) {
                var seal = link.seal();
                var entry = link.entry();
                if (seal.number() != number + 1 || entry == null) return broken(seal, true);
                hash = EntryHash.of(hash, entry);
                if (!MessageDigest.isEqual(hash, seal.hash())) return broken(seal, false);
                number = seal.number();
                upTo = seal.at().isAfter(upTo) ? seal.at() : upTo;
            }
            piece = rows.chain(number, BATCH);
        }
        return number == 0
                ? new Finding.NothingSealed()
                : new Finding.Whole(number, upTo, HexFormat.of().formatHex(hash));
    }

    private static Finding broken(Seal seal, boolean removed) {
        return new Finding.Broken(seal.number(), seal.at(), seal.id().toString(), removed);
    }
}
