package kz.qashyq.footprint.xapi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the standard writes ids, addresses, times and languages. */
public final class Formats {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern IRI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
    private static final Pattern MAILTO =
            Pattern.compile("mailto:[^\\s@<>,;:\\\\\"\\[\\]()]+@[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*");
    private static final Pattern SHA1 = Pattern.compile("[0-9a-fA-F]{40}");
    private static final Pattern SHA2 =
            Pattern.compile("[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(\\s*;.*)?");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:[a-zA-Z]{2,3}(?:-[a-zA-Z]{3}){0,3}|[a-zA-Z]{4}|[a-zA-Z]{5,8})"
                    + "(?:-[a-zA-Z]{4})?(?:-(?:[a-zA-Z]{2}|\\d{3}))?(?:-(?:[a-zA-Z0-9]{5,8}|\\d[a-zA-Z0-9]{3}))*"
                    + "(?:-[0-9a-wy-zA-WY-Z](?:-[a-zA-Z0-9]{2,8})+)*(?:-[xX](?:-[a-zA-Z0-9]{1,8})+)?"
                    + "|[xX](?:-[a-zA-Z0-9]{1,8})+|[iI]-[a-zA-Z]+(?:-[a-zA-Z]+)*");
    private static final String N = "\\d+(?:[.,]\\d+)?";
    private static final Pattern DURATION = Pattern.compile("P(?:" + N + "W|(?=[\\dT])(?:" + N + "Y)?(?:" + N + "M)?(?:"
            + N + "D)?(?:T(?=\\d)(?:" + N + "H)?(?:" + N + "M)?(?:" + N + "S)?)?)");
    private static final Pattern BEYOND_HUNDREDTHS = Pattern.compile("([.,]\\d\\d)\\d+S$");
    private static final Pattern TIMESTAMP = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d)(:\\d\\d)?([.,]\\d+)?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?");

    private Formats() {}

    static boolean isUuid(String text) {
        return UUID_TEXT.matcher(text).matches();
    }

    public static @Nullable UUID uuid(String text) {
        return isUuid(text) ? UUID.fromString(text) : null;
    }

    /** Absolute, as the standard wants every IRI to be. */
    public static boolean isIri(String text) {
        return IRI.matcher(text).matches();
    }

    static boolean isMailto(String text) {
        return MAILTO.matcher(text).matches();
    }

    static boolean isSha1(String text) {
        return SHA1.matcher(text).matches();
    }

    static boolean isSha2(String text) {
        return SHA2.matcher(text).matches();
    }

    static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    /** For comparing: what is finer than a hundredth of a second does not count. */
    static String comparableDuration(String duration) {
        return BEYOND_HUNDREDTHS.matcher(duration).replaceFirst("$1S");
    }

    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    /**
     * ISO 8601 as RFC 3339 profiles it; without an offset it is taken for UTC, as 1.0.3 allows. "Unknown local offset" (-00:00)
     * names no moment and is refused.
     *
     * @return null when it is no time
     */
    public static @Nullable Instant moment(String text) {
        var parts = TIMESTAMP.matcher(text);
        if (!parts.matches()) return null;
        @Nullable String offset = parts.group(5);
        @Nullable String fraction = parts.group(4);
        @Nullable String seconds = parts.group(3);
        if (fraction != null && seconds == null) return null;
        if (offset != null
                && offset.startsWith("-00")
                && offset.replaceAll("[-:0]", "").isEmpty()) return null;
        try {
            var nanos = fraction == null ? "" : "." + fraction.substring(1, Math.min(fraction.length(), 10));
            return LocalDateTime.parse(
                            parts.group(1) + "T" + parts.group(2) + (seconds == null ? ":00" : seconds) + nanos)
                    .toInstant(
                            offset == null || offset.toLowerCase(Locale.ROOT).equals("z")
                                    ? ZoneOffset.UTC
                                    : ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
