package kz.qashyq.programs;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** One version of a syllabus. */
public record SyllabusId(UUID value) implements Id {
    public static SyllabusId next() {
        return new SyllabusId(Ids.next());
    }

    public static SyllabusId of(String text) {
        return new SyllabusId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
