package kz.qashyq.exams;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** One candidate's go at an exam. */
public record AttemptId(UUID value) implements Id {
    public static AttemptId next() {
        return new AttemptId(Ids.next());
    }

    public static AttemptId of(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
