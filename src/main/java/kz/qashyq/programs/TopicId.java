package kz.qashyq.programs;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A topic of a syllabus. A topic that goes over into the next version keeps it, so that a course's section can follow. */
public record TopicId(UUID value) implements Id {
    public static TopicId next() {
        return new TopicId(Ids.next());
    }

    public static TopicId of(String text) {
        return new TopicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
