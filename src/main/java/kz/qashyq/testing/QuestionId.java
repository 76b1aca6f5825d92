package kz.qashyq.testing;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A question of a discipline's bank, whatever its version. */
public record QuestionId(UUID value) implements Id {
    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
