package kz.qashyq.platform.security;

import java.io.Serializable;
import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A person known to the institution, whatever roles they hold. */
public record PersonId(UUID value) implements Id, Serializable {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
