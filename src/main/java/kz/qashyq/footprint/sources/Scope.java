package kz.qashyq.footprint.sources;

import java.util.Arrays;
import java.util.Optional;

/** What a credential may do, as xAPI names it. */
public enum Scope {
    STATEMENTS_WRITE("statements/write"),
    STATEMENTS_READ("statements/read"),
    /** Only what this source wrote itself. */
    STATEMENTS_READ_MINE("statements/read/mine"),
    STATE("state"),
    PROFILE("profile"),
    /** Describe activities: without it, the descriptions in statements are kept in them and go no further. */
    DEFINE("define"),
    ALL_READ("all/read"),
    ALL("all");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(it -> it.text.equals(text)).findFirst();
    }
}
