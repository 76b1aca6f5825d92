package kz.qashyq.demo.video;

import java.util.List;
import java.util.Map;

/** Named values of the script; one that is missing or of another kind is a mistake in the script and stops the build. */
record Parameters(Map<String, Object> values) {
    double number(String name) {
        return of(name, Number.class).doubleValue();
    }

    /** A value that moves from {@code nameFrom} to {@code nameTo}. */
    double moving(String name, double progress) {
        return Ease.mix(number(name + "From"), number(name + "To"), progress);
    }

    String word(String name) {
        return of(name, String.class);
    }

    boolean is(String name) {
        return of(name, Boolean.class);
    }

    List<String> words(String name) {
        return of(name, List.class).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String name) {
        return of(name, Map.class);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> maps(String name) {
        return of(name, List.class);
    }

    private <T> T of(String name, Class<T> kind) {
        var value = values.get(name);
        if (!kind.isInstance(value))
            throw new IllegalArgumentException(
                    "script.yaml: " + name + " should be a " + kind.getSimpleName() + ", it is " + value);
        return kind.cast(value);
    }
}
