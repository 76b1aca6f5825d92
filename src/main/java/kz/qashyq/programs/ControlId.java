package kz.qashyq.programs;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A control event of a syllabus. It is kept from version to version, so that a journal's column can follow. */
public record ControlId(UUID value) implements Id {
    public static ControlId next() {
        return new ControlId(Ids.next());
    }

    public static ControlId of(String text) {
        return new ControlId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
