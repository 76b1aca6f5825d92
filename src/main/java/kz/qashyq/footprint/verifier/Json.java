package kz.qashyq.footprint.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** JSON, read value by value so that a file of any size fits, and written as RFC 8785 wants it. */
final class Json {
    private static final int END = -1;
    private static final int DEEPEST = 200;

    /** JSON's null. */
    enum Nothing {
        NULL
    }

    private final Reader in;
    private int next;
    private int depth;

    Json(Reader in) throws IOException {
        this.in = new BufferedReader(in, 1 << 16);
        this.next = this.in.read();
    }

    /** What a reader does with a member or an element; it must read the value. */
    interface Reading<T> {
        void read(T name) throws IOException;
    }

    void object(Reading<String> member) throws IOException {
        expect('{');
        if (peek() == '}') {
            expect('}');
            return;
        }
        do {
            var name = string();
            expect(':');
            member.read(name);
        } while (goesOn('}'));
    }

    void array(Reading<Integer> element) throws IOException {
        expect('[');
        if (peek() == ']') {
            expect(']');
            return;
        }
        var index = 0;
        do element.read(index++);
        while (goesOn(']'));
    }

    String string() throws IOException {
        expect('"');
        var text = new StringBuilder();
        while (next != '"') {
            if (next == END || next < 0x20) throw new IOException("a text does not end");
            if (next == '\\') escaped(text);
            else text.append((char) next);
            next = in.read();
        }
        next = in.read();
        return text.toString();
    }

    long integer() throws IOException {
        if (value() instanceof Double number && number == Math.rint(number)) return number.longValue();
        throw new IOException("a whole number was expected");
    }

    /** A Map in the order of RFC 8785, a List, a String, a Double, a Boolean or {@link Nothing#NULL}. */
    Object value() throws IOException {
        if (++depth > DEEPEST) throw new IOException("nested too deeply");
        try {
            return switch (peek()) {
                case '{' -> {
                    Map<String, Object> members = new TreeMap<>();
                    object(name -> members.put(name, value()));
                    yield members;
                }
                case '[' -> {
                    List<Object> elements = new ArrayList<>();
                    array(index -> elements.add(value()));
                    yield elements;
                }
                case '"' -> string();
                default -> word();
            };
        } finally {
            depth--;
        }
    }

    boolean isAtEnd() throws IOException {
        return peek() == END;
    }

    private Object word() throws IOException {
        var word = new StringBuilder();
        while (next != END && (Character.isLetterOrDigit(next) || next == '-' || next == '+' || next == '.')) {
            word.append((char) next);
            next = in.read();
        }
        return switch (word.toString()) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> Nothing.NULL;
            default -> {
                try {
                    yield Double.valueOf(word.toString());
                } catch (NumberFormatException e) {
                    throw new IOException("not JSON: " + word, e);
                }
            }
        };
    }

    private void escaped(StringBuilder text) throws IOException {
        next = in.read();
        switch (next) {
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    var digit = Character.digit(in.read(), 16);
                    if (digit < 0) throw new IOException("not JSON: \\u");
                    code = code * 16 + digit;
                }
                text.append((char) code);
            }
            case '"', '\\', '/' -> text.append((char) next);
            default -> throw new IOException("not JSON: \\" + (char) next);
        }
    }

    private int peek() throws IOException {
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') next = in.read();
        return next;
    }

    private void expect(char wanted) throws IOException {
        if (peek() != wanted) throw new IOException("not JSON: " + wanted + " was expected");
        next = in.read();
    }

    private boolean goesOn(char end) throws IOException {
        if (peek() == ',') {
            next = in.read();
            return true;
        }
        expect(end);
        return false;
    }

    static String canonical(Object value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder to) {
        switch (value) {
            case Map<?, ?> members ->
                among('{', '}', members.entrySet(), to, member -> {
                    quote(String.valueOf(member.getKey()), to);
                    to.append(':');
                    write(member.getValue(), to);
                });
            case List<?> elements -> among('[', ']', elements, to, element -> write(element, to));
            case String text -> quote(text, to);
            case Double number -> to.append(number(number));
            case Nothing _ -> to.append("null");
            default -> to.append(value);
        }
    }

    private static <T> void among(char open, char close, Iterable<T> all, StringBuilder to, Consumer<T> each) {
        to.append(open);
        var first = true;
        for (var one : all) {
            if (!first) to.append(',');
            first = false;
            each.accept(one);
        }
        to.append(close);
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        for (var c : text.toCharArray()) {
            var place = "\b\t\n\f\r\"\\".indexOf(c);
            if (place >= 0) to.append('\\').append("btnfr\"\\".charAt(place));
            else if (c < 0x20) to.append(String.format("\\u%04x", (int) c));
            else to.append(c);
        }
        to.append('"');
    }

    /** As ECMAScript writes it: the shortest digits that read back as the number. */
    static String number(double value) {
        if (value == 0) return "0";
        if (value < 0) return "-" + number(-value);
        var shortest = shortest(value);
        var digits = shortest.unscaledValue().toString();
        var point = digits.length() - shortest.scale();
        if (point > 21 || point < -5) {
            var fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
        }
        if (point <= 0) return "0." + "0".repeat(-point) + digits;
        if (point >= digits.length()) return digits + "0".repeat(point - digits.length());
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    /** Java writes two digits at least, ECMAScript one where one is enough. */
    private static BigDecimal shortest(double value) {
        var written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (written.precision() != 2) return written;
        var one = written.round(new java.math.MathContext(1)).stripTrailingZeros();
        return one.doubleValue() == value ? one : written;
    }
}
