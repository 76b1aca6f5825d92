package kz.qashyq.programs.approval;

import java.time.Instant;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;

/**
 * One thing that happened to a version.
 *
 * @param comment why; empty where nobody has to say
 */
public record Step(Instant at, PersonId by, Kind kind, String comment) {
    public enum Kind {
        BEGUN,
        SUBMITTED,
        RETURNED,
        APPROVED;

        public Message title() {
            return Message.of("programs.step." + name());
        }
    }
}
