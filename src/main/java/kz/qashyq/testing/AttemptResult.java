package kz.qashyq.testing;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What came of an attempt.
 *
 * @param percent 0–100 with two decimals
 * @param passed whether it reaches the test's pass mark
 */
public record AttemptResult(AttemptId attempt, TestId test, BigDecimal percent, boolean passed, Instant at) {}
