package kz.qashyq.testing;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A question as it stood at some time: papers point to it, and it never changes. */
public record QuestionVersionId(UUID value) implements Id {
    public static QuestionVersionId next() {
        return new QuestionVersionId(Ids.next());
    }

    public static QuestionVersionId of(String text) {
        return new QuestionVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
