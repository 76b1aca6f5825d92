package kz.qashyq.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One reader's language and time zone: messages, dates and numbers as they read them. */
public final class Words {
    /** Making one reads its names and patterns from ICU's data; a copy, since they are not thread-safe, costs little. */
    private static final Map<DateKey, DateFormat> DATES = new ConcurrentHashMap<>();

    /** The year first, with no line ending between a number and its word. */
    private static final String KAZAKH_DAY = "yyyy\u00a0'ж'. d\u00a0MMMM";

    private record DateKey(String pattern, Language language, String zone) {}

    /** Below it every language writes the same digits, and ICU need not make a format for them. */
    private static final BigDecimal FIRST_GROUPED = BigDecimal.valueOf(1000);

    private final Messages messages;
    private final Language language;
    private final ZoneId zone;

    public Words(Messages messages, Language language, ZoneId zone) {
        this.messages = messages;
        this.language = language;
        this.zone = zone;
    }

    public Language language() {
        return language;
    }

    public String text(String key, @Nullable Object... arguments) {
        return messages.say(language, key, arguments);
    }

    /** The short form of a text, where its module wrote one: for a place with room for a word. */
    public String shortText(String key) {
        var brief = key + ".short";
        return text(messages.knows(brief) ? brief : key);
    }

    public String text(Message message) {
        return messages.say(language, message);
    }

    public String text(Localized localized) {
        return localized.in(language);
    }

    /** 5 March 2026, 5 марта 2026; in Kazakh as an office writes it: 2026 ж. 5 наурыз. */
    public String date(LocalDate day) {
        return format(
                language == Language.KK ? KAZAKH_DAY : "d MMMM yyyy",
                TimeZone.GMT_ZONE,
                day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** 5 Mar 2026, 10:42, in the institution's zone; Kazakh has no customary short months, so they are written out. */
    public String moment(Instant at) {
        return format(language == Language.KK ? KAZAKH_DAY + ", HH:mm" : "d MMM yyyy, HH:mm", icuZone(), at);
    }

    /** 05.03.2026 10:42:07: where every second counts, as in a receipt or a history. */
    public String exactMoment(Instant at) {
        return format("dd.MM.yyyy HH:mm:ss", icuZone(), at);
    }

    public String time(Instant at) {
        return format("HH:mm", icuZone(), at);
    }

    /** A number with at most the given decimals, grouped and pointed by language. */
    public String number(BigDecimal value, int decimals) {
        if (value.signum() >= 0
                && value.compareTo(FIRST_GROUPED) < 0
                && value.stripTrailingZeros().scale() <= 0) return Integer.toString(value.intValue());
        var format = NumberFormat.getInstance(ULocale.forLocale(language.locale()));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP.ordinal());
        return format.format(value);
    }

    public String number(long value) {
        if (value >= 0 && value < FIRST_GROUPED.longValue()) return Long.toString(value);
        return NumberFormat.getIntegerInstance(ULocale.forLocale(language.locale()))
                .format(value);
    }

    /** Bytes as 12 KB or 3.4 MB, powers of 1024. */
    public String size(long bytes) {
        if (bytes < 1024) return text("platform.size.bytes", bytes);
        if (bytes < 1024 * 1024) return text("platform.size.kilobytes", number(BigDecimal.valueOf(bytes / 1024.0), 0));
        if (bytes < 1024L * 1024 * 1024)
            return text("platform.size.megabytes", number(BigDecimal.valueOf(bytes / 1048576.0), 1));
        return text("platform.size.gigabytes", number(BigDecimal.valueOf(bytes / 1073741824.0), 1));
    }

    private TimeZone icuZone() {
        return TimeZone.getTimeZone(zone.getId());
    }

    private String format(String pattern, TimeZone timeZone, Instant at) {
        var made = DATES.computeIfAbsent(new DateKey(pattern, language, timeZone.getID()), key -> {
            var format = new SimpleDateFormat(pattern, ULocale.forLocale(language.locale()));
            format.setTimeZone(timeZone);
            return format;
        });
        return ((DateFormat) made.clone()).format(Date.from(at));
    }
}
