package kz.qashyq.footprint.badge;

import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * A proof of a kind that is not checked here.
 *
 * @param kind as it calls itself
 */
record OtherSeal(String kind) implements Seal {
    @Override
    public String method() {
        return "";
    }

    @Override
    public @Nullable PublicKey ownKey() {
        return null;
    }

    @Override
    public boolean fits(PublicKey key) {
        return false;
    }

    @Override
    public boolean isVerifiedBy(PublicKey key) {
        return false;
    }
}
