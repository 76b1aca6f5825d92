package kz.qashyq.testing.marking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;

/** A number as people type it: 1 250,5 or −3.2 or 21 %; the unit may be there or not. */
public final class TypedNumber {
    /** Bounded, so that nobody makes the server compute with a billion digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,20}([.,]\\d{0,20})?|[.,]\\d{1,20})");

    private TypedNumber() {}

    public static Optional<BigDecimal> read(String text) {
        return read(text, Localized.empty());
    }

    public static Optional<BigDecimal> read(String text, Localized unit) {
        var plain = withoutUnit(text.strip(), unit)
                .replace('−', '-')
                .replace('–', '-')
                .replaceAll("[\\s\\u00A0\\u202F\\u2009]", "");
        if (!NUMBER.matcher(plain).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }

    private static String withoutUnit(String text, Localized unit) {
        var folded = Folding.fold(text);
        for (var language : Language.values()) {
            var tail = Folding.fold(unit.exactly(language));
            if (!tail.isEmpty() && folded.endsWith(tail)) return folded.substring(0, folded.length() - tail.length());
        }
        return text;
    }
}
