package kz.qashyq.footprint.chain;

import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An actor's chain as its head says.
 *
 * @param ifi the actor's inverse functional identifier
 * @param person whose it is; null for actors of other platforms whom nobody has recognised
 */
@SuppressWarnings("ArrayRecordComponent") // a hash, compared by Arrays.equals
public record Chain(UUID actor, String ifi, @Nullable PersonId person, long length, byte[] head) {}
