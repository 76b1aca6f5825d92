package kz.qashyq.testing.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a paper earned.
 *
 * @param points rounded once, at the end
 * @param percent of the most that could be earned, two decimals, half up
 */
public record Score(BigDecimal points, BigDecimal most, BigDecimal percent) {
    /** One question: how much it was worth and how much of it is right. */
    public record Earned(BigDecimal points, BigDecimal share) {}

    public static Score of(List<Earned> items) {
        var most = items.stream().map(Earned::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = items.stream().map(it -> it.points().multiply(it.share())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var percent = most.signum() == 0
                ? BigDecimal.ZERO
                : exact.multiply(BigDecimal.valueOf(100)).divide(most, 2, RoundingMode.HALF_UP);
        return new Score(exact.setScale(2, RoundingMode.HALF_UP), most, percent);
    }
}
