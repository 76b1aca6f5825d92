package kz.qashyq.platform.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message with nothing but places for words and small numbers, as nearly all are; {@code {0, number}} is such a place
 * too. Filling it in needs no grammar, and ICU would make a number format for each: on a page of thirty questions that was
 * most of its time.
 */
final class PlainPattern {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(, ?number)?}");
    /** Above it digits are grouped by language. */
    private static final long UNGROUPED = 999;

    private final List<String> texts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private record Place(int argument, boolean isNumber) {}

    private PlainPattern(String pattern) {
        var at = 0;
        var found = PLACE.matcher(pattern);
        while (found.find()) {
            texts.add(pattern.substring(at, found.start()));
            places.add(new Place(Integer.parseInt(found.group(1)), found.group(2) != null));
            at = found.end();
        }
        texts.add(pattern.substring(at));
    }

    /** Empty when the pattern quotes, counts or formats: that is ICU's. */
    static Optional<PlainPattern> of(String pattern) {
        var rest = PLACE.matcher(pattern).replaceAll("");
        var isPlain = rest.chars().noneMatch(c -> c == '{' || c == '}' || c == '\'');
        return isPlain ? Optional.of(new PlainPattern(pattern)) : Optional.empty();
    }

    /** Null when an argument is written differently by language, or is missing. */
    @Nullable
    String fill(@Nullable Object[] arguments) {
        var filled = new StringBuilder(texts.getFirst());
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.argument() >= arguments.length) return null;
            switch (arguments[place.argument()]) {
                case String word when !place.isNumber() -> filled.append(word);
                case Integer number when number >= 0 && number <= UNGROUPED -> filled.append(number.intValue());
                case Long number when number >= 0 && number <= UNGROUPED -> filled.append(number.longValue());
                case null, default -> {
                    return null;
                }
            }
            filled.append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
