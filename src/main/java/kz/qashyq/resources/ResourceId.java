package kz.qashyq.resources;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A digital resource of a discipline. */
public record ResourceId(UUID value) implements Id {
    public static ResourceId next() {
        return new ResourceId(Ids.next());
    }

    public static ResourceId of(String text) {
        return new ResourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
