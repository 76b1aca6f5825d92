package kz.qashyq.programs;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** An educational programme. */
public record ProgrammeId(UUID value) implements Id {
    public static ProgrammeId next() {
        return new ProgrammeId(Ids.next());
    }

    public static ProgrammeId of(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
