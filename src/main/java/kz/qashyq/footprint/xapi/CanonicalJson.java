package kz.qashyq.footprint.xapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * RFC 8785: one text for one value, whoever writes it. Members in the order of their names' UTF-16 units, numbers as
 * ECMAScript writes them, no spaces.
 */
public final class CanonicalJson {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private CanonicalJson() {}

    public static String of(JsonNode value) {
        var text = new StringBuilder(512);
        write(value, text);
        return text.toString();
    }

    /** A text alone. */
    public static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2);
        string(text, quoted);
        return quoted.toString();
    }

    static void write(JsonNode value, StringBuilder to) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, to);
            case ARRAY -> array(value, to);
            case STRING -> string(value.stringValue(), to);
            case NUMBER -> to.append(number(value.doubleValue()));
            case BOOLEAN -> to.append(value.booleanValue());
            case NULL -> to.append("null");
            default -> throw new IllegalArgumentException("not JSON: " + value.getNodeType());
        }
    }

    private static void object(JsonNode value, StringBuilder to) {
        var members = new ArrayList<>(value.properties());
        members.sort(Comparator.comparing(Map.Entry::getKey));
        to.append('{');
        var first = true;
        for (var member : members) {
            if (!first) to.append(',');
            first = false;
            string(member.getKey(), to);
            to.append(':');
            write(member.getValue(), to);
        }
        to.append('}');
    }

    private static void array(JsonNode value, StringBuilder to) {
        to.append('[');
        for (int i = 0; i < value.size(); i++) {
            if (i > 0) to.append(',');
            write(value.get(i), to);
        }
        to.append(']');
    }

    static void string(String value, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\b' -> to.append("\\b");
                case '\f' -> to.append("\\f");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> {
                    if (c < 0x20) to.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
                    else to.append(c);
                }
            }
        }
        to.append('"');
    }

    /** ECMA-262, Number::toString. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) throw XapiFault.invalid("a number is out of range");
        if (value == 0) return "0";
        if (value < 0) return "-" + number(-value);
        if (value == Math.rint(value) && value < 1e15) return Long.toString((long) value);
        return Decimal.of(value).ecmaScript();
    }

    /** The shortest digits that read back as the number: 0.digits × 10^point. */
    private record Decimal(String digits, int point) {
        static Decimal of(double value) {
            var text = Double.toString(value);
            var e = text.indexOf('E');
            var mantissa = e < 0 ? text : text.substring(0, e);
            var exponent = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
            var dot = mantissa.indexOf('.');
            var digits = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
            var point = dot + exponent;
            var zeros = 0;
            while (digits.charAt(zeros) == '0') zeros++;
            var end = digits.length();
            while (digits.charAt(end - 1) == '0') end--;
            return new Decimal(digits.substring(zeros, end), point - zeros).shortened(value);
        }

        /** Java writes two digits at least; where one is enough, ECMAScript writes one: 5e-324. */
        private Decimal shortened(double value) {
            if (digits.length() != 2) return this;
            var tens = digits.charAt(0) - '0';
            var best = this;
            for (var one : digits.charAt(1) < '5' ? new int[] {tens, tens + 1} : new int[] {tens + 1, tens}) {
                if (one == 0) continue;
                var shorter = one == 10 ? new Decimal("1", point + 1) : new Decimal(Integer.toString(one), point);
                if (Double.parseDouble("0." + shorter.digits + "E" + shorter.point) == value) {
                    best = shorter;
                    break;
                }
            }
            return best;
        }

        String ecmaScript() {
            var length = digits.length();
            if (point > 0 && point <= 21) {
                return length <= point
                        ? digits + "0".repeat(point - length)
                        : digits.substring(0, point) + "." + digits.substring(point);
            }
            if (point > -6 && point <= 0) return "0." + "0".repeat(-point) + digits;
            var exponent = point - 1;
            var sign = exponent < 0 ? "-" : "+";
            var mantissa = length == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            return mantissa + "e" + sign + Math.abs(exponent);
        }
    }
}
