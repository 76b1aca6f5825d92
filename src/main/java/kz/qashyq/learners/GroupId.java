package kz.qashyq.learners;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** An academic group. */
public record GroupId(UUID value) implements Id {
    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
