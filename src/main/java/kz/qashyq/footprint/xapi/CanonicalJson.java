package kz.qashyq.footprint.xapi;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * RFC 8785: one text for one value, whoever writes it. Members in the order of their names' UTF-16 units, numbers as
 * ECMAScript writes them, no spaces.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** Half of a surrogate pair becomes a question mark: {@link #isUnicode}. */
    public static String of(JsonNode value) {
        var text = new CanonicalWriter(512);
        text.write(value);
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }

    /** Whether every text in it can be written as UTF-8. */
    public static boolean isUnicode(JsonNode value) {
        var text = new CanonicalWriter(512);
        text.write(value);
        return text.isUnicode();
    }

    /** A text alone. */
    public static String quoted(String text) {
        var quoted = new CanonicalWriter(64);
        quoted.string(text);
        return new String(quoted.bytes(), StandardCharsets.UTF_8);
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
