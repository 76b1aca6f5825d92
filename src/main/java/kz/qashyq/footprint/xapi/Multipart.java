package kz.qashyq.footprint.xapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** multipart/mixed of RFC 2046: the parts of a body, and a body of parts. */
public final class Multipart {
    private static final byte[] LINE = {'\r', '\n'};
    private static final byte[] HEADERS_END = {'\r', '\n', '\r', '\n'};
    private static final int MOST_PARTS = 1_000;

    private Multipart() {}

    /** @param headers by lower-case name */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
    public record Part(Map<String, String> headers, byte[] body) {
        public Part {
            headers = Map.copyOf(headers);
        }

        @Nullable
        String header(String name) {
            return headers.get(name);
        }

        public boolean isJson() {
            var type = headers.getOrDefault("content-type", "");
            var semicolon = type.indexOf(';');
            return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().equalsIgnoreCase("application/json");
        }
    }

    /** The boundary that a content type names, without its quotation marks. */
    public static String boundary(String contentType) {
        for (var parameter : contentType.split(";", -1)) {
            var equals = parameter.indexOf('=');
            if (equals < 0 || !parameter.substring(0, equals).strip().equalsIgnoreCase("boundary")) continue;
            var value = parameter.substring(equals + 1).strip();
            if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\""))
                value = value.substring(1, value.length() - 1);
            if (!value.isEmpty() && value.length() <= 200) return value;
        }
        throw XapiFault.invalid("multipart/mixed names no boundary");
    }

    public static List<Part> read(byte[] body, String boundary) {
        var delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        var parts = new ArrayList<Part>();
        var at = next(body, delimiter, 0);
        while (at >= 0) {
            var start = at + delimiter.length;
            if (startsWith(body, start, "--")) return parts;
            var end = next(body, delimiter, start);
            if (end < 0) break;
            if (parts.size() == MOST_PARTS) throw XapiFault.invalid("the body has more than " + MOST_PARTS + " parts");
            parts.add(part(body, skipLine(body, start), end - LINE.length));
            at = end;
        }
        throw XapiFault.invalid("the multipart body does not end with its boundary");
    }

    /** The next delimiter that begins a line. */
    private static int next(byte[] body, byte[] delimiter, int from) {
        for (int at = find(body, delimiter, from); at >= 0; at = find(body, delimiter, at + 1))
            if (at == 0 || (at >= 2 && body[at - 2] == '\r' && body[at - 1] == '\n')) return at;
        return -1;
    }

    private static int skipLine(byte[] body, int from) {
        var end = find(body, LINE, from);
        if (end < 0) throw XapiFault.invalid("a part of the multipart body has no headers");
        return end;
    }

    /** @param from the end of the delimiter's line: a part without headers begins with an empty line at once */
    private static Part part(byte[] body, int from, int to) {
        var end = find(body, HEADERS_END, from);
        if (end < 0 || end > to) throw XapiFault.invalid("a part of the multipart body has no end of headers");
        var headers = new HashMap<String, String>();
        for (var line : new String(body, from, end - from, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            var colon = line.indexOf(':');
            if (colon > 0)
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
        }
        var start = end + HEADERS_END.length;
        return new Part(headers, Arrays.copyOfRange(body, Math.min(start, Math.max(to, start)), Math.max(to, start)));
    }

    private static boolean startsWith(byte[] body, int at, String text) {
        for (int i = 0; i < text.length(); i++)
            if (at + i >= body.length || body[at + i] != text.charAt(i)) return false;
        return true;
    }

    private static int find(byte[] body, byte[] what, int from) {
        var last = body.length - what.length;
        next:
        for (int at = Math.max(from, 0); at <= last; at++) {
            for (int i = 0; i < what.length; i++) if (body[at + i] != what[i]) continue next;
            return at;
        }
        return -1;
    }
}
