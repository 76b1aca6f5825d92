package kz.qashyq.platform.web;

import kz.qashyq.platform.i18n.Message;
import org.jspecify.annotations.Nullable;

/** After a deed: to the page that shows it, with a sentence saying what was done. */
public record Redirect(String to, @Nullable Message said) implements View {
    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    public Redirect saying(String key, Object... arguments) {
        return new Redirect(to, Message.of(key, arguments));
    }
}
