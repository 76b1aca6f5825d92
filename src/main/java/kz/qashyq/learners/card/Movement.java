package kz.qashyq.learners.card;

import java.time.Instant;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of a card's history. */
public record Movement(
        Instant at,
        PersonId by,
        Kind kind,
        @Nullable GroupId from,
        @Nullable GroupId to,
        String reason) {
    public enum Kind {
        ENROLLED,
        MOVED,
        LEFT,
        RETURNED;

        public Message title() {
            return Message.of("learners.movement." + name());
        }
    }
}
