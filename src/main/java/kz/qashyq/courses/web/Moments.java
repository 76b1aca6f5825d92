package kz.qashyq.courses.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import kz.qashyq.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Moments as {@code <input type="datetime-local">} writes them, meant in the institution's zone. */
final class Moments {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private Moments() {}

    static String text(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : FIELD.format(at.atZone(zone));
    }

    /** Null for an empty field, and for one that cannot be read, which is an error. */
    static @Nullable Instant read(String field, @Nullable String text, ZoneId zone, FormErrors errors) {
        if (text == null || text.isBlank()) return null;
        try {
            var moment = LocalDateTime.parse(text.strip());
            if (moment.getYear() >= 2000 && moment.getYear() <= 2100)
                return moment.atZone(zone).toInstant();
        } catch (DateTimeParseException notAMoment) {
            // said below
        }
        errors.add(field, "courses.error.moment");
        return null;
    }
}
