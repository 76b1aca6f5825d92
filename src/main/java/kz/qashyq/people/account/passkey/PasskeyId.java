package kz.qashyq.people.account.passkey;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

public record PasskeyId(UUID value) implements Id {
    static PasskeyId next() {
        return new PasskeyId(Ids.next());
    }

    public static PasskeyId of(String text) {
        return new PasskeyId(UUID.fromString(text));
    }
}
