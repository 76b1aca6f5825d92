package kz.qashyq.footprint.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import kz.qashyq.footprint.xapi.Essence;

/** A statement with its place in the chain, ready to be written. */
@SuppressWarnings("ArrayRecordComponent") // a hash on its way into the database
record Row(Essence essence, Vouching by, Stamp stamp, long seq, byte[] hash) {
    long stored() {
        return stamp.stored();
    }

    long timestamp() {
        var given = essence.timestamp();
        return given == null ? stored() : Moments.micros(given);
    }

    Collection<UUID> names() {
        var names = new ArrayList<>(essence.names());
        names.add(by.name());
        return names;
    }
}
