package kz.qashyq.resources;

import java.util.List;
import kz.qashyq.platform.i18n.Message;

/** DER-01, LMS-07: the kinds of resources, and what a page that shows one must link. */
public enum ResourceKind {
    LECTURE("book", List.of("formula.js"), List.of("formula.css")),
    VIDEO("video", List.of("player.js"), List.of()),
    PDF("file", List.of("pdf.js"), List.of("pdf.css")),
    FILE("download", List.of(), List.of()),
    LINK("link", List.of(), List.of());

    private final String icon;
    private final List<String> scripts;
    private final List<String> styles;

    ResourceKind(String icon, List<String> scripts, List<String> styles) {
        this.icon = icon;
        this.scripts = scripts;
        this.styles = styles;
    }

    public Message title() {
        return Message.of("resources.kind." + name());
    }

    /** Its sign in the icon sprite. */
    public String icon() {
        return icon;
    }

    /** For the layout's {@code scripts}. */
    public List<String> scripts() {
        return scripts;
    }

    /** For the layout's {@code styles}. */
    public List<String> styles() {
        return styles;
    }
}
