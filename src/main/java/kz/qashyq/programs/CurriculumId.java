package kz.qashyq.programs;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** One version of a working curriculum. */
public record CurriculumId(UUID value) implements Id {
    public static CurriculumId next() {
        return new CurriculumId(Ids.next());
    }

    public static CurriculumId of(String text) {
        return new CurriculumId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
