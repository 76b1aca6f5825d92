package kz.qashyq.programs;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A discipline of a programme. */
public record DisciplineId(UUID value) implements Id {
    public static DisciplineId next() {
        return new DisciplineId(Ids.next());
    }

    public static DisciplineId of(String text) {
        return new DisciplineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
