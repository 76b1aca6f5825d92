package kz.qashyq.journal;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

/** The journal of one discipline taught to one group by one teacher. */
public record JournalId(UUID value) implements Id {
    public static JournalId next() {
        return new JournalId(Ids.next());
    }

    public static JournalId of(String text) {
        return new JournalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
