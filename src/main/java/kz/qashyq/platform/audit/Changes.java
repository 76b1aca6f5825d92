package kz.qashyq.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a deed changed, for the details of its audit entry: only the fields that differ, each with old and new. */
public final class Changes {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    public static Changes none() {
        return new Changes();
    }

    public Changes add(String field, @Nullable Object old, @Nullable Object now) {
        var before = text(old);
        var after = text(now);
        if (!before.equals(after)) fields.put(field, Map.of("old", before, "new", after));
        return this;
    }

    /** Something that stands beside the changes: a name, a reason. An empty one says nothing and is left out. */
    public Changes note(String field, String text) {
        if (!text.isBlank()) fields.put(field, text);
        return this;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public Map<String, Object> details() {
        return fields;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
