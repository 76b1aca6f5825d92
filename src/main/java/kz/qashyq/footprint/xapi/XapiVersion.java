package kz.qashyq.footprint.xapi;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The versions of the standard that are spoken here. */
public enum XapiVersion {
    V1("1.0.3", Pattern.compile("1\\.0(\\.\\d+)?"), "1.0.0"),
    V2("2.0.0", Pattern.compile("2\\.0(\\.\\d+)?"), "2.0.0");

    private final String text;
    private final Pattern asked;
    private final String whenMissing;

    XapiVersion(String text, Pattern asked, String whenMissing) {
        this.text = text;
        this.asked = asked;
        this.whenMissing = whenMissing;
    }

    /** What {@code X-Experience-API-Version} asks for. */
    public static Optional<XapiVersion> asked(@Nullable String header) {
        if (header == null) return Optional.empty();
        for (var version : values()) if (version.asked.matcher(header).matches()) return Optional.of(version);
        return Optional.empty();
    }

    /** The latest patch of it, as answers name it. */
    public String text() {
        return text;
    }

    /** The version of a statement that names none. */
    public String ofStatement() {
        return whenMissing;
    }

    /** May a statement sent under this version call itself so? */
    boolean allows(String statementVersion) {
        return asked.matcher(statementVersion).matches()
                || (this == V2 && V1.asked.matcher(statementVersion).matches());
    }
}
