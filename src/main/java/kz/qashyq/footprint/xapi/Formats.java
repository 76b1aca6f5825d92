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
    /** Which of ASCII RFC 3987 has anywhere. */
    private static final boolean[] IN_IRIS = new boolean[128];

    static {
        for (char c = ' ' + 1; c < 0x7F; c++) IN_IRIS[c] = "<>\"{}|\\^`".indexOf(c) < 0;
    }

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
        if (text.length() != 36) return false;
        for (int i = 0; i < 36; i++) {
            var c = text.charAt(i);
            var fits = i == 8 || i == 13 || i == 18 || i == 23
                    ? c == '-'
                    : isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            if (!fits) return false;
        }
        return true;
    }

    public static @Nullable UUID uuid(String text) {
        return isUuid(text) ? UUID.fromString(text) : null;
    }

    /** Absolute, as the standard wants every IRI to be. */
    public static boolean isIri(String text) {
        var colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !isLetter(text.charAt(0))) return false;
        for (int i = 1; i < colon; i++) {
            var c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '+' && c != '.' && c != '-') return false;
        }
        for (int i = colon + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 128 && !IN_IRIS[c]) return false;
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
        return isLanguageAlone(text) || LANGUAGE.matcher(text).matches();
    }

    private static boolean isLanguageAlone(String text) {
        return (text.length() == 2 || text.length() == 3) && text.chars().allMatch(c -> isLetter((char) c));
    }

    /** For comparing: what is finer than a hundredth of a second does not count. */
    static String comparableDuration(String duration) {
        if (duration.indexOf('.') < 0 && duration.indexOf(',') < 0) return duration;
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
        var plain = plainUtc(text);
        return plain == null ? anyMoment(text) : plain;
    }

    /** What nearly all write, {@code 2026-11-22T08:00:00.000Z}: ten times as fast; null for anything else, also what is wrong. */
    private static @Nullable Instant plainUtc(String text) {
        var length = text.length();
        if (length < 20
                || length > 30
                || length == 21
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || length > 20 && text.charAt(19) != '.'
                || text.charAt(length - 1) != 'Z') return null;
        var year = number(text, 0, 4);
        var month = number(text, 5, 7);
        var day = number(text, 8, 10);
        var hour = number(text, 11, 13);
        var minute = number(text, 14, 16);
        var second = number(text, 17, 19);
        var fraction = length == 20 ? 0 : number(text, 20, length - 1);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 28) return null;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || fraction < 0)
            return null;
        for (int digits = length - 21; digits < 9 && length > 20; digits++) fraction *= 10;
        return LocalDateTime.of(year, month, day, hour, minute, second, fraction)
                .toInstant(ZoneOffset.UTC);
    }

    /** @return -1 when there is anything but digits */
    private static int number(String text, int from, int until) {
        var number = 0;
        for (int i = from; i < until; i++) {
            if (!isDigit(text.charAt(i))) return -1;
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static @Nullable Instant anyMoment(String text) {
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
