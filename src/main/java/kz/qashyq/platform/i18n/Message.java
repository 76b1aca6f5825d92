package kz.qashyq.platform.i18n;

import java.util.Arrays;
import java.util.List;

/** A sentence to be said later in the reader's language: a key of messages_*.properties and its arguments. */
public record Message(String key, List<Object> arguments) {
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }
}
