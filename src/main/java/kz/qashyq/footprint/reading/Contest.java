package kz.qashyq.footprint.reading;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/** @param answer null while it waits */
public record Contest(
        UUID statement,
        PersonId person,
        @Nullable UUID course,
        String why,
        Instant filed,
        @Nullable Answer answer) {
    public record Answer(ContestState outcome, String said, Instant given, PersonId by) {}
}
