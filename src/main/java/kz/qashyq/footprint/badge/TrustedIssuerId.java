package kz.qashyq.footprint.badge;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

public record TrustedIssuerId(UUID value) implements Id {
    public static TrustedIssuerId next() {
        return new TrustedIssuerId(Ids.next());
    }

    public static TrustedIssuerId of(String text) {
        return new TrustedIssuerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
