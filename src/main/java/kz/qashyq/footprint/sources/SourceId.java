package kz.qashyq.footprint.sources;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A platform that statements come from. */
public record SourceId(UUID value) implements Id {
    public static SourceId next() {
        return new SourceId(Ids.next());
    }

    public static SourceId of(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
