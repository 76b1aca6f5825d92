package kz.qashyq.footprint.badge;

import java.security.PublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One proof on a credential: what it says of its key, and whether a key verifies it. */
sealed interface Seal permits JcsSeal, JwsSeal, OtherSeal {
    /** As the proof names its key: a DID with a fragment, an address, or nothing. */
    String method();

    /** The key that the proof itself brings or names in full; null when it would have to be known or fetched. */
    @Nullable
    PublicKey ownKey();

    /** Whether this kind of key makes this kind of proof. */
    boolean fits(PublicKey key);

    boolean isVerifiedBy(PublicKey key);

    /** Until when the proof itself holds; null: for ever. */
    default @Nullable Instant expires() {
        return null;
    }
}
