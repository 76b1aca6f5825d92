package kz.qashyq.testing;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A topic of a discipline's question bank. */
public record BankTopicId(UUID value) implements Id {
    public static BankTopicId next() {
        return new BankTopicId(Ids.next());
    }

    public static BankTopicId of(String text) {
        return new BankTopicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
