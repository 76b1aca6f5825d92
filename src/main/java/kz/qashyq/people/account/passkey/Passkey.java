package kz.qashyq.people.account.passkey;

import java.time.Instant;

/** A passkey as its owner sees it. */
public record Passkey(PasskeyId id, String name, Instant added, Instant lastUsed) {
    public boolean wasUsed() {
        return lastUsed.isAfter(added.plusSeconds(1));
    }
}
