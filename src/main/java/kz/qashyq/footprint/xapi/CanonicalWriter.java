package kz.qashyq.footprint.xapi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Canonical JSON straight into UTF-8: every hash and the database want bytes, so no text is made in between. */
final class CanonicalWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    /** A control character becomes six bytes, nothing more. */
    private static final int MOST_BYTES_A_CHAR = 6;
    /** A long text is no reason to reserve six times its length. */
    private static final int AT_ONCE = 1_000;
    /** Up to here every integer is exact as a double, and written alike. */
    private static final long EXACT = 1L << 53;

    private byte[] bytes;
    private int length;
    private boolean unicode = true;

    CanonicalWriter(int expected) {
        bytes = new byte[expected];
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Half of a surrogate pair was met, which no UTF-8 can hold; a question mark stands for it. */
    boolean isUnicode() {
        return unicode;
    }

    void write(JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value);
            case ARRAY -> array(value);
            case STRING -> string(value.stringValue());
            case NUMBER -> number(value);
            case BOOLEAN -> raw(value.booleanValue() ? TRUE : FALSE);
            case NULL -> raw(NULL);
            default -> throw new IllegalArgumentException("not JSON: " + value.getNodeType());
        }
    }

    private void object(JsonNode value) {
        raw('{');
        var first = true;
        for (var member : sorted(value)) {
            if (!first) raw(',');
            first = false;
            string(member.getKey());
            raw(':');
            write(member.getValue());
        }
        raw('}');
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made
    private static Map.Entry<String, JsonNode>[] sorted(JsonNode value) {
        var members = value.properties().toArray(new Map.Entry[0]);
        Arrays.sort(members, (Comparator) Map.Entry.<String, JsonNode>comparingByKey());
        return members;
    }

    private void array(JsonNode value) {
        raw('[');
        for (int i = 0; i < value.size(); i++) {
            if (i > 0) raw(',');
            write(value.get(i));
        }
        raw(']');
    }

    private void number(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToLong() && Math.abs(value.longValue()) < EXACT)
            ascii(Long.toString(value.longValue()));
        else ascii(CanonicalJson.number(value.doubleValue()));
    }

    void string(String value) {
        raw('"');
        for (int i = 0; i < value.length(); ) i = part(value, i, Math.min(i + AT_ONCE, value.length()));
        raw('"');
    }

    /** @return where to go on: a pair of surrogates may reach over the end by one */
    private int part(String value, int from, int until) {
        reserve((until - from) * MOST_BYTES_A_CHAR);
        var i = from;
        for (; i < until; i++) {
            var c = value.charAt(i);
            if (c >= 0x80) i += beyondAscii(value, i, c);
            else if (c >= 0x20 && c != '"' && c != '\\') bytes[length++] = (byte) c;
            else escaped(c);
        }
        return i;
    }

    private void escaped(char c) {
        bytes[length++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[length++] = (byte) c;
            case '\b' -> bytes[length++] = 'b';
            case '\f' -> bytes[length++] = 'f';
            case '\n' -> bytes[length++] = 'n';
            case '\r' -> bytes[length++] = 'r';
            case '\t' -> bytes[length++] = 't';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = HEX[c >> 4];
                bytes[length++] = HEX[c & 15];
            }
        }
    }

    /** @return how many chars were taken besides this one */
    private int beyondAscii(String value, int at, char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
            return 0;
        }
        var point = value.codePointAt(at);
        if (point == c) {
            unicode = false;
            bytes[length++] = '?';
            return 0;
        }
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
        return 1;
    }

    void raw(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    void raw(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** Every char below 0x80. */
    @SuppressWarnings("deprecation") // the one way of String that copies ASCII without a table
    void ascii(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    private void reserve(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
}
