package kz.qashyq.programs.approval;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;

/**
 * A version that waits for somebody, as the home page lists it.
 *
 * @param title of the programme or the discipline
 * @param since when it was handed over
 * @param comment with which it was handed over; often empty
 */
public record Waiting(Kind kind, UUID id, Localized title, int version, Instant since, String comment) {
    public enum Kind {
        CURRICULUM,
        SYLLABUS;

        public Message title() {
            return Message.of("programs.waiting." + name());
        }
    }

    public String path() {
        return switch (kind) {
            case CURRICULUM -> "/programs/curricula/" + id;
            case SYLLABUS -> "/programs/syllabi/" + id;
        };
    }
}
