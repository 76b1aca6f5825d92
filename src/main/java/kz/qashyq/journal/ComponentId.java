package kz.qashyq.journal;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** A piece of work whose mark counts towards a control: a task, a test. Its maker chooses the id. */
public record ComponentId(UUID value) implements Id {
    public static ComponentId next() {
        return new ComponentId(Ids.next());
    }

    public static ComponentId of(String text) {
        return new ComponentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
