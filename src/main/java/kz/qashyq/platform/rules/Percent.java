package kz.qashyq.platform.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in per cent, kept exact: 299 of 1000 is 29.9 and below 30, however it is shown.
 *
 * @param part numerator, not negative
 * @param whole denominator; zero means there is nothing to share, which counts as 0 %
 */
public record Percent(long part, long whole) {
    public Percent {
        if (part < 0 || whole < 0) throw new IllegalArgumentException("a share has no negative parts");
    }

    public static Percent of(long part, long whole) {
        return new Percent(part, whole);
    }

    public boolean isBelow(int limit) {
        return whole == 0 ? limit > 0 : part * 100 < limit * whole;
    }

    /** For showing: one decimal, rounded down so that 29.96 never reads as 30. */
    public BigDecimal shown() {
        if (whole == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
    }
}
