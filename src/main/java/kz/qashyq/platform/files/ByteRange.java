package kz.qashyq.platform.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a file a request wants (RFC 9110 §14.2). Several ranges at once, or a header that cannot be read, get
 * the whole file, as the standard allows.
 *
 * @param to inclusive
 */
record ByteRange(Kind kind, long from, long to) {
    enum Kind {
        WHOLE,
        PART,
        UNSATISFIABLE
    }

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ByteRange of(@Nullable String header, long size) {
        var match = SINGLE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!match.matches()) return whole(size);
        var first = match.group(1);
        var last = match.group(2);
        if (first.isEmpty() && last.isEmpty()) return whole(size);
        if (first.isEmpty()) return suffix(Long.parseLong(last), size);
        var from = Long.parseLong(first);
        var to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) return whole(size);
        return from >= size ? new ByteRange(Kind.UNSATISFIABLE, 0, -1) : new ByteRange(Kind.PART, from, to);
    }

    static ByteRange whole(long size) {
        return new ByteRange(Kind.WHOLE, 0, size - 1);
    }

    private static ByteRange suffix(long length, long size) {
        if (length == 0 || size == 0) return new ByteRange(Kind.UNSATISFIABLE, 0, -1);
        return new ByteRange(Kind.PART, Math.max(0, size - length), size - 1);
    }

    long length() {
        return to - from + 1;
    }

    String contentRange(long size) {
        return "bytes " + (kind == Kind.UNSATISFIABLE ? "*" : from + "-" + to) + "/" + size;
    }
}
