package kz.qashyq.testing;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A test as a teacher put it together. */
public record TestId(UUID value) implements Id {
    public static TestId next() {
        return new TestId(Ids.next());
    }

    public static TestId of(String text) {
        return new TestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
