package kz.qashyq.platform.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import kz.qashyq.platform.audit.AuditFilter;
import kz.qashyq.platform.audit.AuditLine;
import kz.qashyq.platform.hooks.PersonNames;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The filters as they stand in the address; what cannot be read filters nothing.
 *
 * @param person a login, or the id of a person
 * @param before where the last page ended
 */
public record AuditQuery(
        @Nullable String from,
        @Nullable String until,
        @Nullable String person,
        @Nullable String deed,
        @Nullable String subject,
        @Nullable String before) {

    AuditFilter filter(ZoneId zone, PersonNames names) {
        var first = day(from);
        var last = day(until);
        return new AuditFilter(
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant(),
                actor(names),
                given(deed),
                given(subject),
                key());
    }

    /** A login that nobody has must not show everybody's deeds. */
    boolean isForUnknownPerson(PersonNames names) {
        return given(person) != null && actor(names) == null;
    }

    /** Field for the form, never null. */
    public String shown(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The same filters, for the export. */
    public String asQuery() {
        return "from=" + coded(from) + "&until=" + coded(until) + "&person=" + coded(person) + "&deed=" + coded(deed)
                + "&subject=" + coded(subject);
    }

    public String pageAfter(AuditLine last) {
        return asQuery() + "&before=" + coded(last.at() + "_" + last.id());
    }

    public boolean isFirstPage() {
        return given(before) == null;
    }

    private @Nullable PersonId actor(PersonNames names) {
        var wanted = given(person);
        if (wanted == null) return null;
        try {
            return new PersonId(UUID.fromString(wanted));
        } catch (IllegalArgumentException aLogin) {
            return names.byLogin(wanted).orElse(null);
        }
    }

    private AuditFilter.@Nullable Key key() {
        var text = given(before);
        if (text == null || text.indexOf('_') < 0) return null;
        var gap = text.indexOf('_');
        try {
            return new AuditFilter.Key(Instant.parse(text.substring(0, gap)), UUID.fromString(text.substring(gap + 1)));
        } catch (DateTimeParseException | IllegalArgumentException madeUp) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        var day = given(text);
        if (day == null) return null;
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String coded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text.strip(), StandardCharsets.UTF_8);
    }
}
