package kz.qashyq.footprint.statements;

import java.util.Collection;
import java.util.UUID;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.xapi.Essence;

/** A statement with its place in the chain, ready to be written. */
@SuppressWarnings("ArrayRecordComponent") // hashes on their way into the database
record Row(
        Essence essence,
        SourceId source,
        UUID actor,
        long stored,
        long seq,
        byte[] contentHash,
        byte[] hash,
        Collection<UUID> names,
        byte[] payload) {
    long timestamp() {
        var given = essence.timestamp();
        return given == null ? stored : Moments.micros(given);
    }
}
