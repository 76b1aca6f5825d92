package kz.qashyq.people.registry;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

public record ImportId(UUID value) implements Id {
    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
