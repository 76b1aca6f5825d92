package kz.qashyq.footprint.badge;

import java.math.BigInteger;
import java.util.Base64;

/** Multibase, as far as keys and proofs use it: a letter that names the base, then the bytes in it. */
final class Multibase {
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger FIFTY_EIGHT = BigInteger.valueOf(58);
    /** Twice as long as the longest key or signature; the arithmetic is quadratic. */
    private static final int LONGEST = 2_000;

    private Multibase() {}

    /** @throws IllegalArgumentException it is none */
    static byte[] decode(String text) {
        if (text.length() < 2 || text.length() > LONGEST) throw new IllegalArgumentException("not multibase");
        var digits = text.substring(1);
        return switch (text.charAt(0)) {
            case 'z' -> base58(digits);
            case 'u' -> Base64.getUrlDecoder().decode(digits);
            default -> throw new IllegalArgumentException("a base that keys are not written in");
        };
    }

    private static byte[] base58(String digits) {
        var value = BigInteger.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            var digit = BASE58.indexOf(digits.charAt(i));
            if (digit < 0) throw new IllegalArgumentException("not base 58");
            value = value.multiply(FIFTY_EIGHT).add(BigInteger.valueOf(digit));
        }
        var zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '1') zeros++;
        var number = value.signum() == 0 ? new byte[0] : value.toByteArray();
        var sign = number.length > 0 && number[0] == 0 ? 1 : 0;
        var bytes = new byte[zeros + number.length - sign];
        System.arraycopy(number, sign, bytes, zeros, number.length - sign);
        return bytes;
    }
}
