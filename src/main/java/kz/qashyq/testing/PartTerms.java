package kz.qashyq.testing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * On what terms a part is in a test.
 *
 * @param points for each question
 * @param ticket 1–99: the part is only in papers with this ticket (ASM-04); empty is in all
 */
public record PartTerms(BigDecimal points, Optional<Integer> ticket) {
    public static PartTerms worth(BigDecimal points) {
        return new PartTerms(points, Optional.empty());
    }
}
