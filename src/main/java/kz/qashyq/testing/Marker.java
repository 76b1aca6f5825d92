package kz.qashyq.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Marks answers by keys that were read once. Pure, and safe to share between threads. */
@FunctionalInterface
public interface Marker {
    /**
     * How much of an answer is right, from 0 to 1 with four decimals; empty when a person has to mark it. An answer that
     * makes no sense earns nothing.
     *
     * @throws IllegalArgumentException when this marker was made without the question
     */
    Optional<BigDecimal> share(QuestionVersionId question, List<String> answer);
}
