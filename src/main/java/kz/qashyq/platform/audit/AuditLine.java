package kz.qashyq.platform.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.i18n.Words;

/**
 * An entry as a person reads it.
 *
 * @param actor name; empty for the system itself
 * @param subject a name where one is known, else the bare id
 * @param subjectId by which everything done to the same object is found
 */
public record AuditLine(
        UUID id,
        Instant at,
        String actor,
        Message deed,
        Message subjectKind,
        Message subject,
        String subjectId,
        List<Detail> details) {
    /** A field of the details. {@code old} is empty unless {@code changed}. */
    public record Detail(Message label, Message old, Message now, boolean changed) {}

    private static final Pattern LONG_ID =
            Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4}([0-9a-f]{8})\\b");
    private static final Pattern FINGERPRINT = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b");

    private static final Pattern MOMENT = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

    /** For the eye: ids and fingerprints cut to what tells them apart, times as they are read; the export has all as written. */
    public static String brief(String text, Words words) {
        var cut = FINGERPRINT.matcher(LONG_ID.matcher(text).replaceAll("…$1")).replaceAll("$1…");
        var timed = MOMENT.matcher(cut).replaceAll(it -> words.exactMoment(Instant.parse(it.group())));
        return DAY.matcher(timed).replaceAll(it -> said(it.group(), words));
    }

    /** A number of a document may look like a day and be none. */
    private static String said(String day, Words words) {
        try {
            return words.date(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }
}
