package kz.qashyq.institution;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

public record UnitId(UUID value) implements Id {
    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
