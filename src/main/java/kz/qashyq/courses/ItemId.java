package kz.qashyq.courses;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** One thing to study or do in a section. */
public record ItemId(UUID value) implements Id {
    public static ItemId next() {
        return new ItemId(Ids.next());
    }

    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
