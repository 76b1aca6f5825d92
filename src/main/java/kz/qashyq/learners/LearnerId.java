package kz.qashyq.learners;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A learner's card; the person behind it has a {@code PersonId}. */
public record LearnerId(UUID value) implements Id {
    public static LearnerId next() {
        return new LearnerId(Ids.next());
    }

    public static LearnerId of(String text) {
        return new LearnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
