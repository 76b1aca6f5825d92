package kz.qashyq.institution;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

public record TermId(UUID value) implements Id {
    public static TermId next() {
        return new TermId(Ids.next());
    }

    public static TermId of(String text) {
        return new TermId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
