package kz.qashyq.courses;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A part of a course: what the syllabus calls a topic. */
public record SectionId(UUID value) implements Id {
    public static SectionId next() {
        return new SectionId(Ids.next());
    }

    public static SectionId of(String text) {
        return new SectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
