package kz.qashyq.courses;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A discipline as it is taught to one group by one teacher in one term. */
public record CourseId(UUID value) implements Id {
    public static CourseId next() {
        return new CourseId(Ids.next());
    }

    public static CourseId of(String text) {
        return new CourseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
