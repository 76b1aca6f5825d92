package kz.qashyq.testing.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.qashyq.testing.attempt.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Answers out of a form: {@code a.3} is what was answered to the third question, {@code s.3} its sequence. */
final class TypedAnswers {
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
        return new Typed(sequence(fields.getFirst("s." + position)), fields.getOrDefault("a." + position, List.of()));
    }

    private static long sequence(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
