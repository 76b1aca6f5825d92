package kz.qashyq.exams;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A control event that is sat at a time. */
public record ExamId(UUID value) implements Id {
    public static ExamId next() {
        return new ExamId(Ids.next());
    }

    public static ExamId of(String text) {
        return new ExamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
