package kz.qashyq.footprint.chain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it lies in the database.
 *
 * @param erased there is a record of a lawful erasure
 */
@SuppressWarnings("ArrayRecordComponent") // hashes, compared by Arrays.equals
public record Stored(
        UUID id,
        Instant stored,
        long seq,
        byte[] contentHash,
        byte[] hash,
        UUID source,
        String verb,
        @Nullable String object,
        @Nullable UUID registration,
        Instant timestamp,
        @Nullable UUID voids,
        @Nullable String payload,
        boolean erased) {}
