package kz.qashyq.exams.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an attempt earned, and the most it could have. */
public record Score(BigDecimal points, BigDecimal most) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As the journal takes it: whole per cent, halves up. A paper that is worth nothing earns nothing. */
    public int percent() {
        if (most.signum() == 0) return 0;
        return points.multiply(HUNDRED).divide(most, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
