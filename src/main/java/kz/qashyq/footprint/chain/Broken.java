package kz.qashyq.footprint.chain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first place at which a chain, or the chain of signed heads, is not what it was.
 *
 * @param actor whose chain; null for a signed head
 * @param seq place in the chain, or the head's number
 * @param statement null where the statement itself is gone
 * @param stored when the statement was stored; of the one before where it is gone
 */
public record Broken(
        Kind kind,
        @Nullable UUID actor,
        long seq,
        @Nullable UUID statement,
        @Nullable Instant stored) {
    public enum Kind {
        /** The content is another than the one that was chained. */
        CONTENT,
        /** The content is as it was, but what is searched and shown beside it reads differently. */
        COLUMNS,
        /** The content is gone, and no lawful erasure says why. */
        EMPTIED,
        /** The link does not follow from the one before. */
        LINK,
        /** Its place in the chain is empty, or taken by another. */
        MISSING,
        /** The chain ends before its head says, or before what was signed. */
        TAIL,
        /** A whole chain of right links, but not the one that was signed. */
        REWRITTEN,
        /** The chain was given to another person. */
        OWNER,
        /** A signed head is missing, or its signature does not fit. */
        SIGNED_HEAD
    }
}
