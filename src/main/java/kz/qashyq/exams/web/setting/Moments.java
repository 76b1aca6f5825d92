package kz.qashyq.exams.web.setting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import kz.qashyq.platform.web.FormErrors;

/** Moments as {@code <input type="datetime-local">} writes them, meant in the institution's zone. */
final class Moments {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private Moments() {}

    static String text(Instant at, ZoneId zone) {
        return FIELD.format(at.atZone(zone));
    }

    /** What cannot be read is an error and counts as the epoch. */
    static Instant read(String field, String text, ZoneId zone, FormErrors errors) {
        try {
            var moment = LocalDateTime.parse(text.strip());
            if (moment.getYear() >= 2000 && moment.getYear() <= 2100)
                return moment.atZone(zone).toInstant();
        } catch (DateTimeParseException notAMoment) {
            // said below
        }
        errors.add(field, "exams.form.moment");
        return Instant.EPOCH;
    }
}
