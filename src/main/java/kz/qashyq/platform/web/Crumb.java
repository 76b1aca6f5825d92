package kz.qashyq.platform.web;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;

/** One step on the way to a page; either a message or a title of the institution's own. */
public record Crumb(String path, Message label) {
    public static Crumb of(String path, String key) {
        return new Crumb(path, Message.of(key));
    }

    public static Crumb of(String path, Localized title) {
        return new Crumb(path, Message.of("platform.crumb", title));
    }
}
