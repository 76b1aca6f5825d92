package kz.qashyq.testing;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A part of a test: one chosen question or several drawn. */
public record PartId(UUID value) implements Id {
    public static PartId next() {
        return new PartId(Ids.next());
    }

    public static PartId of(String text) {
        return new PartId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
