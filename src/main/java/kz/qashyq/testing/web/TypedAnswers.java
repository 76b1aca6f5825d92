package kz.qashyq.testing.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.qashyq.testing.attempt.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Answers out of a form: {@code a.3} is what was answered to the third question, {@code s.3} its sequence; a question with
 * several places has {@code a.3.1}, {@code a.3.2} …, because a translation may show them in another order.
 */
final class TypedAnswers {
    private static final int MOST_PLACES = 99;

    private TypedAnswers() {}

    static Map<Integer, Typed> of(MultiValueMap<String, String> fields) {
        var answers = new TreeMap<Integer, Typed>();
        for (var name : fields.keySet()) {
            if (!name.matches("s\\.\\d{1,4}")) continue;
            var position = Integer.parseInt(name.substring(2));
            answers.put(position, one(fields, position));
        }
        return answers;
    }

    static Typed one(MultiValueMap<String, String> fields, int position) {
        return new Typed(sequence(fields.getFirst("s." + position)), values(fields, "a." + position));
    }

    private static List<String> values(MultiValueMap<String, String> fields, String name) {
        var whole = fields.get(name);
        if (whole != null) return whole;
        return IntStream.rangeClosed(1, MOST_PLACES)
                .takeWhile(place -> fields.containsKey(name + "." + place))
                .mapToObj(place -> Objects.requireNonNullElse(fields.getFirst(name + "." + place), ""))
                .toList();
    }

    private static long sequence(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
