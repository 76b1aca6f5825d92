package kz.qashyq.footprint.statements;

import kz.qashyq.footprint.chain.Link;
import kz.qashyq.footprint.xapi.Essence;

/**
 * A statement as it will be kept if it is stored at a moment: whole, and hashed.
 *
 * @param text the moment as the statement says it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into the database
record Stamp(long stored, String text, byte[] payload, byte[] contentHash) {
    static Stamp of(Essence essence, Vouching by, long stored) {
        var text = Moments.text(stored);
        var payload = essence.canonical(by.authority(), text);
        return new Stamp(stored, text, payload, Link.contentHash(payload));
    }
}
